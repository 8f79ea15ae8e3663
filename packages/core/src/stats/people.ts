import { affectedOf } from "../incident/reading.ts";
import { numberOf } from "../kernel/json.ts";
import { addQuantities, type CountInterval, intervalOf } from "../kernel/quantity.ts";

/** An interval of one unit. */
export type UnitInterval = CountInterval & { readonly unit: string };

/**
 * The affected of an incident as one interval a unit. A headline number counts where all groups share its unit; else the
 * groups are added with unknown overlap. A headline number without any group has the unit `unstated`.
 */
export function affectedIntervals(record: unknown): UnitInterval[] {
  const groups = affectedOf(record);
  const total = numberOf(record, "total");
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only !== undefined && (total === null || total === only.count)) {
    const { min, max } = intervalOf(only);
    return [{ unit: only.unit, min, max }];
  }
  const unit = groups[0]?.unit ?? "unstated";
  if (total === null || groups.some((group) => group.unit !== unit)) return addQuantities(groups, "unknown");
  const headline = groups.find((group) => group.count === total);
  if (headline !== undefined) return [{ unit, ...intervalOf(headline) }];
  const sum = groups.reduce((running, group) => running + group.count, 0);
  return sum === total && sum > 0 ? addQuantities(groups, "disjoint") : [{ unit, min: total, max: total }];
}

/** The number of people affected, as an interval; a number without a unit is taken for people. Null when none is stated. */
export function peopleOf(record: unknown): CountInterval | null {
  return affectedIntervals(record).find(({ unit }) => unit === "person" || unit === "unstated") ?? null;
}

/**
 * The number of people as one number: that which the text writes (最大 and 約 as written), the upper end of a sum. Null when
 * nothing is stated.
 */
export function statedPeople(record: unknown): number | null {
  const people = peopleOf(record);
  if (people === null) return null;
  const [only, ...others] = affectedOf(record).filter(({ unit }) => unit === "person");
  if (only !== undefined && others.length === 0) return only.count;
  return numberOf(record, "total") ?? people.max ?? people.min;
}
