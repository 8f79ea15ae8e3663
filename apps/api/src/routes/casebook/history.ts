import { compare } from "@nisshi/core/incident";
import type { Entry, Kind } from "@nisshi/store";
import type { Context } from "hono";
import { type Casebook, casebookOf, noSuchEntry } from "../../casebook/casebook.ts";
import { entryBody } from "../../casebook/entry-body.ts";
import type { AppEnv } from "../../env.ts";
import { answerJson, expectJson, JSON_TYPE } from "../../http/answer.ts";
import { setTag } from "../../http/entity-tag.ts";
import { changeFields, type Field, single } from "../../input/casebook-fields.table.ts";
import { parametersOf } from "../../input/casebook-query.ts";
import { invalidQuery, type Judge, readParameters } from "../../input/query.ts";
import { collectionPath, entryProblems, idParameter, kindWords, listProblems } from "../../openapi/casebook-parts.ts";
import { reference } from "../../openapi/representations.ts";
import type { Route } from "../route.ts";

const langOnly = { lang: single.lang };

async function answerRevisions(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  readParameters(c, langOnly);
  expectJson(c);
  const { store, space } = casebookOf(c);
  const id = c.req.param("id") ?? "";
  const revisions = await store.revisions(space, id);
  if (!revisions.some(({ entry }) => entry?.kind === kind)) throw noSuchEntry(id);
  return answerJson(c, {
    revisions: revisions.map(({ revision, at, action, entry }) => ({
      revision,
      at,
      action,
      entry: entry && entryBody(entry),
    })),
  });
}

/** Every revision of a record. */
export function revisionsRoute(kind: Kind): Route {
  const { ja, one } = kindWords[kind];
  return {
    method: "get",
    path: `${collectionPath[kind]}/{id}/revisions`,
    fixed: false,
    scope: "read",
    handler: (c) => answerRevisions(c, kind),
    operation: {
      id: kind === "incident" ? "listIncidentRevisions" : "listTripRevisions",
      tag: "casebook",
      summary: { ja: `${ja}の記録の版`, en: `Revisions of ${one}` },
      about: {
        ja: "いつ、何をしたか、そのときの記録。消した記録の版も残っています。",
        en: "When what was done, and the record as it then was. Those of a deleted record remain.",
      },
      parameters: [idParameter, ...parametersOf(langOnly)],
      answer: {
        status: 200,
        about: { ja: "すべての版。", en: "Every revision." },
        content: [{ type: JSON_TYPE, schema: reference("Revisions") }],
      },
      problems: entryProblems,
    },
  };
}

async function answerChanges(c: Context<AppEnv>): Promise<Response> {
  const { since, limit } = readParameters(c, changeFields);
  expectJson(c);
  const { store, space } = casebookOf(c);
  const answer = await store.changes(space, Number(since ?? 0), Number(limit ?? 100));
  // What has happened stays as it is: what is asked for and the last of it tell one answer from any other.
  const last = answer.changes.at(-1)?.sequence ?? 0;
  setTag(c, `"${since ?? 0}-${last}-${answer.next ?? ""}"`);
  return answerJson(c, answer);
}

/** The change log of the casebook. */
export const changesRoute: Route = {
  method: "get",
  path: "/v1/changes",
  fixed: false,
  scope: "read",
  handler: answerChanges,
  operation: {
    id: "listChanges",
    tag: "exchange",
    summary: { ja: "変更の記録", en: "The change log" },
    about: {
      ja: "事件簿に起きた変更を順に。最後に見た番号を since に入れると、その後の変更だけが返ります。",
      en: "What has happened to the casebook, in order. With since as the last number seen, only what came after it.",
    },
    parameters: parametersOf(changeFields),
    answer: {
      status: 200,
      about: { ja: "変更。", en: "The changes." },
      content: [{ type: JSON_TYPE, schema: reference("Changes") }],
    },
    problems: listProblems,
  },
};

/** An id, and a revision of it where an earlier one is meant: `<id>` or `<id>@<revision>`. */
const PLACE = /^([0-9a-f-]{36})(?:@(\d{1,9}))?$/;

const judgePlace: Judge = (value) =>
  PLACE.test(value)
    ? null
    : {
        code: "not-allowed",
        detail: { ja: "ID、または ID@版 です。", en: "It is an id, or an id@revision." },
      };

const place = (ja: string, en: string): Field => ({
  about: { ja, en },
  schema: { type: "string" },
  example: idParameter.example ?? "",
  judge: judgePlace,
});

const compareFields = {
  before: place("前の記録の ID、または ID@版。", "Id of the earlier record, or id@revision."),
  after: place("後の記録の ID、または ID@版。", "Id of the later record, or id@revision."),
  lang: single.lang,
};

async function entryAt({ store, space }: Casebook, text: string): Promise<Entry> {
  const [, id = "", revision] = PLACE.exec(text) ?? [];
  if (revision === undefined) return (await store.get(space, id)) ?? fail(text);
  const found = (await store.revisions(space, id)).find((one) => one.revision === Number(revision));
  return found?.entry ?? fail(text);
}

function fail(text: string): never {
  throw noSuchEntry(text);
}

async function answerCompare(c: Context<AppEnv>): Promise<Response> {
  const { before, after } = readParameters(c, compareFields);
  expectJson(c);
  const missing = Object.entries({ before, after }).filter(([, value]) => value === undefined);
  const detail = { ja: "必須です。", en: "It is required." };
  if (before === undefined || after === undefined)
    throw invalidQuery(missing.map(([parameter]) => ({ parameter, code: "missing", detail })));
  const casebook = casebookOf(c);
  const [one, other] = await Promise.all([entryAt(casebook, before), entryAt(casebook, after)]);
  if (one.record.kind !== "incident") throw noSuchEntry(before);
  if (other.record.kind !== "incident") throw noSuchEntry(after);
  return answerJson(c, {
    before: { id: one.id, revision: one.revision },
    after: { id: other.id, revision: other.revision },
    changes: compare(one.record, other.record),
  });
}

/** Two reports of an incident, or two revisions of a record, against each other. */
export const compareRoute: Route = {
  method: "get",
  path: "/v1/compare",
  fixed: false,
  scope: "read",
  handler: answerCompare,
  operation: {
    id: "compareIncidents",
    tag: "casebook",
    summary: { ja: "二つの事件の記録を比べる", en: "Compare two records of incidents" },
    about: {
      ja: "第一報と続報、または同じ記録の二つの版。違うところだけを、それぞれの原文の位置とともに示します。",
      en: "A first report and a later one, or two revisions of a record: what differs, with the places in the texts.",
    },
    parameters: parametersOf(compareFields).map((parameter) =>
      parameter.name === "lang" ? parameter : { ...parameter, required: true },
    ),
    answer: {
      status: 200,
      about: { ja: "違い。", en: "The differences." },
      content: [{ type: JSON_TYPE, schema: reference("Comparison") }],
    },
    problems: entryProblems,
  },
};
