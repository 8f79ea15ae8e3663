import { html } from "hono/html";
import type { OpenApiMedia, OpenApiOperation } from "../openapi/types.ts";
import type { Language, Words } from "../words.ts";
import { referencesOf, typeName } from "./docs-schema.ts";
import type { Html } from "./layout.ts";
import { prose } from "./prose.ts";

/** An operation with where it is. */
export interface PlacedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: OpenApiOperation;
}

const PARAMETERS: Words = { ja: "パラメーター", en: "Parameters" };
const BODY: Words = { ja: "送るもの", en: "Body" };
const ANSWER: Words = { ja: "答え", en: "Answer" };
const PROBLEMS: Words = { ja: "エラー", en: "Problems" };
const TRY: Words = { ja: "使い方", en: "Try it" };

function shown(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example, null, 2);
}

function mediaEntry(type: string, media: OpenApiMedia, open: boolean): Html {
  const about = media.schema.description;
  const head = html`<code>${type}</code><small>${typeof about === "string" ? prose(about) : ""}</small>`;
  const refers = referencesOf(media.schema).map((name) => html`<a href="#schema-${name}">${name}</a> `);
  const shape = refers.length > 0 ? html`<p class="of">${refers}</p>` : "";
  if (media.example === undefined) return html`<p>${head}</p>${shape}`;
  return html`<details${open ? " open" : ""}><summary>${head}</summary>${shape}<pre tabindex="0" class="${type === "text/plain" ? "wrap" : ""}"><code>${shown(media.example)}</code></pre></details>`;
}

function mediaList(content: Readonly<Record<string, OpenApiMedia>> = {}): Html[] {
  return Object.entries(content).map(([type, media], index) => mediaEntry(type, media, index === 0));
}

/** Names of files in the examples, by their media types. */
const FILES: Readonly<Record<string, string>> = {
  "text/plain": "page.txt",
  "text/csv": "flights.csv",
  "application/x-ndjson": "lines.ndjson",
};

function curl({ method, path, operation }: PlacedOperation, origin: string): string {
  const example = operation.parameters?.find((parameter) => parameter.in === "path")?.example ?? "";
  const address = `${origin}${path.replace(/\{\w+\}/, example)}`;
  const [type] = Object.keys(operation.requestBody?.content ?? {});
  const headers = (operation.parameters ?? []).filter((parameter) => parameter.in === "header" && parameter.required);
  const file = FILES[type ?? ""] ?? "body.json";
  return [
    `curl ${["get", "post"].includes(method) ? "" : `-X ${method.toUpperCase()} `}${address}`,
    ...headers.map(({ name, example: value }) => `-H '${name}: ${value ?? ""}'`),
    ...(type === undefined ? [] : [`-H 'Content-Type: ${type}'`, `--data-binary @${file}`]),
  ].join(" \\\n  ");
}

function parameterName({ name, in: place }: { readonly name: string; readonly in: string }): string {
  if (place === "path") return `{${name}}`;
  return place === "header" ? `${name}:` : `?${name}=`;
}

function parameterList(operation: OpenApiOperation, language: Language): Html {
  if (!operation.parameters?.length) return html``;
  return html`<h4>${PARAMETERS[language]}</h4><dl>${operation.parameters.map(
    (parameter) =>
      html`<div><dt><code>${parameterName(parameter)}</code><small>${typeName(parameter.schema)}</small></dt><dd>${prose(parameter.description)}</dd></div>`,
  )}</dl>`;
}

/** An operation explained. */
export function operationSection(placed: PlacedOperation, language: Language, origin: string): Html {
  const { method, path, operation } = placed;
  const responses = Object.entries(operation.responses);
  const [, answer] = responses.find(([status]) => Number(status) < 400) ?? [];
  const problems = responses.filter(([status]) => Number(status) >= 400);
  return html`<section class="op" id="${operation.operationId}">
<h3><span class="method ${method}">${method.toUpperCase()}</span><code>${path}</code></h3>
<p>${operation.summary}</p>
<p>${prose(operation.description)}</p>
<h4>${TRY[language]}</h4><pre tabindex="0"><code>${curl(placed, origin)}</code></pre>
${parameterList(operation, language)}
${operation.requestBody ? html`<h4>${BODY[language]}</h4><p>${prose(operation.requestBody.description ?? "")}</p>${mediaList(operation.requestBody.content)}` : ""}
<h4>${ANSWER[language]}</h4><p>${prose(answer?.description ?? "")}</p>${mediaList(answer?.content)}
<h4>${PROBLEMS[language]}</h4><ul class="plain">${problems.map(
    ([status, response]) => html`<li><code>${status}</code> ${prose(response.description)}</li>`,
  )}</ul>
</section>`;
}
