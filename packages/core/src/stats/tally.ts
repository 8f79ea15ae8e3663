import { shareOf } from "./shares.ts";
import type { FinishOptions, Result, Share } from "./types.ts";

/** Counts by code: how many observations, of how many the code is known, and how often each code was seen. */
export interface Tally {
  n: number;
  known: number;
  counts: Record<string, number>;
}

/** One code of a tally; its share is of the known observations. */
export interface TallyRow extends Share {
  readonly code: string;
  readonly count: number;
}

/** A finished tally. Rows are by falling count, then by code. Where an observation has several codes, shares add up to more than 1. */
export interface TallyResult extends Result {
  readonly rows: readonly TallyRow[];
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { n: 0, known: 0, counts: {} };
}

/** Counts one observation with its one code, or with null where it is not known. */
export function tallyCode(tally: Tally, code: string | null): Tally {
  tally.n += 1;
  if (code === null) return tally;
  tally.known += 1;
  bump(tally.counts, code);
  return tally;
}

/** Counts one observation with its set of codes; an empty set is "not known". */
export function tallySet(tally: Tally, codes: ReadonlySet<string>): Tally {
  tally.n += 1;
  if (codes.size > 0) tally.known += 1;
  for (const code of codes) bump(tally.counts, code);
  return tally;
}

/** The tally of both. */
export function mergeTally(a: Tally, b: Tally): Tally {
  return { n: a.n + b.n, known: a.known + b.known, counts: mergeCounts(a.counts, b.counts) };
}

/** The result of a tally, rows by falling count. */
export function finishTally(tally: Tally, options?: FinishOptions): TallyResult {
  return finishSorted(tally, options, (a, b) => b.count - a.count || order(a.code, b.code));
}

/** The result of a tally whose codes are months or other sortable texts, rows by rising code. */
export function finishByCode(tally: Tally, options?: FinishOptions): TallyResult {
  return finishSorted(tally, options, (a, b) => order(a.code, b.code));
}

function finishSorted(
  { n, known, counts }: Tally,
  options: FinishOptions | undefined,
  compare: (a: TallyRow, b: TallyRow) => number,
): TallyResult {
  const rows = Object.entries(counts).map(([code, count]) => ({ code, count, ...shareOf(count, known, options) }));
  return { n, known, unknown: n - known, rows: rows.sort(compare) };
}

/** The parts of a measure that counts codes, rows by falling count. */
export const tallying = { empty: emptyTally, merge: mergeTally, finish: finishTally };

/** The parts of a measure that counts codes, rows in the order of the codes. */
export const tallyingByCode = { empty: emptyTally, merge: mergeTally, finish: finishByCode };

/** Adds `by` to the count of a code; codes such as `__proto__` are counted like any other. */
export function bump(counts: Record<string | number, number>, code: string | number, by = 1): void {
  // What is not an own count is no number: an inherited member is an object or a function.
  const held: unknown = counts[code];
  if (typeof held === "number") {
    counts[code] = held + by;
  } else if (code !== "__proto__") {
    counts[code] = by;
  } else {
    Object.defineProperty(counts, code, { value: by, writable: true, enumerable: true, configurable: true });
  }
}

/** Counts of both, neither changed. */
export function mergeCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const counts of [a, b]) for (const [code, count] of Object.entries(counts)) bump(sum, code, count);
  return sum;
}

/** Order of two codes, by code unit. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
