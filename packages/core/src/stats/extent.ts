import type { Result } from "./types.ts";

/** One flight by its route, with its extent in the smallest unit kept. */
export interface Extreme {
  readonly code: string;
  readonly value: number;
}

/** Sum and ends of something that flights have much or little of, in whole numbers so that the order of adding does not matter. */
export interface Extent {
  n: number;
  known: number;
  sum: number;
  most: Extreme | null;
  least: Extreme | null;
}

/** A finished extent, in its own unit. */
export interface ExtentResult extends Result {
  readonly sum: number;
  readonly mean: number | null;
  readonly longest: Extreme | null;
  readonly shortest: Extreme | null;
}

/** An extent of nothing. */
export function emptyExtent(): Extent {
  return { n: 0, known: 0, sum: 0, most: null, least: null };
}

/** Counts one flight; null is not known. */
export function addExtent(state: Extent, code: string, value: number | null): Extent {
  state.n += 1;
  if (value === null || !Number.isFinite(value)) return state;
  const whole = Math.round(value);
  state.known += 1;
  state.sum += whole;
  state.most = further(state.most, { code, value: whole }, 1);
  state.least = further(state.least, { code, value: whole }, -1);
  return state;
}

/** The one that reaches further; of two alike, the first by name. */
function further(a: Extreme | null, b: Extreme | null, way: 1 | -1): Extreme | null {
  if (a === null || b === null) return a ?? b;
  if (a.value !== b.value) return (a.value - b.value) * way > 0 ? a : b;
  return a.code <= b.code ? a : b;
}

/** The extent of both. */
export function mergeExtent(a: Extent, b: Extent): Extent {
  return {
    n: a.n + b.n,
    known: a.known + b.known,
    sum: a.sum + b.sum,
    most: further(a.most, b.most, 1),
    least: further(a.least, b.least, -1),
  };
}

/** The result in the unit that `scale` of the smallest make up. */
export function finishExtent({ n, known, sum, most, least }: Extent, scale = 1): ExtentResult {
  const scaled = (end: Extreme | null) => (end === null ? null : { code: end.code, value: end.value / scale });
  return {
    n,
    known,
    unknown: n - known,
    sum: sum / scale,
    mean: known === 0 ? null : sum / scale / known,
    longest: scaled(most),
    shortest: scaled(least),
  };
}
