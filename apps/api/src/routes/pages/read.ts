import { isValidDate } from "@nisshi/core/kernel";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { draft } from "../../casebook/draft.ts";
import { unstorable } from "../../casebook/well-formed.ts";
import { keep, keepable } from "../../casebook/write.ts";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import type { Query } from "../../input/query.ts";
import { log, notice } from "../../openapi/samples.table.ts";
import { answerPage, HTML } from "../../pages/answer-page.ts";
import { linkTo } from "../../pages/layout.ts";
import { type ReadForm, readingPage, readPage } from "../../pages/read-page.ts";
import { words } from "../../pages/words.table.ts";
import type { Way } from "../route.ts";
import { admitWriter, keepingOf } from "./writer.ts";

const SAMPLES: Readonly<Partial<Record<string, string>>> = { incident: notice, trip: log };
const EMPTY: ReadForm = { text: "", kind: "", reference: "" };

/** A form as it was sent. Browsers send every end of line as CR LF, whatever was pasted. */
async function formOf(c: Context<AppEnv>): Promise<ReadForm & { readonly token: string }> {
  const body = await c.req.parseBody();
  const field = (name: string) => {
    const value = body[name];
    return typeof value === "string" ? value : "";
  };
  return {
    text: field("text").replaceAll("\r\n", "\n"),
    kind: field("kind"),
    reference: field("reference"),
    token: field("token").trim(),
  };
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && isValidDate(Number(year), Number(month), Number(day));
}

function faultsOf({ text, kind, reference }: ReadForm, c: Context<AppEnv>): readonly string[] {
  const language = languageOf(c);
  return [
    ...(text.trim() === "" ? [words.emptyText[language]] : []),
    ...unstorable(text, "").map(({ detail }) => detail[language]),
    ...(["", "incident", "trip"].includes(kind) ? [] : [words.badKind[language]]),
    ...(reference === "" || isDay(reference) ? [] : [words.badReference[language]]),
  ];
}

function queryOf({ kind, reference }: ReadForm): Query {
  return {
    ...(kind === "incident" || kind === "trip" ? { kind } : {}),
    ...(reference !== "" && { reference }),
  };
}

function answerForm(c: Context<AppEnv>): Promise<Response> {
  typeFor(c, [HTML]);
  const text = SAMPLES[c.req.query("sample") ?? ""] ?? "";
  return answerPage(c, readPage({ ...EMPTY, text }, [], languageOf(c)));
}

async function answerReading(c: Context<AppEnv>): Promise<Response> {
  typeFor(c, [HTML]);
  const form = await formOf(c);
  const language = languageOf(c);
  const faults = faultsOf(form, c);
  if (faults.length > 0) return answerPage(c, readPage(form, faults, language), 400);
  const { drafts } = draft({ type: "text", text: form.text }, null, queryOf(form));
  const records = drafts.map(({ entry: { record, text = null }, findings }) => ({ record, text, findings }));
  return answerPage(c, readingPage(form, records, keepingOf(c), language));
}

async function answerSave(c: Context<AppEnv>): Promise<Response> {
  typeFor(c, [HTML]);
  const { token, ...form } = await formOf(c);
  const language = languageOf(c);
  const faults = faultsOf(form, c);
  if (faults.length > 0) return answerPage(c, readPage(form, faults, language), 400);
  await admitWriter(c, token);
  const drafts = keepable(draft({ type: "text", text: form.text }, null, queryOf(form)), null);
  const [first, ...others] = await keep(casebookOf(c), drafts, () => null);
  const list = first?.kind === "trip" ? "/trips" : "/incidents";
  return c.redirect(linkTo(first === undefined || others.length > 0 ? list : `${list}/${first.id}`, language), 303);
}

/** A page to paste a text on, what is read from it, and keeping that. */
export const readWays: readonly Way[] = [
  { method: "get", path: "/read", fixed: false, handler: answerForm },
  { method: "post", path: "/read", fixed: false, handler: answerReading },
  { method: "post", path: "/read/save", fixed: false, handler: answerSave },
];
