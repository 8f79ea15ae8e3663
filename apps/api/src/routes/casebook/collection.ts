import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { draft } from "../../casebook/draft.ts";
import { tagOf } from "../../casebook/entry-body.ts";
import { once } from "../../casebook/idempotency.ts";
import { listBody } from "../../casebook/list.ts";
import { readSubmission, type Submission } from "../../casebook/submission.ts";
import { unstorable } from "../../casebook/well-formed.ts";
import { dryRunBody, keep, keepable, writtenBody } from "../../casebook/write.ts";
import type { AppEnv } from "../../env.ts";
import { answerJson, expectJson, JSON_TYPE } from "../../http/answer.ts";
import { setTag } from "../../http/entity-tag.ts";
import { languageOf } from "../../http/language.ts";
import { linkPages } from "../../http/page-links.ts";
import { invalidBody, jsonOf, readBody, typeOfBody } from "../../input/body.ts";
import { single } from "../../input/casebook-fields.table.ts";
import { listFields, parametersOf, readListQuery } from "../../input/casebook-query.ts";
import { readParameters } from "../../input/query.ts";
import {
  collectionPath,
  idempotencyKey,
  kindWords,
  listProblems,
  submissionBodies,
  writeProblems,
} from "../../openapi/casebook-parts.ts";
import { reference } from "../../openapi/representations.ts";
import type { Route } from "../route.ts";

const postFields = { dryRun: single.dryRun, reference: single.reference, lang: single.lang };

/** What a body asks to keep: a text as it is, or what its JSON says. */
async function submissionOf(c: Context<AppEnv>): Promise<Submission> {
  const type = typeOfBody(c, ["text/plain", "application/json"]);
  const text = await readBody(c);
  const read = type === "application/json" ? readSubmission(jsonOf(text)) : ({ type: "text", text } as const);
  if (!("type" in read)) throw invalidBody(read);
  const faults = read.type === "text" ? unstorable(read.text, "") : [];
  if (faults.length > 0) throw invalidBody(faults);
  return read;
}

async function answerPost(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  const { dryRun, reference: day } = readParameters(c, postFields);
  expectJson(c);
  const language = languageOf(c);
  const casebook = casebookOf(c);
  const drafted = draft(await submissionOf(c), kind, day === undefined ? {} : { reference: day });
  if (dryRun === "true") return answerJson(c, dryRunBody(drafted, kind, language));
  const drafts = keepable(drafted, kind);
  return await once(c, async (idAt) => {
    const entries = await keep(casebook, drafts, idAt);
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) {
      c.header("Location", `${collectionPath[kind]}/${only.id}`);
      setTag(c, tagOf(only));
    }
    return answerJson(c, writtenBody(entries, drafts, drafted.skipped, language), JSON_TYPE, 201);
  });
}

async function answerList(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  const asked = readListQuery(c, kind);
  expectJson(c);
  const body = await listBody(casebookOf(c), asked);
  linkPages(c, body.next);
  return answerJson(c, body);
}

/** Keeping a record, or those of a text. */
export function postRoute(kind: Kind): Route {
  const words = kindWords[kind];
  return {
    method: "post",
    path: collectionPath[kind],
    fixed: false,
    scope: "write",
    handler: (c) => answerPost(c, kind),
    operation: {
      id: kind === "incident" ? "createIncident" : "createTrip",
      tag: "casebook",
      summary: {
        ja: `${words.ja}の記録を保存する`,
        en: `Keep ${words.one}`,
      },
      about: {
        ja: "記録か、記録を読み取る文章を送ります。形を確かめ、検査してから保存し、検査の指摘を添えて答えます。文章は記録ごとに原文として残します。",
        en: "Takes a record, or a text to read records from. They are validated and checked, kept, and answered with what the checks found. The text of each is kept beside it.",
      },
      parameters: [...parametersOf(postFields), idempotencyKey],
      body: submissionBodies(kind),
      answer: {
        status: 201,
        about: { ja: "保存した記録と指摘。", en: "What is kept, and the findings." },
        content: [{ type: JSON_TYPE, schema: reference("Written") }],
      },
      otherAnswer: {
        status: 200,
        about: { ja: "保存せずに検査した結果(dryRun)。", en: "What would be kept (dryRun)." },
        content: [{ type: JSON_TYPE, schema: reference("DryRun") }],
      },
      problems: [...writeProblems, "no-record", "idempotency-key-reused"],
    },
  };
}

/** A list of records. */
export function listRoute(kind: Kind): Route {
  const words = kindWords[kind];
  return {
    method: "get",
    path: collectionPath[kind],
    fixed: false,
    scope: "read",
    handler: (c) => answerList(c, kind),
    operation: {
      id: kind === "incident" ? "listIncidents" : "listTrips",
      tag: "casebook",
      summary: { ja: `${words.ja}の記録を探す`, en: `Find ${words.en}s` },
      about: {
        ja: "絞り込み、検索し、並べます。続きは next を cursor に入れて取ります(Link ヘッダーにもあります)。",
        en: "Narrows, searches and orders. The next page is had with next as the cursor; it is in the header Link too.",
      },
      parameters: parametersOf(listFields[kind]),
      answer: {
        status: 200,
        about: { ja: "1 ページ分の記録。", en: "A page of records." },
        content: [{ type: JSON_TYPE, schema: reference("EntryPage") }],
      },
      problems: listProblems,
    },
  };
}
