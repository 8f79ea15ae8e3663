import { logGamma, regularizedGammaQ } from "./special.ts";

/** How often each count was seen: `[[0, 120], [1, 31]]` is 120 days without an event and 31 with one. */
export type CountTable = readonly (readonly [count: number, times: number])[];

/** A Poisson distribution with its log-likelihood. */
export interface PoissonFit {
  readonly mean: number;
  readonly logLikelihood: number;
}

/** A negative binomial distribution, mean and size r (variance mean + mean²/r); r is null where the counts are not overdispersed. */
export interface NegativeBinomialFit {
  readonly mean: number;
  readonly size: number | null;
  readonly logLikelihood: number;
}

/** Whether counts vary more than a Poisson law lets them. */
export interface DispersionTest {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  /** Variance over mean: 1 for a Poisson law. */
  readonly index: number;
  /** Chance of so large an index under a Poisson law: chi-square of (n - 1) index (R. A. Fisher, 1925). */
  readonly pValue: number;
  readonly poisson: PoissonFit;
  readonly negativeBinomial: NegativeBinomialFit;
  /** Chance of so large a likelihood ratio under a Poisson law: half a chi-square of one degree, r being at its bound. */
  readonly ratioPValue: number;
}

interface Moments {
  readonly n: number;
  readonly mean: number;
  /** With n - 1 below. */
  readonly variance: number;
}

function momentsOf(table: CountTable): Moments {
  const n = table.reduce((sum, [, times]) => sum + times, 0);
  const mean = table.reduce((sum, [count, times]) => sum + count * times, 0) / n;
  const squares = table.reduce((sum, [count, times]) => sum + times * (count - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

const byLog = (x: number, log: number): number => (x === 0 ? 0 : x * log);

/** The Poisson law of greatest likelihood. */
export function fitPoisson(table: CountTable): PoissonFit {
  const { mean } = momentsOf(table);
  const logLikelihood = table.reduce(
    (sum, [count, times]) => sum + times * (byLog(count, Math.log(mean)) - mean - logGamma(count + 1)),
    0,
  );
  return { mean, logLikelihood };
}

function likelihoodAt(size: number, mean: number, table: CountTable): number {
  const [failed, succeeded] = [Math.log(mean / (mean + size)), Math.log(size / (mean + size))];
  return table.reduce(
    (sum, [count, times]) =>
      sum +
      times *
        (logGamma(count + size) -
          logGamma(size) -
          logGamma(count + 1) +
          size * succeeded +
          (count === 0 ? 0 : count * failed)),
    0,
  );
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The negative binomial law of greatest likelihood: the mean is that of the counts, the size is found by golden section on its
 * logarithm. Counts that vary no more than a Poisson law have none (their best size is infinite).
 */
export function fitNegativeBinomial(table: CountTable): NegativeBinomialFit {
  const { n, mean, variance } = momentsOf(table);
  // The likelihood has a finite maximum just where the second moment is above that of a Poisson law (Levin and Reeds, 1977).
  if ((variance * (n - 1)) / n <= mean) return { ...fitPoisson(table), size: null };
  const at = (log: number) => likelihoodAt(Math.exp(log), mean, table);
  let [low, high] = [Math.log(1e-6), Math.log(1e8)];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atA, atB] = [at(a), at(b)];
  while (high - low > 1e-9) {
    if (atA < atB) {
      [low, a, atA] = [a, b, atB];
      b = low + GOLDEN * (high - low);
      atB = at(b);
    } else {
      [high, b, atB] = [b, a, atA];
      a = high - GOLDEN * (high - low);
      atA = at(a);
    }
  }
  const log = (low + high) / 2;
  return { mean, size: Math.exp(log), logLikelihood: at(log) };
}

/** Probability that a negative binomial count is `count`. */
export function negativeBinomialProbability(count: number, mean: number, size: number): number {
  return Math.exp(likelihoodAt(size, mean, [[count, 1]]));
}

/** Tests counts for overdispersion; null for fewer than two counts, or where all are 0. */
export function testDispersion(table: CountTable): DispersionTest | null {
  const { n, mean, variance } = momentsOf(table);
  if (n < 2 || mean === 0) return null;
  const index = variance / mean;
  const [poisson, negativeBinomial] = [fitPoisson(table), fitNegativeBinomial(table)];
  const ratio = 2 * (negativeBinomial.logLikelihood - poisson.logLikelihood);
  return {
    n,
    mean,
    variance,
    index,
    pValue: regularizedGammaQ((n - 1) / 2, ((n - 1) * index) / 2),
    poisson,
    negativeBinomial,
    ratioPValue: ratio <= 0 ? 1 : regularizedGammaQ(0.5, ratio / 2) / 2,
  };
}
