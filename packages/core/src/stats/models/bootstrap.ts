import { randomOf } from "../../kernel/random.ts";

/** A statistic with the percentile interval of its bootstrap. */
export interface BootstrapInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly resamples: number;
}

/** How to resample. */
export interface BootstrapOptions {
  /** Whole number; the same one gives the same interval on every engine. */
  readonly seed: number;
  /** 2,000 when left out. */
  readonly resamples?: number;
  /** Level of the interval, 0.95 when left out. */
  readonly level?: number;
}

/**
 * A statistic of values with its percentile bootstrap interval (B. Efron, Annals of Statistics 7, 1979, 1-26).
 *
 * @throws RangeError when there are no values
 * @example
 * bootstrap([3, 9, 4, 8], (values) => Math.max(...values), { seed: 1 });
 */
export function bootstrap(
  values: readonly number[],
  statistic: (values: readonly number[]) => number,
  { seed, resamples = 2000, level = 0.95 }: BootstrapOptions,
): BootstrapInterval {
  if (values.length === 0) throw new RangeError("no values to resample");
  const random = randomOf(seed);
  const drawn = Array.from({ length: resamples }, () =>
    statistic(values.map(() => values[random.below(values.length)] as number)),
  ).sort((a, b) => a - b);
  const at = (p: number) => drawn[Math.min(resamples - 1, Math.max(0, Math.floor(p * resamples)))] as number;
  return { estimate: statistic(values), low: at((1 - level) / 2), high: at((1 + level) / 2), resamples };
}
