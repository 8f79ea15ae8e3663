import { html } from "hono/html";
import type { Language } from "../words.ts";
import { aboutSections, sources } from "./about-words.table.ts";
import { accuracy, macro } from "./accuracy.table.ts";
import { type Html, linkTo, type Page } from "./layout.ts";
import { filled, words } from "./words.table.ts";

function accuracyHtml(language: Language): Html {
  const sentence = (kind: "incident" | "trip") =>
    `${words[kind][language]}: ${filled(words.texts[language], String(macro[kind].texts))}, ${words.macro[language]} ${macro[kind].f1}`;
  return html`<h2 id="accuracy">${words.accuracy[language]}</h2><p>${words.accuracyAbout[language]}</p>
<ul class="plain"><li>${sentence("incident")}</li><li>${sentence("trip")}</li></ul>
<div class="scroll" tabindex="0" role="region" aria-label="${words.accuracy[language]}"><table><thead><tr><th scope="col">${words.field[language]}</th>${[
    words.labels,
    words.precision,
    words.recall,
  ].map(
    (name) => html`<th scope="col" class="num">${name[language]}</th>`,
  )}<th scope="col" class="num">F1</th></tr></thead><tbody>${accuracy.map(
    ([field, ...figures]) =>
      html`<tr><th scope="row"><code>${field.split(".").map((part, i) => (i > 0 ? html`.<wbr>${part}` : part))}</code></th>${figures.map((figure) => html`<td class="num">${figure}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

/** What a reader should know before using a record: what it is, how well texts are read, sources and limits. */
export function aboutPage(language: Language): Page {
  const content = html`<h1>${words.about[language]}</h1>
<p class="lead">${words.homeLead[language]}</p>
${aboutSections.map(
  ({ title, paragraphs }) =>
    html`<h2>${title[language]}</h2>${paragraphs.map((paragraph) => html`<p>${paragraph[language]}</p>`)}`,
)}
${accuracyHtml(language)}
<h2>${words.sources[language]}</h2><ul class="plain">${sources.map((source) => html`<li>${source[language]}</li>`)}</ul>
<p><a href="${linkTo("/docs", language)}">${words.apiDocs[language]}</a></p>`;
  return { title: `${words.about[language]} · Nisshi`, content };
}
