import type { CountInterval } from "../kernel/quantity.ts";
import type { Result } from "./types.ts";

/** Running sum of intervals for one unit; `open` counts those without an upper end, which `max` leaves out. */
interface IntervalSum {
  n: number;
  min: number;
  max: number;
  open: number;
}

/** Sums of intervals by unit, over the observations of which any was known. */
export interface IntervalSums {
  n: number;
  known: number;
  units: Record<string, IntervalSum>;
}

/**
 * The sum for one unit. `max` is null when an observation has no upper end; means are over the `n` observations of the unit
 * (the JNSA convention). `meanOfAllMin` spreads the least sum over all observations, those of unknown size counting 0: no
 * mean over all can be less.
 */
export interface IntervalRow {
  readonly unit: string;
  readonly n: number;
  readonly min: number;
  readonly max: number | null;
  readonly open: number;
  readonly meanMin: number;
  readonly meanMax: number | null;
  readonly meanOfAllMin: number;
}

/** Finished sums, one row a unit, by falling number of observations, then by unit; different units are never added. */
export interface IntervalResult extends Result {
  readonly rows: readonly IntervalRow[];
}

/** Sums of nothing. */
export function emptyIntervals(): IntervalSums {
  return { n: 0, known: 0, units: {} };
}

/** Counts one observation with its interval for each unit; without any it counts as not known. */
export function addIntervals(
  state: IntervalSums,
  intervals: readonly (CountInterval & { readonly unit: string })[],
): IntervalSums {
  state.n += 1;
  if (intervals.length > 0) state.known += 1;
  for (const { unit, min, max } of intervals) {
    const sum = sumOf(state.units, unit);
    sum.n += 1;
    sum.min += min;
    if (max === null) sum.open += 1;
    else sum.max += max;
  }
  return state;
}

/** The sums of both. */
export function mergeIntervals(a: IntervalSums, b: IntervalSums): IntervalSums {
  const units: Record<string, IntervalSum> = {};
  for (const sums of [a.units, b.units])
    for (const [unit, { n, min, max, open }] of Object.entries(sums)) {
      const sum = sumOf(units, unit);
      sum.n += n;
      sum.min += min;
      sum.max += max;
      sum.open += open;
    }
  return { n: a.n + b.n, known: a.known + b.known, units };
}

/** The sum of a unit, made where there is none. */
function sumOf(units: Record<string, IntervalSum>, unit: string): IntervalSum {
  const held = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (held !== undefined) return held;
  const value = { n: 0, min: 0, max: 0, open: 0 };
  // Not an assignment: a unit named `__proto__` is a unit like any other.
  Object.defineProperty(units, unit, { value, writable: true, enumerable: true, configurable: true });
  return value;
}

/** The result of the sums. */
export function finishIntervals({ n, known, units }: IntervalSums): IntervalResult {
  const rows = Object.entries(units).map(([unit, sum]) => {
    const max = sum.open > 0 ? null : sum.max;
    const meanMax = max === null ? null : max / sum.n;
    const { min, open } = sum;
    return { unit, n: sum.n, min, max, open, meanMin: min / sum.n, meanMax, meanOfAllMin: min / n };
  });
  rows.sort((a, b) => b.n - a.n || (a.unit < b.unit ? -1 : 1));
  return { n, known, unknown: n - known, rows };
}
