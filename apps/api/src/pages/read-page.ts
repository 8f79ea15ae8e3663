import type { Incident } from "@nisshi/core/incident";
import type { Finding } from "@nisshi/core/kernel";
import type { Trip } from "@nisshi/core/trip";
import { html } from "hono/html";
import type { Language } from "../words.ts";
import { evidenceView } from "./evidence-view.ts";
import { findingsView } from "./findings-view.ts";
import { type Keeping, tokenField } from "./keeping.ts";
import { type Html, linkTo, type Page } from "./layout.ts";
import { titleHtml } from "./title.ts";
import { numberText } from "./values.ts";
import { filled, words } from "./words.table.ts";

/** What the form is filled with. */
export interface ReadForm {
  readonly text: string;
  readonly kind: string;
  readonly reference: string;
}

/** One record read, with the text of its own post. */
export interface ReadRecord {
  readonly record: Incident | Trip;
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

const FORM = "read-form";
/** Room for texts on one page, in UTF-16 code units: with it a page stays within its weight. */
const ROOM = 12_000;
/** Most records that one page shows. */
const RECORDS = 8;

function option(value: string, name: string, chosen: string): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${name}</option>`
    : html`<option value="${value}">${name}</option>`;
}

function formHtml(form: ReadForm, language: Language, more: Html | string = ""): Html {
  return html`<form id="${FORM}" method="post" action="${linkTo("/read", language)}" enctype="multipart/form-data">
<label for="text">${words.text[language]}</label>
<textarea id="text" name="text" required lang="ja">
${form.text}</textarea>
<div class="fields"><div><label for="kind">${words.kind[language]}</label><select id="kind" name="kind">${option("", words.anyKind[language], form.kind)}${option("incident", words.incidents[language], form.kind)}${option("trip", words.trips[language], form.kind)}</select></div>
<div><label for="reference">${words.reference[language]}</label><input id="reference" name="reference" type="date" aria-describedby="reference-about" value="${form.reference}"></div></div>
<p class="soft small" id="reference-about">${words.referenceAbout[language]}</p>
<p class="row"><button class="go">${words.goRead[language]}</button>${more}</p>
</form>`;
}

/** The page on which a text can be pasted; what was wrong with it, where something was. */
export function readPage(form: ReadForm, faults: readonly string[], language: Language): Page {
  const sample = html`<a href="${linkTo("/read", language, { sample: "incident" })}">${words.sample[language]} (${words.incident[language]})</a> <a href="${linkTo("/read", language, { sample: "trip" })}">${words.sample[language]} (${words.trip[language]})</a>`;
  return {
    title: `${words.read[language]} · Nisshi`,
    writes: true,
    content: html`<h1>${words.read[language]}</h1>
<p class="lead">${words.readLead[language]}</p>
${faults.length === 0 ? "" : html`<div class="alert" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`}
${formHtml(form, language, sample)}`,
  };
}

function keepHtml(keeping: Keeping, language: Language): Html | string {
  if (keeping === "none") return "";
  return html`<section class="card" id="keep"><h2>${words.save[language]}</h2><p>${words.saveAll[language]}</p>${tokenField(keeping, "token", language, FORM)}<p><button class="go" form="${FORM}" formaction="${linkTo("/read/save", language)}">${words.save[language]}</button></p></section>`;
}

/** The page of what was read from a text. */
export function readingPage(
  form: ReadForm,
  records: readonly ReadRecord[],
  keeping: Keeping,
  language: Language,
): Page {
  let next = 0;
  let room = ROOM;
  const shown = records.slice(0, RECORDS).map(({ record, text, findings }, i) => {
    const view = evidenceView({ record, text, findings, language, first: next, room: Math.max(room, 200), level: 3 });
    next = view.next;
    room -= text?.length ?? 0;
    const kind = words[record.kind];
    return html`<section aria-labelledby="record-${i}"><h2 id="record-${i}"><span class="chip">${kind[language]}</span> ${titleHtml(record, language)}</h2>
${view.content}
<h3>${words.findings[language]}</h3>${findingsView(findings, view.numberAt, language)}</section>`;
  });
  const jumps = html`<ul class="chips">${records
    .slice(0, RECORDS)
    .map(
      ({ record }, i) => html`<li><a href="#record-${i}">${titleHtml(record, language)}</a></li>`,
    )}${keeping === "none" ? "" : html`<li><a href="#keep">${words.save[language]}</a></li>`}</ul>`;
  const count = filled(words.readCount[language], numberText(records.length));
  const more = records.length - shown.length;
  const content = html`<h1>${words.read[language]}</h1>
<p class="lead" role="status">${records.length === 0 ? words.nothingRead[language] : count}</p>
${records.length > 1 ? jumps : ""}
${shown}
${more > 0 ? html`<p>${filled(words.notShown[language], numberText(more))}</p>` : ""}
${records.length > 0 ? keepHtml(keeping, language) : ""}
<h2>${words.readOther[language]}</h2>
${formHtml(form, language)}`;
  return { title: `${words.read[language]} · Nisshi`, content, wide: true, writes: true, facts: next, form: FORM };
}
