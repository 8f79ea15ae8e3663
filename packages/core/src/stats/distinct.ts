import { bump, order } from "./tally.ts";

/**
 * Counts by name where names have no end: the names of least hash, with all their counts. What is kept depends on the set of
 * names alone, never on their order, so that parts merge to what one pass gives. Up to {@link MOST} names everything is
 * exact; from then on it is a sample of the names, each as likely as any other (P. Gibbons, VLDB 2001).
 */
export interface DistinctSample {
  /** Names of a greater hash are left out; null as long as none is. */
  limit: number | null;
  counts: Record<string, number>;
}

/** How many names there are. `relativeError` is two standard errors of the estimate, 0 where it is exact. */
export interface DistinctCount {
  readonly distinct: number;
  readonly relativeError: number;
}

/** A name that was kept, with how often it came. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** So many names are kept when there are more than {@link MOST}. */
const KEPT = 4096;
const MOST = 2 * KEPT;

/** A sample of nothing. */
export function emptyDistinct(): DistinctSample {
  return { limit: null, counts: {} };
}

/** A number from 0 to below 1 by the letters of a name: two multiplicative lanes, mixed as in MurmurHash3. */
function hashOf(name: string): number {
  let [a, b] = [0x9747b28c, 0x2545f491];
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (b >>> 16), 0xc2b2ae35);
  b = Math.imul(b ^ (a >>> 13), 0x85ebca6b);
  return ((a >>> 0) * 2 ** 21 + (b >>> 11)) / 2 ** 53;
}

/** The {@link KEPT} names of least hash, and the greatest hash among them. */
function least(counts: Readonly<Record<string, number>>): { readonly names: NamedCount[]; readonly limit: number } {
  const names = Object.entries(counts).map(([name, count]) => ({ name, count, hash: hashOf(name) }));
  names.sort((a, b) => a.hash - b.hash || order(a.name, b.name));
  const kept = names.slice(0, KEPT);
  return { names: kept.map(({ name, count }) => ({ name, count })), limit: kept.at(-1)?.hash ?? 1 };
}

/** Counts a name. */
export function addName(state: DistinctSample, name: string): DistinctSample {
  if (state.limit !== null && hashOf(name) > state.limit) return state;
  const isNew = !Object.hasOwn(state.counts, name);
  bump(state.counts, name);
  return isNew ? cleared(state) : state;
}

const sizes = new WeakMap<DistinctSample, number>();

/** The sample with one name more, cleared when it holds too many. Sizes are remembered beside it: counting keys is slow. */
function cleared(state: DistinctSample): DistinctSample {
  const size = (sizes.get(state) ?? Object.keys(state.counts).length - 1) + 1;
  sizes.set(state, size);
  return size <= MOST ? state : sampleOf(state.counts);
}

function sampleOf(counts: Readonly<Record<string, number>>): DistinctSample {
  const { names, limit } = least(counts);
  const next: DistinctSample = { limit, counts: {} };
  for (const { name, count } of names) bump(next.counts, name, count);
  return next;
}

/** The sample of both. */
export function mergeDistinct(a: DistinctSample, b: DistinctSample): DistinctSample {
  const limits = [a.limit, b.limit].filter((limit) => limit !== null);
  const limit = limits.length === 0 ? null : Math.min(...limits);
  const counts: Record<string, number> = {};
  for (const part of [a, b])
    for (const [name, count] of Object.entries(part.counts))
      if (limit === null || hashOf(name) <= limit) bump(counts, name, count);
  return Object.keys(counts).length <= MOST ? { limit, counts } : sampleOf(counts);
}

/** The names of the sample, most frequent first, and how many there are in all. */
export function finishDistinct({ limit, counts }: DistinctSample): DistinctCount & { readonly names: NamedCount[] } {
  const falling = (a: NamedCount, b: NamedCount) => b.count - a.count || order(a.name, b.name);
  if (limit === null) {
    const names = Object.entries(counts).map(([name, count]) => ({ name, count }));
    return { distinct: names.length, relativeError: 0, names: names.sort(falling) };
  }
  const kept = least(counts);
  // The k-th least of the hashes of d names lies at about k / d (Z. Bar-Yossef et al., RANDOM 2002).
  return {
    distinct: Math.round((KEPT - 1) / kept.limit),
    relativeError: 2 / Math.sqrt(KEPT - 2),
    names: kept.names.sort(falling),
  };
}
