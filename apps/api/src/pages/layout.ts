import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { type Language, languages } from "../words.ts";
import { style } from "./style.ts";
import { evidenceStyle } from "./style-evidence.ts";
import { words } from "./words.table.ts";

/** A piece of HTML, its text escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What a page is made of. */
export interface Page {
  readonly title: string;
  readonly content: Html;
  /** Links inside the page, shown beside it where there is room. */
  readonly contents?: Html;
  /** Takes the breadth of the window: tables, records beside their texts. */
  readonly wide?: true;
  /** Highest number of a fact that the page marks in a text. */
  readonly facts?: number;
  /** Holds a form that writes, which tells this site where it was sent from. */
  readonly writes?: true;
  /** Id of the form that the other language is asked with, on a page that answers one. */
  readonly form?: string;
}

/** Where and for whom a page is shown. */
export interface Frame {
  readonly language: Language;
  readonly path: string;
  readonly query: string;
  /** Whether there is a casebook to show. */
  readonly casebook: boolean;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 1h9a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H3z' fill='%231a4f8b'/%3E%3Cpath d='M5 5h6M5 8h6M5 11h4' stroke='%23fff'/%3E%3C/svg%3E";

/** An address of this site in a language, with parameters; those that are empty are left out. */
export function linkTo(
  path: string,
  language: Language,
  parameters: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value);
  query.set("lang", language);
  return `${path}?${query}`;
}

function languageLink(page: Page, frame: Frame, language: Language): Html {
  const name = words.languageName[language];
  if (language === frame.language) return html`<span aria-current="true">${name}</span>`;
  const query = new URLSearchParams(frame.query);
  query.set("lang", language);
  const target = `${frame.path}?${query}`;
  return page.form === undefined
    ? html`<a href="${target}" hreflang="${language}" lang="${language}">${name}</a>`
    : html`<button form="${page.form}" formaction="${target}" lang="${language}">${name}</button>`;
}

function navigation(frame: Frame): Html {
  const { language, path } = frame;
  const entries = [
    ...(frame.casebook
      ? ([
          ["/incidents", words.incidents],
          ["/trips", words.trips],
          ["/statistics", words.statistics],
        ] as const)
      : []),
    ["/read", words.read],
    ["/about", words.about],
    ["/docs", words.docs],
  ] as const;
  return html`<nav class="site" aria-label="${words.site[language]}">${entries.map(([target, name]) => {
    const here = path === target || path.startsWith(`${target}/`);
    return html`<a href="${linkTo(target, language)}"${here ? raw(' aria-current="page"') : ""}>${name[language]}</a>`;
  })}</nav>`;
}

/** The stylesheets of a page, each inline in it. */
export function stylesOf({ facts }: Page): readonly string[] {
  return facts === undefined ? [style] : [style, evidenceStyle(facts)];
}

/** A whole page. */
export function layout(page: Page, frame: Frame): Html {
  const { language } = frame;
  const main = html`<main id="content" tabindex="-1" class="${page.contents ? "" : page.wide ? "wide" : "lone"}">${page.content}</main>`;
  const choices = languages.map((other, i) => html`${i > 0 ? " / " : ""}${languageLink(page, frame, other)}`);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="${raw(ICON)}">
<link rel="service-desc" type="application/json" href="/openapi.json">
${frame.casebook ? html`<link rel="alternate" type="application/atom+xml" href="/feed.atom">` : ""}
${stylesOf(page).map((sheet) => html`<style>${raw(sheet)}</style>`)}
<script src="/pages.js"></script>
</head>
<body>
<a class="skip" href="#content">${words.skip[language]}</a>
<header class="bar"><a class="name" href="${linkTo("/", language)}">Nisshi<span lang="ja">日誌</span></a>${navigation(frame)}<span class="choices"><span role="group" aria-label="${words.language[language]}">${choices}</span><button type="button" class="theme" hidden data-light="${words.light[language]}" data-dark="${words.dark[language]}">${words.dark[language]}</button></span></header>
${page.contents ? html`<div class="with-toc">${page.contents}${main}</div>` : main}
<footer><p>${frame.casebook ? words.footer[language] : words.nothingKept[language]}</p><p class="keys" tabindex="-1" hidden>${words.keys[language]}: <kbd>/</kbd> ${words.find[language]} · <kbd>n</kbd> ${words.nextPage[language]} · <kbd>p</kbd> ${words.firstPage[language]} · <kbd>?</kbd> ${words.keyList[language]}</p></footer>
</body>
</html>
`;
}
