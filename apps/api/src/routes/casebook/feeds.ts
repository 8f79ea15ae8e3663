import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { atomFeed, type Feed, jsonFeed } from "../../casebook/feed.ts";
import { pageOf } from "../../casebook/list.ts";
import { type AppEnv, instantOf } from "../../env.ts";
import { answerJson, answerText, typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { single } from "../../input/casebook-fields.table.ts";
import { filterFields, filterOf, parametersOf } from "../../input/casebook-query.ts";
import { readParameters } from "../../input/query.ts";
import { listProblems } from "../../openapi/casebook-parts.ts";
import type { Route } from "../route.ts";

const ATOM = "application/atom+xml";
const JSON_FEED = "application/feed+json";
/** Entries of a feed. */
const LENGTH = 50;

const fields = { kind: single.kind, ...filterFields(null), lang: single.lang };

async function feedOf(c: Context<AppEnv>): Promise<Feed> {
  const given = readParameters(c, fields);
  const filter = filterOf(given, (given.kind as Kind | undefined) ?? null);
  const { hits } = await pageOf(casebookOf(c), { query: { ...filter, sort: "-updated", limit: LENGTH } });
  const { origin, pathname, search } = new URL(c.req.url);
  return {
    entries: hits.map(({ entry }) => entry),
    language: languageOf(c),
    origin,
    self: pathname + search,
    now: instantOf(c.get("ports").now()),
  };
}

async function answerAtom(c: Context<AppEnv>): Promise<Response> {
  const type = typeFor(c, [ATOM, "application/xml", "text/xml"]);
  return answerText(c, atomFeed(await feedOf(c)), `${type}; charset=utf-8`);
}

async function answerJsonFeed(c: Context<AppEnv>): Promise<Response> {
  const type = typeFor(c, [JSON_FEED, "application/json"]);
  return answerJson(c, jsonFeed(await feedOf(c)), type);
}

const shared = { tag: "exchange", parameters: parametersOf(fields), problems: listProblems } as const;
const about = {
  ja: `新しく保存した、または変わった記録を、新しい順に ${LENGTH} 件。一覧と同じ絞り込みが使えます。`,
  en: `The ${LENGTH} records that were kept or changed last. The filters of the lists narrow it.`,
};

/** New and changed records for feed readers. */
export const feedRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/feed.atom",
    fixed: false,
    scope: "read",
    handler: answerAtom,
    operation: {
      ...shared,
      id: "atomFeed",
      summary: { ja: "Atom フィード", en: "Atom feed" },
      about,
      answer: {
        status: 200,
        about: { ja: "RFC 4287 のフィード。", en: "A feed of RFC 4287." },
        content: [ATOM, "application/xml", "text/xml"].map((type) => ({ type, schema: { type: "string" } })),
      },
    },
  },
  {
    method: "get",
    path: "/feed.json",
    fixed: false,
    scope: "read",
    handler: answerJsonFeed,
    operation: {
      ...shared,
      id: "jsonFeed",
      summary: { ja: "JSON Feed 形式のフィード", en: "JSON Feed" },
      about,
      answer: {
        status: 200,
        about: { ja: "JSON Feed 1.1。", en: "JSON Feed 1.1." },
        content: [JSON_FEED, "application/json"].map((type) => ({
          type,
          schema: {
            type: "object",
            properties: { version: { type: "string" }, items: { type: "array", items: { type: "object" } } },
            required: ["version", "title", "items"],
          },
        })),
      },
    },
  },
];
