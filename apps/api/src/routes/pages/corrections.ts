import type { Entry, Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf, entryOf, written } from "../../casebook/casebook.ts";
import { corrected } from "../../casebook/correction.ts";
import { draft } from "../../casebook/draft.ts";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { answerPage, HTML } from "../../pages/answer-page.ts";
import { type CorrectionField, correctionGroups } from "../../pages/correction-fields.ts";
import { correctionPage } from "../../pages/correction-page.ts";
import { linkTo } from "../../pages/layout.ts";
import { listPath } from "../../pages/list-page.ts";
import { words } from "../../pages/words.table.ts";
import type { Fault } from "../../problem.ts";
import type { Way } from "../route.ts";
import { admitWriter, keepingOf } from "./writer.ts";

type Given = ReadonlyMap<string, readonly string[]>;

/** What a form gave, each name with all of its texts. */
async function formOf(c: Context<AppEnv>): Promise<Given> {
  const body = await c.req.parseBody({ all: true });
  return new Map(
    Object.entries(body).map(([name, value]) => [
      name,
      [value].flat().filter((text): text is string => typeof text === "string"),
    ]),
  );
}

const textOf = (given: Given, name: string): string => given.get(name)?.[0]?.trim() ?? "";

const fieldsOf = ({ record }: Entry, c: Context<AppEnv>): readonly CorrectionField[] =>
  correctionGroups(record, languageOf(c)).flatMap(({ fields }) => fields);

async function showForm(c: Context<AppEnv>, entry: Entry, given: Given | null, faults: readonly string[]) {
  const page = correctionPage({ entry, given, faults, keeping: keepingOf(c) }, languageOf(c));
  return await answerPage(c, page, faults.length > 0 ? 400 : 200);
}

async function answerForm(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  typeFor(c, [HTML]);
  return await showForm(c, await entryOf(casebookOf(c), kind, c.req.param("id") ?? ""), null, []);
}

function faultText({ pointer = "", detail }: Fault, entry: Entry, c: Context<AppEnv>): string {
  const field = fieldsOf(entry, c).find(({ path }) => pointer === path || pointer.startsWith(`${path}/`));
  return `${field?.label ?? pointer}: ${detail[languageOf(c)]}`;
}

/** The form's entry for whoever may write it, with the revision that the form was made from. */
async function writableEntry(c: Context<AppEnv>, kind: Kind, given: Given) {
  await admitWriter(c, textOf(given, "token"));
  const casebook = casebookOf(c);
  const entry = await entryOf(casebook, kind, c.req.param("id") ?? "");
  return { casebook, entry, revision: Number(textOf(given, "revision")) };
}

async function answerCorrection(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  typeFor(c, [HTML]);
  const given = await formOf(c);
  const { casebook, entry, revision } = await writableEntry(c, kind, given);
  const { id, text, extractor } = entry;
  const record = corrected(entry.record, fieldsOf(entry, c), given);
  const { drafts, faults } = draft({ type: "record", record, text, extractor, at: "" }, kind);
  const [next] = drafts;
  if (next === undefined)
    return await showForm(
      c,
      entry,
      given,
      faults.map((fault) => faultText(fault, entry, c)),
    );
  written(await casebook.store.update(casebook.space, id, revision, next.entry), id);
  return c.redirect(`${linkTo(`${listPath[kind]}/${id}`, languageOf(c))}#revisions`, 303);
}

async function answerRemoval(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  typeFor(c, [HTML]);
  const given = await formOf(c);
  const { casebook, entry, revision } = await writableEntry(c, kind, given);
  if (textOf(given, "sure") !== "yes") return await showForm(c, entry, null, [words.notSure[languageOf(c)]]);
  written(await casebook.store.remove(casebook.space, entry.id, revision), entry.id);
  return c.redirect(linkTo(listPath[kind], languageOf(c)), 303);
}

/** Putting a record right, and taking it out of the casebook, by forms. */
export const correctionWays: readonly Way[] = (["incident", "trip"] as const).flatMap((kind): Way[] => {
  const path = `${listPath[kind]}/{id}`;
  return [
    { method: "get", path: `${path}/correct`, fixed: false, scope: "read", handler: (c) => answerForm(c, kind) },
    { method: "post", path: `${path}/correct`, fixed: false, handler: (c) => answerCorrection(c, kind) },
    { method: "post", path: `${path}/delete`, fixed: false, handler: (c) => answerRemoval(c, kind) },
  ];
});
