export type { ConcentrationResult } from "./concentration.ts";
export type { CrossResult } from "./cross.ts";
export type { DistinctCount } from "./distinct.ts";
export type { Distribution, DistributionResult, QuantileBounds } from "./distribution.ts";
export type { ExtentResult, Extreme } from "./extent.ts";
export type { IntervalResult, IntervalRow, IntervalSums } from "./intervals.ts";
export { type Key, keys } from "./keys.table.ts";
export type { CoursesResult } from "./measures/incident/courses.ts";
export type { MoneyResult, MoneyRow, MoneySums } from "./money.ts";
export {
  type AnalyzeOptions,
  accumulate,
  analyze,
  analyzeAsync,
  conclude,
  createFold,
  type Fold,
  measures,
  merge,
  mergeAccumulations,
  mergeAnalyses,
} from "./runner.ts";
export type { Tally, TallyResult, TallyRow } from "./tally.ts";
export type {
  Accumulation,
  Analysis,
  Cells,
  FinishOptions,
  Functions,
  Group,
  Measure,
  NotTaken,
  RecordCount,
  Result,
  Share,
  Skipped,
  SkipReason,
} from "./types.ts";
export { type First, type FirstKind, firstsOf, type TripsOfYear, tripsWithin } from "./year.ts";
