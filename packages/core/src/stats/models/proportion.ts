import { betaQuantile } from "./special.ts";

/** A 95 % interval of a share. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/** 95 % Wilson score interval of `count` among `n` > 0 (E. B. Wilson, JASA 22, 1927, 209-212). */
export function wilson(count: number, n: number): ShareInterval {
  const share = count / n;
  const scale = 1 + (Z * Z) / n;
  const centre = share + (Z * Z) / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  // At the ends the formula gives 0 and 1 up to a rounding error of the last bits.
  return {
    low: count === 0 ? 0 : (centre - spread) / scale,
    high: count === n ? 1 : (centre + spread) / scale,
  };
}

/**
 * 95 % Jeffreys interval of `count` among `n` > 0: quantiles of Beta(count + 1/2, n - count + 1/2), closed at 0 and 1 where
 * none or all are counted (L. Brown, T. Cai, A. DasGupta, Statistical Science 16, 2001, 101-133).
 */
export function jeffreys(count: number, n: number): ShareInterval {
  const [a, b] = [count + 0.5, n - count + 0.5];
  return {
    low: count === 0 ? 0 : betaQuantile(0.025, a, b),
    high: count === n ? 1 : betaQuantile(0.975, a, b),
  };
}
