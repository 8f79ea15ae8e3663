import { lists, member, textOf } from "../kernel/json.ts";
import { intervalOf } from "../kernel/quantity.ts";
import { compareWhen } from "../kernel/when.ts";
import { causes } from "../vocab/causes.ts";
import { dataClasses } from "../vocab/data-classes.ts";
import { affectedOf, eventsOf, firstKnowledge } from "./reading.ts";

/** Sectors under APPI Article 68 (public bodies) and not Article 26 (businesses). */
const publicSectors: readonly string[] = ["government", "local-government"];

function sectorOf(record: unknown): string | null {
  return textOf(member(record, "organization"), "sector");
}

/** Number of people above which a leak may be reportable: 1,000 for a business (Rule 7(4)), 100 for a public body (Rule 43(4)). */
export function reportingThreshold(record: unknown): 1000 | 100 {
  return publicSectors.includes(sectorOf(record) ?? "") ? 100 : 1000;
}

/** First day of the duty to report: 2022-04-01 for businesses and the state, 2023-04-01 for local governments. */
export function dutySince(record: unknown): string {
  return sectorOf(record) === "local-government" ? "2023-04-01" : "2022-04-01";
}

/** The largest number of people affected that the record states for certain, with its place; null when it states none. */
export function leastPeople(record: unknown): { readonly index: number; readonly min: number } | null {
  let most: { index: number; min: number } | null = null;
  for (const group of affectedOf(record)) {
    if (group.unit !== "person") continue;
    const { min } = intervalOf(group);
    if (most === null || min > most.min) most = { index: group.index, min };
  }
  return most;
}

/** Which item of Rule 7 a data class falls under by itself: "1" special care-required, "2" property damage; else null. */
export function rule7ItemOf(dataClass: string): string | null {
  const entry = dataClasses.entries.find(({ code }) => code === dataClass);
  return entry !== undefined && "appi7" in entry.links ? entry.links.appi7 : null;
}

/** Whether a cause is an act that may be of malicious purpose (Rule 7(3)). */
export function isMaliciousCause(cause: string | null): boolean {
  return causes.entries.some((entry) => entry.code === cause && "appi7" in entry.links);
}

/** Days from the day it knew within which the full report (確報) is due: 60 for acts that may be malicious, else 30 (Rule 8(2)). */
export function fullReportDays(record: unknown): 60 | 30 {
  return isMaliciousCause(textOf(record, "cause")) ? 60 : 30;
}

/** Whether the record says that the PPC, or a ministry that may act for it by delegation, was told. */
export function saysReported(record: unknown): boolean {
  if (lists(record, "reportedTo", "ppc") || lists(record, "reportedTo", "ministry")) return true;
  return eventsOf(record, "reported-ppc").length > 0;
}

/** Whether the body is known to have learnt of the incident before a day: by its first stated act of knowledge, else by the disclosure. */
export function knownBefore(record: unknown, publishedOn: string | null, day: string): boolean {
  const on = firstKnowledge(record)?.on ?? publishedOn;
  return on !== null && compareWhen(on, day) === "before";
}
