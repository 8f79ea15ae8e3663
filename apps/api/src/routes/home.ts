import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { refuseForeign } from "../access/gate.ts";
import { anonymous } from "../access/principal.ts";
import type { Casebook } from "../casebook/casebook.ts";
import type { AppEnv } from "../env.ts";
import { answerJson, JSON_TYPE, typeFor } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { readProblems } from "../openapi/problem-lists.ts";
import { answerPage, HTML } from "../pages/answer-page.ts";
import { type Holding, type Holdings, homePage } from "../pages/home.ts";
import { versions } from "../version.ts";
import type { Route } from "./route.ts";

/** RFC 8631: where the description and the documentation of the service are. */
const LINK =
  '</openapi.json>; rel="service-desc"; type="application/json", </docs>; rel="service-doc"; type="text/html"';

/** Entries of each kind that the first page looks at: incidents are named, trips drawn on a map as well. */
const LATEST = { incident: 6, trip: 100 } as const;

async function holdingOf({ store, space }: Casebook, kind: Kind): Promise<Holding> {
  const sort = kind === "incident" ? "-published" : "-date";
  const [list, facets] = await Promise.all([
    store.list(space, { kind, sort, limit: LATEST[kind] }),
    store.facets(space, { kind }),
  ]);
  const page = list.ok ? list.page : { total: 0, hits: [] };
  return { total: page.total, latest: page.hits.map(({ entry }) => entry), facets };
}

/** What the casebook holds, where whoever asks without a token may read it. */
async function holdingsOf(c: Context<AppEnv>): Promise<Holdings | null> {
  const { store, settings } = c.get("ports");
  const { space, scopes } = anonymous(settings);
  if (store === null || !scopes.includes("read")) return null;
  refuseForeign(c);
  const [incident, trip] = await Promise.all([
    holdingOf({ store, space }, "incident"),
    holdingOf({ store, space }, "trip"),
  ]);
  return { incident, trip };
}

async function answer(c: Context<AppEnv>): Promise<Response> {
  const language = languageOf(c);
  c.header("Link", LINK);
  if (typeFor(c, [JSON_TYPE, HTML]) === HTML) return await answerPage(c, homePage(await holdingsOf(c), language));
  const paths = Object.keys(c.get("document")(language).paths);
  return answerJson(c, { name: "nisshi", version: versions.api, docs: "/docs", openapi: "/openapi.json", paths });
}

/** What there is. */
export const homeRoute: Route = {
  method: "get",
  path: "/",
  fixed: false,
  handler: answer,
  operation: {
    id: "home",
    tag: "service",
    summary: { ja: "入口", en: "Entry" },
    about: { ja: "何があるかの一覧。JSON と HTML。", en: "What there is, as JSON or HTML." },
    parameters: [parameters.lang],
    answer: {
      status: 200,
      about: { ja: "一覧。", en: "The list." },
      content: [
        {
          type: JSON_TYPE,
          schema: {
            type: "object",
            properties: {
              name: { const: "nisshi" },
              version: { type: "string" },
              docs: { type: "string" },
              openapi: { type: "string" },
              paths: { type: "array", items: { type: "string" } },
            },
            required: ["name", "version", "docs", "openapi", "paths"],
          },
        },
        { type: HTML, schema: { type: "string" } },
      ],
    },
    problems: readProblems,
  },
};
