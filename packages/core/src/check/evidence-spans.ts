import { pointer } from "../kernel/issue.ts";
import { isObject, member, numberOf, textOf } from "../kernel/json.ts";

/** Code units of a quote beyond which it shows a section and no longer the place of a value. */
const LONGEST_QUOTE = 400;
const NUMERAL = /[0-9０-９〇一二三四五六七八九十百千万億]/;

interface Span {
  readonly path: string;
  readonly target: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
}

function spansOf(record: unknown): Span[] {
  const evidence = member(record, "evidence");
  if (!isObject(evidence)) return [];
  return Object.entries(evidence).flatMap(([target, spans]) =>
    (Array.isArray(spans) ? spans : []).map((span: unknown, index) => ({
      path: pointer("evidence", target, index),
      target,
      start: numberOf(span, "start"),
      end: numberOf(span, "end"),
      quote: textOf(span, "quote"),
    })),
  );
}

/** Quotes that are empty, or too long to show a place. */
export function quoteLengthFaults(
  record: unknown,
): { path: string; params: { reason: "empty" | "long"; length: number; most: number } }[] {
  return spansOf(record).flatMap(({ path, quote }) => {
    if (quote === null || (quote.length > 0 && quote.length <= LONGEST_QUOTE)) return [];
    const reason = quote.length === 0 ? ("empty" as const) : ("long" as const);
    return [{ path, params: { reason, length: quote.length, most: LONGEST_QUOTE } }];
  });
}

/** Fields that evidence names without a single span. */
export function spanlessTargets(record: unknown): { path: string; params: { pointer: string } }[] {
  const evidence = member(record, "evidence");
  if (!isObject(evidence)) return [];
  return Object.entries(evidence)
    .filter(([, spans]) => Array.isArray(spans) && spans.length === 0)
    .map(([target]) => ({ path: pointer("evidence", target), params: { pointer: target } }));
}

/** Spans that reach out of the post that the record says it was read from. */
export function spansOutsidePost(
  record: unknown,
): { path: string; params: { start: number; end: number; postStart: number; postEnd: number } }[] {
  const source = member(record, "source");
  const [postStart, postEnd] = [numberOf(source, "start"), numberOf(source, "end")];
  if (postStart === null || postEnd === null || postStart >= postEnd) return [];
  return spansOf(record).flatMap(({ path, start, end }) => {
    if (start === null || end === null || (start >= postStart && end <= postEnd)) return [];
    return [{ path, params: { start, end, postStart, postEnd } }];
  });
}

/** Spans that one field names twice. */
export function repeatedSpans(record: unknown): { path: string; params: { start: number; end: number } }[] {
  const seen = new Set<string>();
  return spansOf(record).flatMap(({ path, target, start, end }) => {
    if (start === null || end === null) return [];
    const key = JSON.stringify([target, start, end]);
    if (seen.has(key)) return [{ path, params: { start, end } }];
    seen.add(key);
    return [];
  });
}

/** Fields whose value is a number, none of whose quotes holds a numeral. */
export function numberlessQuotes(record: unknown, fields: RegExp): { path: string; params: { pointer: string } }[] {
  const evidence = member(record, "evidence");
  if (!isObject(evidence)) return [];
  return Object.entries(evidence)
    .filter(([target, spans]) => {
      if (!Array.isArray(spans) || !fields.test(target)) return false;
      const quotes = spans.flatMap((span) => textOf(span, "quote") ?? []);
      return quotes.length > 0 && !quotes.some((quote) => NUMERAL.test(quote));
    })
    .map(([target]) => ({ path: pointer("evidence", target), params: { pointer: target } }));
}

/** A post that ends before it starts. */
export function sourceFaults(record: unknown): { path: string; params: { start: number; end: number } }[] {
  const source = member(record, "source");
  const [start, end] = [numberOf(source, "start"), numberOf(source, "end")];
  return start === null || end === null || start <= end ? [] : [{ path: "/source", params: { start, end } }];
}
