/** A stretch of the original text in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a field's value stands in the original text: `text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string;
  /** Id of the extraction rule that read it. */
  readonly rule: string;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Evidence for a span of `text`, its quote cut from the text itself. */
export function evidenceOf(text: string, span: Span, rule: string): Evidence {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end), rule };
}
