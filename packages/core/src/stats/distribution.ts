import { LEAST_KNOWN } from "./shares.ts";
import { bump, mergeCounts } from "./tally.ts";
import type { Result } from "./types.ts";

/**
 * Values known only to lie in intervals: counts of lower and of upper ends. `open` counts intervals without an
 * upper end, `contradictory` observations whose interval makes no sense (an effect before its cause). Ends of
 * {@link EXACT_BELOW} and more are rounded outwards, so that any number of values takes a bounded number of counts and
 * bounds stay bounds; `rounded` counts the values this happened to.
 */
export interface Distribution {
  n: number;
  known: number;
  contradictory: number;
  lows: Record<string, number>;
  highs: Record<string, number>;
  open: number;
  rounded: number;
}

/** A quantile of interval-valued data: the least and the greatest that it can be; `max` is null when unbounded. */
export interface QuantileBounds {
  readonly q: number;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * A finished distribution. All known values lie in `range` (null ends: none known, or no upper end); quantiles are left
 * out (null ends) where fewer than five values are known.
 */
export interface DistributionResult extends Result {
  readonly contradictory: number;
  /** By how much of itself a number here may be off through rounding: 0, or 1/128 where values of 1,024 and more came. */
  readonly relativeError: number;
  readonly range: { readonly min: number | null; readonly max: number | null };
  readonly quantiles: readonly QuantileBounds[];
}

const QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9];
/** Ends below this are kept as they are. */
const EXACT_BELOW = 1024;
/** The others keep so many binary digits after the first. */
const DIGITS = 7;
const RELATIVE_ERROR = 2 ** -DIGITS;

/** A number rounded down, or up, to eight binary digits. */
function outwards(value: number, way: "floor" | "ceil"): number {
  const size = Math.abs(value);
  if (size < EXACT_BELOW) return value;
  let step = 2 ** (10 - DIGITS);
  for (let rest = size; rest >= 2 * EXACT_BELOW; rest /= 2) step *= 2;
  return Math[way](value / step) * step;
}

/** A distribution of nothing. */
export function emptyDistribution(): Distribution {
  return { n: 0, known: 0, contradictory: 0, lows: {}, highs: {}, open: 0, rounded: 0 };
}

/** Counts one value known to lie from `min` to `max` (null: no upper end). */
export function addInterval(state: Distribution, min: number, max: number | null): Distribution {
  state.n += 1;
  state.known += 1;
  const low = outwards(min, "floor");
  const high = max === null ? null : outwards(max, "ceil");
  if (low !== min || high !== max) state.rounded += 1;
  bump(state.lows, low);
  if (high === null) state.open += 1;
  else bump(state.highs, high);
  return state;
}

/** Counts one observation whose value is not known. */
export function addUnknown(state: Distribution): Distribution {
  state.n += 1;
  return state;
}

/** Counts one observation that contradicts itself; its value counts as not known. */
export function addContradictory(state: Distribution): Distribution {
  state.n += 1;
  state.contradictory += 1;
  return state;
}

/** The distribution of both. */
export function mergeDistribution(a: Distribution, b: Distribution): Distribution {
  return {
    n: a.n + b.n,
    known: a.known + b.known,
    contradictory: a.contradictory + b.contradictory,
    lows: mergeCounts(a.lows, b.lows),
    highs: mergeCounts(a.highs, b.highs),
    open: a.open + b.open,
    rounded: a.rounded + b.rounded,
  };
}

/**
 * Bounds of the quantiles: whatever the true values are, the q-quantile (the smallest value with at least q of the values
 * at or below it) is not below that of the lower ends and not above that of the upper ends.
 */
export function finishDistribution(state: Distribution): DistributionResult {
  const { n, known, contradictory, lows, highs } = state;
  const enough = known >= LEAST_KNOWN;
  const quantiles = QUANTILES.map((q) => ({
    q,
    min: enough ? quantile(lows, known, q) : null,
    max: enough ? quantile(highs, known, q) : null,
  }));
  const relativeError = state.rounded > 0 ? RELATIVE_ERROR : 0;
  return { n, known, unknown: n - known, contradictory, relativeError, range: rangeOf(state), quantiles };
}

/** The parts of a measure of interval-valued numbers. */
export const distributing = { empty: emptyDistribution, merge: mergeDistribution, finish: finishDistribution };

function rangeOf({ lows, highs, open }: Distribution): DistributionResult["range"] {
  const end = (counts: Readonly<Record<string, number>>, pick: (a: number, b: number) => number, from: number) =>
    Object.keys(counts).reduce((most, key) => pick(most, Number(key)), from);
  const min = end(lows, Math.min, Number.POSITIVE_INFINITY);
  const max = end(highs, Math.max, Number.NEGATIVE_INFINITY);
  return { min: Number.isFinite(min) ? min : null, max: open > 0 || !Number.isFinite(max) ? null : max };
}

function quantile(counts: Readonly<Record<string, number>>, known: number, q: number): number | null {
  const rank = Math.ceil(q * known);
  let passed = 0;
  const values = Object.keys(counts)
    .map(Number)
    .sort((a, b) => a - b);
  for (const value of values) {
    passed += counts[String(value)] ?? 0;
    if (passed >= rank) return value;
  }
  return null;
}
