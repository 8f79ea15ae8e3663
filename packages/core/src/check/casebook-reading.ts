import { organizationKey } from "../incident/series.ts";
import { member, numberOf, textOf } from "../kernel/json.ts";
import { compareWhen } from "../kernel/when.ts";

/** What a check of several records reads of an incident. */
export interface Entry {
  readonly record: number;
  readonly name: string;
  /** Name without legal form, width and blanks. */
  readonly body: string;
  readonly caseNumber: string | null;
  readonly publishedOn: string | null;
  readonly report: string | null;
  readonly total: number | null;
  readonly value: unknown;
}

/** The incidents of a list that name their body. */
export function entriesOf(records: readonly unknown[]): Entry[] {
  return records.flatMap((value, record) => {
    const name = textOf(member(value, "organization"), "name");
    if (textOf(value, "kind") !== "incident" || name === null) return [];
    return [
      {
        record,
        name,
        body: organizationKey(name),
        caseNumber: textOf(value, "caseNumber"),
        publishedOn: textOf(value, "publishedOn"),
        report: textOf(value, "report"),
        total: numberOf(value, "total"),
        value,
      },
    ];
  });
}

/** Members by a key, in the order of their first appearance; those without one are left out. */
export function groupBy<T>(list: readonly T[], keyOf: (member: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** So many others are named; more are one "…": a list of thousands helps nobody. */
const MOST_NAMED = 20;

/** The places of the others, as the parameters of a finding have them. */
export function others(all: readonly Entry[], one: Entry): string {
  const places = new Set<number | string>();
  for (const entry of all) {
    if (entry !== one) places.add(places.size < MOST_NAMED || places.has(entry.record) ? entry.record : "…");
    if (places.has("…")) break;
  }
  return [...places].join(",");
}

/** Whether an entry is for certain older than another. */
export function isEarlier(a: Entry, b: Entry): boolean {
  return a.publishedOn !== null && b.publishedOn !== null && compareWhen(a.publishedOn, b.publishedOn) === "before";
}

/** Whether an entry carries the mark of a later report of a series. */
export function isLaterReport({ report }: Entry): boolean {
  return report === "follow-up" || report === "final";
}
