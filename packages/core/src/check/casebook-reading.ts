import { organizationKey } from "../incident/series.ts";
import { pointer } from "../kernel/issue.ts";
import { listOf, member, numberOf, textOf } from "../kernel/json.ts";
import { boundsOf, compareWhen, isPlainDay } from "../kernel/when.ts";

/** A processor or upstream supplier of an incident, and the JSON Pointer of its name. */
export interface Supplier {
  readonly name: string;
  readonly path: string;
}

/** What a check of several records reads of an incident, and nothing more: there may be a hundred thousand of them. */
export interface Entry {
  readonly record: number;
  readonly name: string;
  /** Name without legal form, width and blanks. */
  readonly body: string;
  readonly caseNumber: string | null;
  readonly publishedOn: string | null;
  readonly report: string | null;
  readonly total: number | null;
  readonly suppliers: readonly Supplier[];
  /** Occurrence and detection by their days, `detected 2031-03-04`; those of no single day are left out. */
  readonly acts: readonly string[];
}

/** Length of `2031-03-04`. */
const DAY = 10;
const SUPPLIES: readonly (string | null)[] = ["processor", "upstream"];
const NONE: readonly Supplier[] = [];
const NO_ACTS: readonly string[] = [];

function suppliersOf(value: unknown): readonly Supplier[] {
  const parties = listOf(value, "thirdParties");
  if (parties.length === 0) return NONE;
  return parties.flatMap((party, index) => {
    const name = textOf(party, "name");
    if (name === null || !SUPPLIES.includes(textOf(party, "role"))) return [];
    return [{ name, path: pointer("thirdParties", index, "name") }];
  });
}

/** Acts by which two disclosures are told to be of one incident. */
export const TELLING_ACTS: readonly string[] = ["occurred", "detected"];

function actsOf(value: unknown, shared: (text: string) => string): readonly string[] {
  const events = listOf(value, "events");
  if (events.length === 0) return NO_ACTS;
  const acts = new Set<string>();
  for (const event of events) {
    const [type, on] = [textOf(event, "type"), textOf(event, "on")];
    if (type === null || on === null || !TELLING_ACTS.includes(type)) continue;
    const day = on.slice(0, DAY);
    if (isPlainDay(day) && (on.length === DAY || on[DAY] === "T") && !on.includes("/"))
      acts.add(shared(`${type} ${day}`));
  }
  return [...acts];
}

/** The incidents of a list that name their body. */
export function entriesOf(records: Iterable<unknown>): Entry[] {
  const entries: Entry[] = [];
  /** Days and marks are the same in many records: each text is held once. */
  const texts = new Map<string, string>();
  const shared = (text: string): string => {
    const held = texts.get(text);
    if (held === undefined) texts.set(text, text);
    return held ?? text;
  };
  const sharedOf = (value: unknown, key: string): string | null => {
    const text = textOf(value, key);
    return text === null ? null : shared(text);
  };
  let record = -1;
  for (const value of records) {
    record += 1;
    const name = textOf(member(value, "organization"), "name");
    if (textOf(value, "kind") !== "incident" || name === null) continue;
    entries.push({
      record,
      name,
      body: organizationKey(name),
      caseNumber: textOf(value, "caseNumber"),
      publishedOn: sharedOf(value, "publishedOn"),
      report: sharedOf(value, "report"),
      total: numberOf(value, "total"),
      suppliers: suppliersOf(value),
      acts: actsOf(value, shared),
    });
  }
  return entries;
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

/** First and last minute on which an entry may have been published; all of time where that is not known. */
export function publicationOf({ publishedOn }: Entry): { readonly from: number; readonly to: number } {
  const bounds = publishedOn === null ? null : boundsOf(publishedOn);
  return { from: bounds?.earliest ?? Number.NEGATIVE_INFINITY, to: bounds?.latest ?? Number.POSITIVE_INFINITY };
}

/** Whether an entry carries the mark of a later report of a series. */
export function isLaterReport({ report }: Entry): boolean {
  return report === "follow-up" || report === "final";
}
