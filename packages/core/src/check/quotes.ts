import { member, numberOf, textOf } from "../kernel/json.ts";

/** A span of evidence whose quote can be read. */
export interface Quote {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The spans of one field that have offsets and a quote. */
export function quotesOf(record: unknown, target: string): Quote[] {
  const spans = member(member(record, "evidence"), target);
  return (Array.isArray(spans) ? spans : []).flatMap((span: unknown, index) => {
    const [start, end, quote] = [numberOf(span, "start"), numberOf(span, "end"), textOf(span, "quote")];
    return start === null || end === null || quote === null ? [] : [{ index, start, end, quote }];
  });
}

/** Numerals that are words, or units of them: a text with any may state a number in another way than in digits. */
const SPELT = /[〇一二三四五六七八九十百千万億半]/;

/**
 * The numbers that quotes write in digits alone (1,234 and １２３４ alike, decimals kept); null where there is none, or where
 * some may be spelt otherwise.
 */
export function digitsOf(quotes: readonly Quote[]): ReadonlySet<number> | null {
  const texts = quotes.map(({ quote }) => quote.normalize("NFKC").replace(/(\d),(?=\d{3})/g, "$1"));
  if (texts.some((text) => SPELT.test(text))) return null;
  const numbers = texts.flatMap((text) => text.match(/\d{1,15}(?:\.\d{1,4})?/g) ?? []).map(Number);
  return numbers.length === 0 ? null : new Set(numbers);
}
