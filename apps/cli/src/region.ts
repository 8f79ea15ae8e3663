/** Where in its file a finding lies: offsets of the text and lines from 1; null where no text is known. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first span of the evidence of a member, or of the nearest member above it. */
function spanOf(record: unknown, path: string): Span | null {
  const { evidence, source } = (record ?? {}) as {
    evidence?: Readonly<Record<string, readonly Span[]>>;
    source?: Span;
  };
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const [span] = evidence?.[at] ?? evidence?.[`${at}/on`] ?? [];
    if (span !== undefined) return span;
  }
  return source === undefined ? null : { start: source.start, end: source.start };
}

function lineAndColumn(text: string, offset: number): readonly [number, number] {
  const before = text.slice(0, offset).split("\n");
  return [before.length, (before.at(-1) ?? "").length + 1];
}

/** The region of the page that states a member of a record; null where no page is known, or it does not say. */
export function regionOf(record: unknown, text: string | null, path: string): Region | null {
  const span = text === null ? null : spanOf(record, path);
  if (text === null || span === null) return null;
  const [startLine, startColumn] = lineAndColumn(text, span.start);
  const [endLine, endColumn] = lineAndColumn(text, span.end);
  return { ...span, startLine, startColumn, endLine, endColumn };
}
