/** A log-linear trend of counts. */
export interface LogLinearTrend {
  /** Number of counts. */
  readonly n: number;
  /** Factor from one count to the next, with its 95 % interval. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  /** Pearson's dispersion, by which the variance was widened when above 1. */
  readonly dispersion: number;
}

const Z = 1.959963984540054;
/** Fewer counts than this show no trend. */
const FEWEST = 6;
const MOST_STEPS = 50;

/**
 * Fits `log E(count) = a + b t` to counts at equal distances of time, by quasi-Poisson regression (iteratively reweighted least
 * squares; McCullagh and Nelder, Generalized Linear Models, 1989, ch. 6 and 9). Null for fewer than six counts, or where
 * all are 0.
 */
export function fitTrend(counts: readonly number[]): LogLinearTrend | null {
  const n = counts.length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (n < FEWEST || total === 0) return null;
  const times = counts.map((_, i) => i - (n - 1) / 2);
  let [level, slope] = [Math.log(total / n), 0];
  let information = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const means = times.map((time) => Math.exp(level + slope * time));
    const sum = (value: (mean: number, i: number) => number) => means.reduce((all, mean, i) => all + value(mean, i), 0);
    const at = (i: number) => times[i] ?? 0;
    const [w, wt, wtt] = [sum((m) => m), sum((m, i) => m * at(i)), sum((m, i) => m * at(i) ** 2)];
    const [u, ut] = [sum((m, i) => (counts[i] ?? 0) - m), sum((m, i) => at(i) * ((counts[i] ?? 0) - m))];
    const determinant = w * wtt - wt * wt;
    if (!(determinant > 0)) return null;
    const [dLevel, dSlope] = [(wtt * u - wt * ut) / determinant, (w * ut - wt * u) / determinant];
    level += dLevel;
    slope += dSlope;
    information = determinant / w;
    if (Math.abs(dLevel) + Math.abs(dSlope) < 1e-12) break;
  }
  const pearson = counts.reduce((sum, count, i) => {
    const mean = Math.exp(level + slope * (times[i] ?? 0));
    return sum + (count - mean) ** 2 / mean;
  }, 0);
  const dispersion = pearson / (n - 2);
  const error = Math.sqrt(Math.max(1, dispersion) / information);
  if (!Number.isFinite(slope) || !Number.isFinite(error)) return null;
  const [factor, low, high] = [slope, slope - Z * error, slope + Z * error].map(Math.exp) as [number, number, number];
  return { n, factor, low, high, dispersion };
}
