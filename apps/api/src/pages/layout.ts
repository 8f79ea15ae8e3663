import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { type Language, languages, type Words } from "../words.ts";
import { style } from "./style.ts";

/** A piece of HTML, its text escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What a page is made of. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Path of the page, for its links to itself in the other language. */
  readonly path: string;
  readonly content: Html;
  /** Links inside the page, shown beside it where there is room. */
  readonly contents?: Html;
}

const SKIP: Words = { ja: "本文へ", en: "Skip to content" };
const DOCS: Words = { ja: "説明書", en: "Documentation" };
const LANGUAGE: Words = { ja: "日本語", en: "English" };
const LANGUAGES: Words = { ja: "言語", en: "Language" };
const NOTHING_KEPT: Words = {
  ja: "送られた内容は保存しません。",
  en: "Nothing that is sent is kept.",
};

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 1h9a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H3z' fill='%231a4f8b'/%3E%3Cpath d='M5 5h6M5 8h6M5 11h4' stroke='%23fff'/%3E%3C/svg%3E";

function languageLink(page: Page, language: Language): Html {
  if (language === page.language) return html`<span aria-current="true">${LANGUAGE[language]}</span>`;
  return html`<a href="${page.path}?lang=${language}" hreflang="${language}" lang="${language}">${LANGUAGE[language]}</a>`;
}

/** A whole page. */
export function layout(page: Page): Html {
  const { language } = page;
  const main = html`<main id="content" class="${page.contents ? "" : "lone"}">${page.content}</main>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="${raw(ICON)}">
<link rel="service-desc" type="application/json" href="/openapi.json">
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#content">${SKIP[language]}</a>
<header class="bar"><a class="name" href="/?lang=${language}">Nisshi<span lang="ja">日誌</span></a><a href="/docs?lang=${language}">${DOCS[language]}</a><a href="/openapi.json?lang=${language}">OpenAPI</a><span role="group" aria-label="${LANGUAGES[language]}">${languages.map((other, i) => html`${i > 0 ? " / " : ""}${languageLink(page, other)}`)}</span></header>
${page.contents ? html`<div class="with-toc">${page.contents}${main}</div>` : main}
<footer>${NOTHING_KEPT[language]}</footer>
</body>
</html>
`;
}
