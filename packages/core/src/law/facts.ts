import { affectedOf } from "../incident/reading.ts";
import { pointer } from "../kernel/issue.ts";
import { member, numberOf, textOf, textsOf } from "../kernel/json.ts";
import { addQuantities, type CountInterval, intervalOf } from "../kernel/quantity.ts";
import type { Facts } from "./types.ts";

/** Units of which each member stands for one person at most. */
const ONE_PERSON_AT_MOST: readonly string[] = ["email-address", "card", "account"];

interface People {
  readonly people: CountInterval;
  readonly peoplePaths: readonly string[];
}

/**
 * The number of people as far as the record bounds it. Numbers of people give both bounds: that of the headline where a group
 * states it or exact groups add up to it, else from the largest group to the sum (groups may overlap). Addresses, cards
 * and accounts bound the people from above; files, records and bodies do not bound them at all.
 */
function peopleOf(record: unknown): People {
  const groups = affectedOf(record);
  const paths = (list: typeof groups) => list.map(({ index }) => pointer("affected", index));
  const people = groups.filter(({ unit }) => unit === "person");
  const [sum] = addQuantities(people, "unknown");
  if (sum !== undefined) {
    const total = numberOf(record, "total");
    const headline = people.find(({ count }) => count === total);
    if (headline !== undefined) return { people: intervalOf(headline), peoplePaths: paths([headline]) };
    const exact = people.every(({ qualifier }) => qualifier === "exact");
    if (total !== null && exact && people.reduce((all, { count }) => all + count, 0) === total)
      return { people: { min: total, max: total }, peoplePaths: ["/total", ...paths(people)] };
    return { people: { min: sum.min, max: sum.max }, peoplePaths: paths(people) };
  }
  const bounding = groups.filter(({ unit }) => ONE_PERSON_AT_MOST.includes(unit));
  const others = groups.filter(({ unit }) => unit !== "organization" && !ONE_PERSON_AT_MOST.includes(unit));
  if (bounding.length === 0 || others.length > 0) return { people: { min: 0, max: null }, peoplePaths: paths(groups) };
  const whole = bounding.find(({ count }) => count === numberOf(record, "total"));
  if (whole !== undefined)
    return { people: { min: 0, max: intervalOf(whole, "occurrences").max }, peoplePaths: paths([whole]) };
  const max = bounding.reduce<number | null>((all, group) => {
    const bound = intervalOf(group, "occurrences").max;
    return all === null || bound === null ? null : all + bound;
  }, 0);
  return { people: { min: 0, max }, peoplePaths: paths(bounding) };
}

/** Reads the facts that the statutes ask for; total over any JSON value. */
export function factsOf(record: unknown): Facts {
  const organization = member(record, "organization");
  return {
    record,
    sector: textOf(organization, "sector"),
    name: textOf(organization, "name"),
    cause: textOf(record, "cause"),
    exposure: textOf(record, "exposure") ?? "unknown",
    dataClasses: textsOf(record, "dataClasses").map(({ text }) => text),
    ...peopleOf(record),
  };
}
