import { jeffreys, wilson } from "./models/proportion.ts";
import type { FinishOptions, Share } from "./types.ts";

/** Under this many known observations no share is given: its interval would span nearly everything. */
export const LEAST_KNOWN = 5;

/**
 * The share `count / known` with its 95 % interval, Wilson's score interval unless Jeffreys' is asked for. All null where
 * `known` is under five.
 */
export function shareOf(count: number, known: number, { interval = "wilson" }: FinishOptions = {}): Share {
  if (known < LEAST_KNOWN) return { share: null, low: null, high: null };
  return { share: count / known, ...(interval === "wilson" ? wilson : jeffreys)(count, known) };
}
