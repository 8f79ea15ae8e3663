export { type BootstrapInterval, type BootstrapOptions, bootstrap } from "./bootstrap.ts";
export { type Censored, type TurnbullFit, type TurnbullMass, turnbull, turnbullQuantile } from "./censored.ts";
export {
  type CountTable,
  type DispersionTest,
  fitNegativeBinomial,
  fitPoisson,
  type NegativeBinomialFit,
  negativeBinomialProbability,
  type PoissonFit,
  testDispersion,
} from "./counts.ts";
export { type EpLevel, type EpMap, epMaps } from "./ep-map.table.ts";
export { type JoEstimate, type JoInput, type JoMode, joModel } from "./jo.ts";
export { jeffreys, type ShareInterval, wilson } from "./proportion.ts";
export {
  chanceWithin,
  type Fitted,
  fitLogNormal,
  fitPareto,
  fitTruncatedPareto,
  type LogNormal,
  logNormalExceedance,
  logNormalFromQuantiles,
  logNormalQuantile,
  type Pareto,
  paretoExceedance,
  type SplicedLaw,
  splicedExceedance,
} from "./sizes.ts";
export { fitTrend, type LogLinearTrend } from "./trend.ts";
