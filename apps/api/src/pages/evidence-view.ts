import type { Incident } from "@nisshi/core/incident";
import type { Evidence, Finding } from "@nisshi/core/kernel";
import type { Trip } from "@nisshi/core/trip";
import { html } from "hono/html";
import { BY_HAND } from "../casebook/correction.ts";
import type { Language } from "../words.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import type { Html } from "./layout.ts";
import { cutText, isWithin, type Numbered, numberFacts, type Stretch } from "./places.ts";
import { numberText } from "./values.ts";
import { filled, words } from "./words.table.ts";

/** Longest quote beside a field, in UTF-16 code units. */
const QUOTE = 28;
/** Quotes beside a field. */
const QUOTES = 3;

/** What is shown side by side. */
export interface Shown {
  readonly record: Incident | Trip;
  readonly text: string | null;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** Number of the first value: those of one page differ. */
  readonly first: number;
  /** Most of the text that is shown, in UTF-16 code units. */
  readonly room: number;
  /** Level of its headings: one below that of what it stands under. */
  readonly level: 2 | 3;
}

/** A record beside its text, and what links to its values need. */
export interface EvidenceView {
  readonly content: Html;
  /** Number after that of the last value. */
  readonly next: number;
  /** Number of the value that a JSON Pointer into the record is about; null where none shows it. */
  readonly numberAt: (pointer: string) => number | null;
}

/** A text cut after whole characters: a pair of surrogates is not parted. */
function clip(text: string, room: number): string {
  if (text.length <= room) return text;
  const last = text.charCodeAt(room - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? room - 1 : room);
}

function quoteText(quote: string): string {
  const line = quote.replaceAll(/\s+/g, " ");
  const cut = clip(line, QUOTE);
  return cut === line ? line : `${cut}…`;
}

function quotesHtml(quoted: readonly Evidence[]): readonly Html[] {
  const texts = [...new Set(quoted.map(({ quote }) => quoteText(quote)))];
  return texts.slice(0, QUOTES).map((text) => html`<q lang="ja">${text}</q> `);
}

/** A value, leading to its place in the text where that is shown. */
function saidHtml(value: Numbered, alone: boolean, shownText: number, language: Language): Html {
  const { number, places, concludedBy } = value;
  const [first] = places;
  const leads = first !== undefined && first.end <= shownText;
  const text = leads
    ? html`<a class="value" href="#s${number}">${value.value}</a>`
    : html`<span class="value">${value.value}</span>`;
  const ground =
    first === undefined
      ? concludedBy === null
        ? ""
        : html`<span class="ground">${concludedBy === BY_HAND ? words.byHand[language] : html`${words.concluded[language]} <code>${concludedBy}</code>`}</span>`
      : alone
        ? html`<span class="ground">${quotesHtml(value.quoted)}</span>`
        : "";
  return html`${text}${ground}`;
}

function factHtml(fact: Fact, values: readonly Numbered[], shownText: number, language: Language): Html {
  const [only, ...others] = values;
  if (only === undefined)
    return html`<div class="fact absent"><dt>${fact.label}</dt><dd>${words.notStated[language]}</dd></div>`;
  if (others.length === 0)
    return html`<div class="fact f${only.number}" id="f${only.number}"><dt>${fact.label}</dt><dd>${saidHtml(only, true, shownText, language)}</dd></div>`;
  return html`<div class="fact"><dt>${fact.label}</dt><dd><ul class="several">${values.map(
    (value) =>
      html`<li class="f${value.number}" id="f${value.number}">${saidHtml(value, false, shownText, language)}</li>`,
  )}</ul></dd></div>`;
}

function stretchHtml({ text, numbers }: Stretch, begins: readonly number[], said: ReadonlySet<number>): Html {
  const anchors = begins.map((number) => html`<i id="s${number}" class="f${number}"></i>`);
  const [target] = numbers;
  if (target === undefined) return html`${anchors}${text}`;
  const marks = numbers.map((number) => `f${number}`).join(" ");
  const isSaid = numbers.some((number) => said.has(number));
  return html`${anchors}<a href="#f${begins[0] ?? target}" class="${marks}${isSaid ? " said" : ""}">${text}</a>`;
}

function textHtml(text: string, values: readonly Numbered[], said: ReadonlySet<number>): readonly Html[] {
  const begins = new Map<number, number[]>();
  for (const { number, places } of values) {
    const [first] = places;
    if (first !== undefined) begins.set(first.start, [...(begins.get(first.start) ?? []), number]);
  }
  return cutText(text, values).map((stretch) => stretchHtml(stretch, begins.get(stretch.start) ?? [], said));
}

/** The value that a pointer is about: the one that shows it, else the first that it holds. */
function valueAt(values: readonly Numbered[], pointer: string): Numbered | undefined {
  const shows = ({ paths }: Numbered) => paths.some((path) => isWithin(pointer, path));
  const held = ({ paths }: Numbered) => pointer !== "" && paths.some((path) => isWithin(path, pointer));
  return values.find(shows) ?? values.find(held);
}

/**
 * A record beside its text. A value and its places are lit together, from whichever is pointed at, focused or linked to;
 * what a check speaks of is underlined in the text.
 */
export function evidenceView({ record, text, findings, language, first, room, level }: Shown): EvidenceView {
  const groups = factsOf(record, language);
  const values = numberFacts(groups, record, first);
  const shown = text === null ? "" : clip(text, room);
  const numberAt = (pointer: string) => valueAt(values, pointer)?.number ?? null;
  const said = new Set(findings.map(({ path }) => numberAt(path)).filter((number) => number !== null));
  let at = 0;
  const factsHtml = groups.map(({ title, facts }) => {
    const rows = facts.map((fact) => {
      const own = values.slice(at, at + fact.said.length);
      at += fact.said.length;
      return factHtml(fact, own, shown.length, language);
    });
    const heading = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
    return html`${heading}<dl class="facts">${rows}</dl>`;
  });
  const rest = (text?.length ?? 0) - shown.length;
  const original =
    text === null
      ? html`<p class="soft">${words.noText[language]}</p>`
      : html`<p class="soft small hint">${words.originalHint[language]}</p><div class="source" lang="ja">${textHtml(shown, values, said)}</div>${
          rest > 0 ? html`<p class="soft">${filled(words.cut[language], numberText(rest))}</p>` : ""
        }`;
  return {
    content: html`<div class="ev"><div class="card">${factsHtml}</div><section class="card original" aria-label="${words.original[language]}">${original}</section></div>`,
    next: first + values.length,
    numberAt,
  };
}
