import { bisect, normalExceedance, normalQuantile } from "./special.ts";

/** A log-normal distribution: mean and deviation of the natural logarithm. */
export interface LogNormal {
  readonly mu: number;
  readonly sigma: number;
}

/** A Pareto tail: `P(X >= x) = (xmin / x)^alpha` from `xmin` on; cut off at `xmax` where that is given. */
export interface Pareto {
  readonly alpha: number;
  readonly xmin: number;
  readonly xmax?: number;
}

/** A fit with how many values it rests on. */
export type Fitted<Law> = Law & { readonly n: number };

/** The log-normal law of greatest likelihood to positive values. */
export function fitLogNormal(values: readonly number[]): Fitted<LogNormal> {
  const logs = values.filter((value) => value > 0).map(Math.log);
  const n = logs.length;
  const mu = logs.reduce((sum, log) => sum + log, 0) / n;
  const sigma = Math.sqrt(logs.reduce((sum, log) => sum + (log - mu) ** 2, 0) / n);
  return { n, mu, sigma };
}

/** The log-normal law that has this median and this quantile (by default the 90th percentile), both positive. */
export function logNormalFromQuantiles(median: number, quantile: number, p = 0.9): LogNormal {
  return { mu: Math.log(median), sigma: Math.log(quantile / median) / normalQuantile(p) };
}

/** The p-quantile of a log-normal law. */
export function logNormalQuantile({ mu, sigma }: LogNormal, p: number): number {
  return Math.exp(mu + sigma * normalQuantile(p));
}

/** Probability of at least x under a log-normal law. */
export function logNormalExceedance({ mu, sigma }: LogNormal, x: number): number {
  return x <= 0 ? 1 : normalExceedance((Math.log(x) - mu) / sigma);
}

/** The tail exponent of greatest likelihood of the values from `xmin` on (Hill's estimator), with its standard error. */
export function fitPareto(values: readonly number[], xmin: number): Fitted<Pareto> & { readonly error: number } {
  const tail = values.filter((value) => value >= xmin);
  const n = tail.length;
  const alpha = n / tail.reduce((sum, value) => sum + Math.log(value / xmin), 0);
  return { n, alpha, xmin, error: alpha / Math.sqrt(n) };
}

/**
 * The exponent of greatest likelihood of a Pareto tail cut off at `xmax` (I. Aban, M. Meerschaert, A. Panorska, JASA 101,
 * 2006, 270-277). Values beyond the ends are left out.
 *
 * @throws RangeError when no exponent fits: the values lie too high for any falling tail
 */
export function fitTruncatedPareto(values: readonly number[], xmin: number, xmax: number): Fitted<Pareto> {
  const tail = values.filter((value) => value >= xmin && value <= xmax);
  const n = tail.length;
  const width = Math.log(xmax / xmin);
  const mean = tail.reduce((sum, value) => sum + Math.log(value / xmin), 0) / n;
  // The mean of the logarithm falls from width / 2 at exponent 0.
  if (!(mean < width / 2)) throw new RangeError("the values do not fall off towards xmax: no positive exponent fits");
  const expected = (alpha: number) => 1 / alpha - width / Math.expm1(alpha * width);
  const alpha = bisect((a) => -expected(a), -mean, 1e-9, Math.max(100, 2 / mean));
  return { n, alpha, xmin, xmax };
}

/** Probability of at least x under a Pareto tail, given that the value is at least `xmin`. */
export function paretoExceedance({ alpha, xmin, xmax }: Pareto, x: number): number {
  if (x <= xmin) return 1;
  const reach = (to: number) => (xmin / to) ** alpha;
  if (xmax === undefined) return reach(x);
  return x >= xmax ? 0 : (reach(x) - reach(xmax)) / (1 - reach(xmax));
}

/** A log-normal body below `tail.xmin`, a Pareto tail from there on with the share `above` of all values. */
export interface SplicedLaw {
  readonly body: LogNormal;
  readonly tail: Pareto;
  readonly above: number;
}

/** Probability of at least x under a body with a tail; continuous at the joint. */
export function splicedExceedance({ body, tail, above }: SplicedLaw, x: number): number {
  if (x >= tail.xmin) return above * paretoExceedance(tail, x);
  const joint = logNormalExceedance(body, tail.xmin);
  return above + (1 - above) * ((logNormalExceedance(body, x) - joint) / (1 - joint));
}

/** Chance of at least one event that reaches x within so many events, each reaching it with probability `p`. */
export function chanceWithin(p: number, events: number): number {
  return -Math.expm1(events * Math.log1p(-p));
}
