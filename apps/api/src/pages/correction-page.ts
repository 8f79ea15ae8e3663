import { vocabularies } from "@nisshi/core/vocab";
import type { Entry } from "@nisshi/store";
import { html, raw } from "hono/html";
import { statedAt } from "../casebook/correction.ts";
import { titleOf } from "../casebook/title.ts";
import type { Language } from "../words.ts";
import { type CorrectionField, correctionGroups } from "./correction-fields.ts";
import { type Keeping, tokenField } from "./keeping.ts";
import { type Html, linkTo, type Page } from "./layout.ts";
import { listPath } from "./list-page.ts";
import { titleHtml } from "./title.ts";
import { filled, words } from "./words.table.ts";

/** A record to put right: what a form gave for its members, and what was wrong with that, where something was. */
export interface ShownCorrection {
  readonly entry: Entry;
  readonly given: ReadonlyMap<string, readonly string[]> | null;
  readonly faults: readonly string[];
  readonly keeping: Keeping;
}

/** Path of the page on which a record is put right, and of the ways to take it out. */
export const correctionPath = ({ kind, id }: Pick<Entry, "kind" | "id">): string => `${listPath[kind]}/${id}/correct`;
export const removalPath = ({ kind, id }: Pick<Entry, "kind" | "id">): string => `${listPath[kind]}/${id}/delete`;

const idOf = (path: string): string => path.slice(1).replaceAll("/", "-");

function codesHtml({ path, label, list = "" }: CorrectionField, values: readonly string[], language: Language): Html {
  const boxes = (vocabularies[list]?.entries ?? []).map(
    ({ code, labels }) =>
      html`<label class="box"><input type="checkbox" name="${path}" value="${code}"${values.includes(code) ? raw(" checked") : ""}> ${labels[language]}</label>`,
  );
  return html`<fieldset><legend class="visually-hidden">${label}</legend><div class="fields">${boxes}</div></fieldset>`;
}

function choiceHtml({ path, list = "", required }: CorrectionField, value: string, language: Language): Html {
  const options = (vocabularies[list]?.entries ?? []).map(
    ({ code, labels }) =>
      html`<option value="${code}"${code === value ? raw(" selected") : ""}>${labels[language]}</option>`,
  );
  const none = required ? "" : html`<option value="">${words.notStated[language]}</option>`;
  return html`<select id="${idOf(path)}" name="${path}">${none}${options}</select>`;
}

function fieldHtml(field: CorrectionField, values: readonly string[], language: Language): Html {
  const { path, label, type, list, like } = field;
  if (type === "codes") return codesHtml(field, values, language);
  const id = idOf(path);
  const value = values[0] ?? "";
  const input =
    list === undefined
      ? html`<input id="${id}" name="${path}" value="${value}"${type === "count" ? raw(' inputmode="numeric"') : ""}${like === undefined ? "" : html` placeholder="${like}"`}>`
      : choiceHtml(field, value, language);
  return html`<div><label for="${id}">${label}</label>${input}</div>`;
}

/** The page on which a record is put right or taken out of the casebook. */
export function correctionPage({ entry, given, faults, keeping }: ShownCorrection, language: Language): Page {
  const { record, kind, id, revision } = entry;
  const values = (path: string) => given?.get(path) ?? (given === null ? statedAt(record, path) : []);
  const groups = correctionGroups(record, language).map(({ title, fields }) => {
    const [first] = fields;
    const shown = fields.map((field) => fieldHtml(field, values(field.path), language));
    return html`<h2>${title}</h2>${first?.type === "codes" ? shown : html`<div class="fields">${shown}</div>`}`;
  });
  const hidden = html`<input type="hidden" name="revision" value="${revision}">`;
  const content = html`<p class="small hint"><a href="${linkTo(`${listPath[kind]}/${id}`, language)}">${titleHtml(record, language)}</a></p>
<h1>${words.correct[language]}</h1>
<p class="lead">${words.correctLead[language]}</p>
${faults.length === 0 ? "" : html`<div class="alert" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`}
<form method="post" action="${linkTo(correctionPath(entry), language)}">${hidden}${groups}
${tokenField(keeping, "token", language)}<p class="row"><button class="go">${words.keepCorrection[language]}</button><a href="${linkTo(`${listPath[kind]}/${id}`, language)}">${words.leave[language]}</a></p></form>
<h2>${words.remove[language]}</h2>
<form method="post" action="${linkTo(removalPath(entry), language)}">${hidden}<label class="box"><input type="checkbox" name="sure" value="yes" required> ${filled(words.removeSure[language], titleOf(entry, language))}</label>
${tokenField(keeping, "token-remove", language)}<p><button class="go grave">${words.remove[language]}</button></p></form>`;
  return { title: `${words.correct[language]} · ${titleOf(entry, language)} · Nisshi`, content, writes: true };
}
