import { LEAST_KNOWN } from "./shares.ts";
import type { Result } from "./types.ts";

/** Numbers kept for questions of concentration: the largest as they are, all by bins of a bounded relative width. */
export interface Masses {
  n: number;
  known: number;
  /** The largest, falling. */
  top: number[];
  /** Count and sum by bin, so that each bin keeps its exact sum. */
  bins: Record<string, { count: number; sum: number }>;
}

/** How much of a whole the largest make up. All null where fewer than five are known, or the whole is 0. */
export interface ConcentrationResult extends Result {
  readonly sum: number;
  /** Share of the sum that the largest one, five and ten make up. */
  readonly topShares: readonly { readonly k: number; readonly share: number | null }[];
  /** Gini coefficient, 0 (all alike) to 1; at most `giniError` too low. */
  readonly gini: number | null;
  readonly giniError: number;
}

const TOPS = [1, 5, 10];
const MOST_TOP = 10;
/** Bins of one binary digit hold numbers within 2^(1/32) of each other. */
const BINS_A_DOUBLING = 32;
const FACTOR = 2 ** (1 / BINS_A_DOUBLING);
/** Numbers within a factor r of each other have a Gini coefficient of (√r - 1) / (√r + 1) at most, which is what binning hides. */
const GINI_ERROR = (Math.sqrt(FACTOR) - 1) / (Math.sqrt(FACTOR) + 1);

/** Masses of nothing. */
export function emptyMasses(): Masses {
  return { n: 0, known: 0, top: [], bins: {} };
}

/** Counts one number of 0 or more; null is not known. */
export function addMass(state: Masses, value: number | null): Masses {
  state.n += 1;
  if (value === null) return state;
  state.known += 1;
  const least = state.top[MOST_TOP - 1];
  if (least === undefined || value > least) state.top = largest([...state.top, value]);
  addBin(state.bins, value === 0 ? "-" : String(Math.floor(Math.log2(value) * BINS_A_DOUBLING)), 1, value);
  return state;
}

function largest(values: readonly number[]): number[] {
  return [...values].sort((a, b) => b - a).slice(0, MOST_TOP);
}

function addBin(bins: Masses["bins"], key: string, count: number, sum: number): void {
  const held = bins[key];
  bins[key] = { count: (held?.count ?? 0) + count, sum: (held?.sum ?? 0) + sum };
}

/** The masses of both. */
export function mergeMasses(a: Masses, b: Masses): Masses {
  const bins: Masses["bins"] = {};
  for (const part of [a.bins, b.bins])
    for (const [key, { count, sum }] of Object.entries(part)) addBin(bins, key, count, sum);
  return { n: a.n + b.n, known: a.known + b.known, top: largest([...a.top, ...b.top]), bins };
}

/** Shares of the largest, and the Gini coefficient of the binned Lorenz curve. */
export function finishMasses({ n, known, top, bins }: Masses): ConcentrationResult {
  const groups = Object.values(bins).sort((a, b) => a.sum / a.count - b.sum / b.count);
  const sum = groups.reduce((total, group) => total + group.sum, 0);
  const enough = known >= LEAST_KNOWN && sum > 0;
  const shareOfTop = (k: number) => top.slice(0, k).reduce((total, value) => total + value, 0) / sum;
  let [passed, area] = [0, 0];
  for (const group of groups) {
    area += (group.count / known) * (2 * passed + group.sum);
    passed += group.sum;
  }
  return {
    n,
    known,
    unknown: n - known,
    sum,
    topShares: TOPS.map((k) => ({ k, share: enough ? shareOfTop(k) : null })),
    gini: enough ? 1 - area / sum : null,
    giniError: GINI_ERROR,
  };
}
