import type { Entry, Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf, entryOf, written } from "../../casebook/casebook.ts";
import { draft } from "../../casebook/draft.ts";
import { chosenBody, entryBody, tagOf } from "../../casebook/entry-body.ts";
import { mergePatch } from "../../casebook/merge-patch.ts";
import { type GivenRecord, readSubmission } from "../../casebook/submission.ts";
import { keepable, writtenBody } from "../../casebook/write.ts";
import type { AppEnv } from "../../env.ts";
import { answerJson, expectJson, JSON_TYPE } from "../../http/answer.ts";
import { setTag } from "../../http/entity-tag.ts";
import { languageOf } from "../../http/language.ts";
import { matchRevision } from "../../http/precondition.ts";
import { invalidBody, jsonOf, readBody, typeOfBody } from "../../input/body.ts";
import { type Field, fieldsField, single } from "../../input/casebook-fields.table.ts";
import { parametersOf } from "../../input/casebook-query.ts";
import { readParameters } from "../../input/query.ts";
import {
  changeProblems,
  collectionPath,
  entryProblems,
  idParameter,
  ifMatch,
  kindWords,
  writeProblems,
} from "../../openapi/casebook-parts.ts";
import { reference } from "../../openapi/representations.ts";
import type { Route } from "../route.ts";

/** Media type of a change of some members (RFC 7396). */
const MERGE_PATCH = "application/merge-patch+json";

const changeFields = { lang: single.lang };
const idOf = (c: Context<AppEnv>): string => c.req.param("id") ?? "";
const idOfOperation = (verb: string, kind: Kind): string => `${verb}${kind === "incident" ? "Incident" : "Trip"}`;
const oneFields: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  incident: { fields: fieldsField("incident", true), lang: single.lang },
  trip: { fields: fieldsField("trip", true), lang: single.lang },
};

async function answerGet(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  const { fields } = readParameters(c, oneFields[kind]);
  expectJson(c);
  const entry = await entryOf(casebookOf(c), kind, idOf(c));
  if (fields === undefined) setTag(c, tagOf(entry));
  c.header("Last-Modified", new Date(entry.updatedAt).toUTCString());
  return answerJson(c, fields === undefined ? entryBody(entry) : chosenBody(entry, fields.split(",")));
}

/** Puts a record in the place of an entry's, when it may be kept. */
async function replace(c: Context<AppEnv>, entry: Entry, given: GivenRecord): Promise<Response> {
  const { store, space } = casebookOf(c);
  const drafted = draft(given, entry.kind);
  const drafts = keepable(drafted, entry.kind);
  const next = drafts[0]?.entry;
  if (next === undefined) throw invalidBody([]);
  const changed = written(await store.update(space, entry.id, entry.revision, next), entry.id);
  setTag(c, tagOf(changed));
  return answerJson(c, writtenBody([changed], drafts, [], languageOf(c)));
}

/** What a change says of text and extractor stays as it was where it says nothing. */
const withKept = (entry: Entry, given: GivenRecord): GivenRecord => ({
  ...given,
  text: given.text === undefined ? entry.text : given.text,
  extractor: given.extractor === undefined ? entry.extractor : given.extractor,
});

async function answerPut(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  readParameters(c, changeFields);
  expectJson(c);
  const entry = await entryOf(casebookOf(c), kind, idOf(c));
  matchRevision(c, entry);
  typeOfBody(c, [JSON_TYPE]);
  const given = readSubmission(jsonOf(await readBody(c)));
  if (!("type" in given)) throw invalidBody(given);
  if (given.type === "record") return await replace(c, entry, withKept(entry, given));
  const detail = { ja: "文章は POST で送ります。", en: "A text is sent with POST." };
  throw invalidBody([{ pointer: "", code: "not-a-record", detail }]);
}

async function answerPatch(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  readParameters(c, changeFields);
  expectJson(c);
  const entry = await entryOf(casebookOf(c), kind, idOf(c));
  matchRevision(c, entry);
  typeOfBody(c, [MERGE_PATCH, JSON_TYPE]);
  const record = mergePatch(entry.record, jsonOf(await readBody(c)));
  return await replace(c, entry, withKept(entry, { type: "record", record, at: "" }));
}

async function answerDelete(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  readParameters(c, changeFields);
  const casebook = casebookOf(c);
  const entry = await entryOf(casebook, kind, idOf(c));
  matchRevision(c, entry);
  written(await casebook.store.remove(casebook.space, entry.id, entry.revision), entry.id);
  return c.body(null, 204);
}

