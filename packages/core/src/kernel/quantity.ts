/** How a stated number is to be read. */
export type Qualifier = "exact" | "approx" | "max" | "min" | "cumulative";

/** A stated number of something: `{ count: 1200, unit: "person", qualifier: "approx" }` is 約1,200名. */
export interface Quantity<Unit extends string = string> {
  readonly count: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
}

/** A closed interval of whole numbers; `max` is null when nothing bounds it above. */
export interface CountInterval {
  readonly min: number;
  readonly max: number | null;
}

/**
 * What an interval counts: `distinct` things (people, cards), or `occurrences` of them. Only a cumulative number (延べ)
 * differs: 延べ89名 is 89 occurrences of at least one and at most 89 people.
 */
export type Counting = "distinct" | "occurrences";

/**
 * The interval of whole numbers that a stated number stands for.
 *
 * - exact: `[n, n]`
 * - approx: `[n - h, n + h]`, h being half the unit of the last digit that is not zero, and at least 1. This reads 約12,000
 *   as a number rounded to thousands, [11,500, 12,500]; the text does not say how it was rounded, so this is an assumption.
 * - max: `[0, n]`; min: `[n, null]` (以上 and 超 alike)
 * - cumulative: `[n, n]` occurrences, `[1, n]` distinct (`[0, 0]` for 0)
 */
export function intervalOf(quantity: Quantity, counting: Counting = "distinct"): CountInterval {
  const { count, qualifier } = quantity;
  switch (qualifier) {
    case "exact":
      return { min: count, max: count };
    case "approx": {
      const margin = Math.max(1, Math.floor(lastDigitUnit(count) / 2));
      return { min: Math.max(0, count - margin), max: count + margin };
    }
    case "max":
      return { min: 0, max: count };
    case "min":
      return { min: count, max: null };
    case "cumulative":
      return counting === "occurrences" ? { min: count, max: count } : { min: Math.min(1, count), max: count };
  }
}

function lastDigitUnit(count: number): number {
  if (count === 0 || !Number.isSafeInteger(count)) return 1;
  let unit = 1;
  while (count % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether groups share members: `disjoint` when the text says or shows that they do not, else `unknown`. */
export type Overlap = "disjoint" | "unknown";

/** A sum nobody stated: an interval for one unit, over `groups` stated numbers, always marked as derived. */
export interface DerivedQuantity<Unit extends string = string> extends CountInterval {
  readonly unit: Unit;
  readonly groups: number;
  readonly overlap: Overlap;
  readonly derived: true;
}

/**
 * Adds stated numbers, one result for each unit in order of first appearance; units are never mixed. Disjoint groups add
 * up to `[sum of minima, sum of maxima]`. With unknown overlap the smallest union is the largest group, so the result is
 * `[largest minimum, sum of maxima]`.
 */
export function addQuantities<Unit extends string>(
  quantities: readonly Quantity<Unit>[],
  overlap: Overlap,
  counting: Counting = "distinct",
): DerivedQuantity<Unit>[] {
  const sums = new Map<Unit, DerivedQuantity<Unit>>();
  for (const quantity of quantities) {
    const { min, max } = intervalOf(quantity, counting);
    const sum = sums.get(quantity.unit);
    sums.set(
      quantity.unit,
      sum === undefined
        ? { unit: quantity.unit, min, max, groups: 1, overlap, derived: true }
        : {
            ...sum,
            min: overlap === "disjoint" ? sum.min + min : Math.max(sum.min, min),
            max: sum.max === null || max === null ? null : sum.max + max,
            groups: sum.groups + 1,
          },
    );
  }
  return [...sums.values()];
}
