import { html } from "hono/html";
import type { OpenApiDocument } from "../openapi/types.ts";
import type { Language, Words } from "../words.ts";
import { operationSection, type PlacedOperation } from "./docs-operation.ts";
import { schemaFields } from "./docs-schema.ts";
import { conventions } from "./docs-words.table.ts";
import type { Html, Page } from "./layout.ts";
import { prose } from "./prose.ts";

const START: Words = { ja: "はじめに", en: "Start" };
const START_LINE: Words = {
  ja: "公表文や搭乗記のページを `page.txt` に保存して送ります。返るのは、項目ごとに出典の位置が付いた記録です。",
  en: "Save a page of notices or boarding logs as `page.txt` and send it. Back come records, each field with its place in the text.",
};
const CONVENTIONS: Words = { ja: "共通の約束", en: "What holds everywhere" };
const SCHEMAS: Words = { ja: "データの形", en: "Shapes" };
const CONTENTS: Words = { ja: "目次", en: "Contents" };

function placedOperations(document: OpenApiDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}

function contents(document: OpenApiDocument, placed: readonly PlacedOperation[], language: Language): Html {
  const link = (id: string, text: string, method?: string) =>
    html`<li><a href="#${id}">${method === undefined ? "" : html`<small class="verb">${method.toUpperCase()}</small> `}${text}</a></li>`;
  return html`<nav class="toc" aria-label="${CONTENTS[language]}">
<ul>${link("start", START[language])}${link("conventions", CONVENTIONS[language])}</ul>
${document.tags.map(
  (tag) =>
    html`<b>${tag.description}</b><ul>${placed
      .filter(({ operation }) => operation.tags.includes(tag.name))
      .map(({ method, path, operation }) => link(operation.operationId, path, method))}</ul>`,
)}
<b>${SCHEMAS[language]}</b><ul>${Object.keys(document.components.schemas ?? {}).map((name) => link(`schema-${name}`, name))}</ul>
</nav>`;
}

/** The documentation of an OpenAPI document, with commands for the server at `origin`. */
export function docsPage(document: OpenApiDocument, language: Language, origin: string): Page {
  const placed = placedOperations(document);
  const content = html`<h1>${document.info.title} <span class="of">${document.info.version}</span></h1>
<p class="lead">${String(document.info.description)}</p>
<h2 id="start">${START[language]}</h2>
<p>${prose(START_LINE[language])}</p>
<pre tabindex="0"><code>curl ${origin}/v1/extract \\
  -H 'Content-Type: text/plain' \\
  --data-binary @page.txt</code></pre>
<h2 id="conventions">${CONVENTIONS[language]}</h2>
<ul class="plain">${conventions.map((words) => html`<li>${prose(words[language])}</li>`)}</ul>
${document.tags.map(
  (tag) =>
    html`<h2>${tag.description}</h2>${placed
      .filter(({ operation }) => operation.tags.includes(tag.name))
      .map((one) => operationSection(one, language, origin))}`,
)}
<h2>${SCHEMAS[language]}</h2>
${Object.entries(document.components.schemas ?? {}).map(
  ([name, schema]) =>
    html`<details><summary><code>${name}</code><small>${String(schema.description ?? "")}</small></summary><div id="schema-${name}">${schemaFields(schema)}</div></details>`,
)}`;
  return { title: `${document.info.title} · Nisshi`, content, contents: contents(document, placed, language) };
}
