import { html } from "hono/html";
import type { OpenApiDocument } from "../openapi/types.ts";
import type { Language, Words } from "../words.ts";
import type { Page } from "./layout.ts";

const READ_ON: Words = { ja: "説明書を読む", en: "Read the documentation" };

/** What there is, in a page. */
export function homePage(document: OpenApiDocument, language: Language): Page {
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        html`<div><dt><span class="method ${method}">${method.toUpperCase()}</span><a href="/docs?lang=${language}#${operation.operationId}"><code>${path}</code></a></dt><dd>${operation.summary}</dd></div>`,
    ),
  );
  const content = html`<h1>${document.info.title}</h1>
<p class="lead">${String(document.info.description)}</p>
<p><a href="/docs?lang=${language}">${READ_ON[language]}</a></p>
<dl>${rows}</dl>`;
  return { title: "Nisshi", content };
}
