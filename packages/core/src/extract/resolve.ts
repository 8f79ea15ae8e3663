import type { Mention } from "./types.ts";

/**
 * Total order of preference between mentions: the longer, then the earlier, then the rule's id, so that the order in
 * which rules are listed never decides anything.
 */
export function preference(a: Mention, b: Mention): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Order of reading: by start, the longer first, then by rule id. */
export function readingOrder(a: Mention, b: Mention): number {
  return a.start - b.start || preference(a, b);
}

/**
 * Keeps, of mentions that overlap, the preferred one. Only mentions of the same kind compete: a name may well contain
 * a term, and a number stand inside a date of another kind's concern.
 */
export function resolveOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(readingOrder);
  const kept: Mention[] = [];
  const lastOf = new Map<string, number>();
  for (const mention of sorted) {
    // Each lexicon settles its own terms; ids of rules and names of kinds never meet.
    const key = mention.kind === "term" ? mention.rule : mention.kind;
    const at = lastOf.get(key);
    const previous = at === undefined ? undefined : kept[at];
    if (previous === undefined || previous.end <= mention.start) {
      lastOf.set(key, kept.push(mention) - 1);
    } else if (preference(mention, previous) < 0) {
      kept[at as number] = mention;
    }
  }
  return kept.sort(readingOrder);
}
