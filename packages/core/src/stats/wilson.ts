import type { Share } from "./types.ts";

/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;
/** Under this many known observations no share is given: its interval would span nearly everything. */
const LEAST_KNOWN = 5;

/**
 * The share `count / known` with its 95 % Wilson score interval (E. B. Wilson, JASA 22, 1927, 209-212). All null where
 * `known` is under five.
 */
export function shareOf(count: number, known: number): Share {
  if (known < LEAST_KNOWN) return { share: null, low: null, high: null };
  const share = count / known;
  const scale = 1 + (Z * Z) / known;
  const centre = share + (Z * Z) / (2 * known);
  const spread = Z * Math.sqrt((share * (1 - share)) / known + (Z * Z) / (4 * known * known));
  // At the ends the formula gives 0 and 1 up to a rounding error of the last bits.
  const low = count === 0 ? 0 : (centre - spread) / scale;
  const high = count === known ? 1 : (centre + spread) / scale;
  return { share, low, high };
}
