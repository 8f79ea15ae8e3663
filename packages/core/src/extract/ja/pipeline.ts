import type { Refiner } from "../types.ts";
import { attachTimes } from "./refiners/attach-times.ts";
import { mergeRanges } from "./refiners/merge-ranges.ts";
import { resolveDates } from "./refiners/resolve-dates.ts";

/** The refiners in the order in which they run. */
export const refiners: readonly Refiner[] = [
  // A time belongs to its date before two dates can make a period (7月28日9時~29日17時).
  attachTimes,
  mergeRanges,
  // Only whole dates and periods can be completed from their context.
  resolveDates,
];
