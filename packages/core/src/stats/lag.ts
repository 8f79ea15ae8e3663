import { differenceDays, plainDay } from "../kernel/when.ts";
import { addContradictory, addInterval, addUnknown, type Distribution } from "./distribution.ts";

/**
 * Counts the days from one date to another: the interval of all readings, cut at 0, since the second follows the first.
 * Readings that are all negative contradict.
 */
export function addLag(state: Distribution, from: string | null, to: string | null): Distribution {
  const start = from === null ? null : plainDay(from);
  const end = to === null ? null : plainDay(to);
  if (start !== null && end !== null)
    return end < start ? addContradictory(state) : addInterval(state, end - start, end - start);
  const days = from === null || to === null ? null : differenceDays(from, to);
  if (days === null) return addUnknown(state);
  if (days.max !== null && days.max < 0) return addContradictory(state);
  return addInterval(state, Math.max(0, days.min ?? 0), days.max);
}