const path = (kind: Kind): string => `${collectionPath[kind]}/{id}`;
const changed = {
  status: 200,
  about: { ja: "変更した記録と指摘。", en: "What is kept now, and the findings." },
} as const;
const changedContent = [{ type: JSON_TYPE, schema: reference("Written") }];

/** One record. */
export function getRoute(kind: Kind): Route {
  const { ja, one } = kindWords[kind];
  return {
    method: "get",
    path: path(kind),
    fixed: false,
    scope: "read",
    handler: (c) => answerGet(c, kind),
    operation: {
      id: idOfOperation("get", kind),
      tag: "casebook",
      summary: { ja: `${ja}の記録`, en: `Get ${one}` },
      about: {
        ja: "記録と原文。ETag は版です。If-None-Match に入れると、変わっていなければ 304 になります。",
        en: "The record and its text. The ETag is its revision; with If-None-Match, 304 says that nothing has changed.",
      },
      parameters: [idParameter, ...parametersOf(oneFields[kind])],
      answer: {
        status: 200,
        about: { ja: "記録。", en: "The record." },
        content: [{ type: JSON_TYPE, schema: { anyOf: [reference("Entry"), reference("ListedEntry")] } }],
      },
      problems: entryProblems,
    },
  };
}

/** Putting a record in the place of another. */
export function putRoute(kind: Kind): Route {
  const { ja, one } = kindWords[kind];
  return {
    method: "put",
    path: path(kind),
    fixed: false,
    scope: "write",
    handler: (c) => answerPut(c, kind),
    operation: {
      id: idOfOperation("replace", kind),
      tag: "casebook",
      summary: { ja: `${ja}の記録を置き換える`, en: `Replace ${one}` },
      about: {
        ja: "記録を丸ごと置き換えます。text を書かなければ原文はそのままです。",
        en: "Puts another record in its place. The text stays unless the body names one.",
      },
      parameters: [idParameter, ...parametersOf(changeFields), { ...ifMatch, required: true }],
      body: [
        {
          type: JSON_TYPE,
          schema: { anyOf: [reference("Submission"), reference(kind === "incident" ? "Incident" : "Trip")] },
        },
      ],
      answer: { ...changed, content: changedContent },
      problems: [...writeProblems, ...changeProblems],
    },
  };
}

/** Changing some members of a record. */
export function patchRoute(kind: Kind): Route {
  const { ja, one } = kindWords[kind];
  return {
    method: "patch",
    path: path(kind),
    fixed: false,
    scope: "write",
    handler: (c) => answerPatch(c, kind),
    operation: {
      id: idOfOperation("update", kind),
      tag: "casebook",
      summary: { ja: `${ja}の記録の一部を変える`, en: `Change members of ${one}` },
      about: {
        ja: "JSON Merge Patch(RFC 7396)を record に当てます。null は項目を消し、配列は丸ごと置き換わります。null にする項目があるときは PUT を使ってください。",
        en: "Applies a JSON Merge Patch (RFC 7396) to the record. A null removes a member and a list is replaced whole; to set a member to null, use PUT.",
      },
      parameters: [idParameter, ...parametersOf(changeFields), { ...ifMatch, required: true }],
      body: [MERGE_PATCH, JSON_TYPE].map((type) => ({
        type,
        schema: { type: "object" },
        example: kind === "incident" ? { misuse: "not-observed" } : { lounges: [] },
      })),
      answer: { ...changed, content: changedContent },
      problems: [...writeProblems, ...changeProblems],
    },
  };
}

/** Taking a record out of the casebook. */
export function deleteRoute(kind: Kind): Route {
  const { ja, one } = kindWords[kind];
  return {
    method: "delete",
    path: path(kind),
    fixed: false,
    scope: "write",
    handler: (c) => answerDelete(c, kind),
    operation: {
      id: idOfOperation("delete", kind),
      tag: "casebook",
      summary: { ja: `${ja}の記録を消す`, en: `Delete ${one}` },
      about: {
        ja: "記録を事件簿から消します。それまでの版は revisions に残ります。",
        en: "Takes the record out of the casebook. Its earlier revisions stay in revisions.",
      },
      parameters: [idParameter, ...parametersOf(changeFields), { ...ifMatch, required: true }],
      answer: { status: 204, about: { ja: "消しました。", en: "It is deleted." }, content: [] },
      problems: ["invalid-query", "storage-full", ...changeProblems],
    },
  };
}
