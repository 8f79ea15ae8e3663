export type { Distribution, DistributionResult, QuantileBounds } from "./distribution.ts";
export type { IntervalResult, IntervalRow, IntervalSums } from "./intervals.ts";
export type { MoneyResult, MoneyRow, MoneySums } from "./money.ts";
export {
  type AnalyzeOptions,
  accumulate,
  analyze,
  analyzeAsync,
  conclude,
  measures,
  mergeAccumulations,
  mergeAnalyses,
} from "./runner.ts";
export type { Tally, TallyResult, TallyRow } from "./tally.ts";
export type { Accumulation, Analysis, Measure, RecordCount, Result, Share } from "./types.ts";
