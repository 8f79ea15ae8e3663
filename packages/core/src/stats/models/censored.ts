/** A value known to lie from `low` to `high`, both included; `high` is null when nothing bounds it above. */
export interface Censored {
  readonly low: number;
  readonly high: number | null;
}

/** Mass of the distribution between two values; where inside it lies is not identified. */
export interface TurnbullMass extends Censored {
  readonly mass: number;
}

/** The distribution of greatest likelihood of interval-censored values. */
export interface TurnbullFit {
  readonly n: number;
  readonly masses: readonly TurnbullMass[];
  readonly steps: number;
  readonly converged: boolean;
}

/** Stretches that can hold mass: from a lower end to the next upper end with no lower end between (Peto 1973). */
function innermost(values: readonly Censored[]): Censored[] {
  const ends = values.flatMap(({ low, high }) => [
    { at: low, upper: false },
    { at: high ?? Number.POSITIVE_INFINITY, upper: true },
  ]);
  ends.sort((a, b) => a.at - b.at || Number(a.upper) - Number(b.upper));
  return ends.flatMap(({ at, upper }, i) => {
    const next = ends[i + 1];
    if (upper || next === undefined || !next.upper) return [];
    return [{ low: at, high: Number.isFinite(next.at) ? next.at : null }];
  });
}

const holds = (value: Censored, stretch: Censored): boolean =>
  value.low <= stretch.low && (value.high === null || (stretch.high !== null && stretch.high <= value.high));

/**
 * The nonparametric distribution of greatest likelihood of interval-censored values, by self-consistency (B. W. Turnbull, JRSS B
 * 38, 1976, 290-295).
 */
export function turnbull(values: readonly Censored[], mostSteps = 10_000, tolerance = 1e-9): TurnbullFit {
  const stretches = innermost(values);
  const inside = values.map((value) => stretches.flatMap((stretch, j) => (holds(value, stretch) ? [j] : [])));
  let masses = stretches.map(() => 1 / stretches.length);
  let converged = values.length === 0;
  let steps = 0;
  while (!converged && steps < mostSteps) {
    const next = stretches.map(() => 0);
    for (const within of inside) {
      const sum = within.reduce((total, j) => total + (masses[j] ?? 0), 0);
      for (const j of within) next[j] = (next[j] ?? 0) + (masses[j] ?? 0) / sum / values.length;
    }
    const moved = Math.max(...next.map((mass, j) => Math.abs(mass - (masses[j] ?? 0))));
    masses = next;
    steps += 1;
    converged = moved < tolerance;
  }
  return {
    n: values.length,
    masses: stretches.map((stretch, j) => ({ ...stretch, mass: masses[j] ?? 0 })),
    steps,
    converged,
  };
}

/** The q-quantile of a Turnbull fit: the stretch in which the distribution reaches q. */
export function turnbullQuantile({ masses }: TurnbullFit, q: number): Censored | null {
  let passed = 0;
  for (const { low, high, mass } of masses) {
    passed += mass;
    if (passed >= q - 1e-9) return { low, high };
  }
  return null;
}
