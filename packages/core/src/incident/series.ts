import { compareKey } from "../kernel/normalize.ts";
import { compareWhen } from "../kernel/when.ts";
import type { Incident } from "./schema.ts";

/** Legal forms that one report writes and the next leaves out. */
const LEGAL_FORM =
  /^(?:株式会社|\(株\)|有限会社|合同会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|特定非営利活動法人|NPO法人|医療法人(?:社団|財団)?|学校法人|社会福祉法人|独立行政法人|国立大学法人)|(?:株式会社|\(株\)|有限会社|合同会社)$/gi;

/** The name of an organization without legal form, width and blanks: what two reports of one body share. */
export function organizationKey(name: string): string {
  return compareKey(name).replace(LEGAL_FORM, "");
}

const STORY = new Set(["occurred", "detected", "contained", "reported-ppc", "reported-police"]);

/** Days of the acts that a report tells, `type|day`. */
function storyOf(record: Incident): Set<string> {
  return new Set(record.events.filter((e) => STORY.has(e.type)).map((e) => `${e.type}|${e.on.slice(0, 10)}`));
}

/** Whether the later record speaks of the publication of the earlier one. */
function refersTo(later: Incident, earlier: Incident): boolean {
  const day = earlier.publishedOn;
  return day !== null && later.events.some((e) => e.type === "published" && e.on.slice(0, 10) === day);
}

/**
 * Whether two records are reports of one incident: the same body (legal form, width and blanks aside), a mark of a series
 * on at least one (第1報, 続報, 最終報) or a mention of the other's publication, and a story that meets: a shared act on a
 * shared day, or that mention. Alike causes alone do not join them: a body may suffer twice.
 */
export function areRevisions(a: Incident, b: Incident): boolean {
  if (a.organization === null || b.organization === null) return false;
  if (organizationKey(a.organization.name) !== organizationKey(b.organization.name)) return false;
  const mentions = refersTo(a, b) || refersTo(b, a);
  if (mentions) return true;
  if (a.report === null && b.report === null) return false;
  const story = storyOf(a);
  return [...storyOf(b)].some((act) => story.has(act));
}

/**
 * Groups records into incidents: each group holds the places of its records in the list, earliest report first. Records
 * that are nobody's revision stand alone. Joining is transitive: a third report may refer to the second only.
 */
export function groupRevisions(records: readonly Incident[]): number[][] {
  const groups: number[][] = [];
  for (const [i, record] of records.entries()) {
    const joined = groups.filter((group) => group.some((j) => areRevisions(records[j] as Incident, record)));
    const merged = [...joined.flat(), i];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const order = (a: number, b: number): number => {
    const [x, y] = [records[a]?.publishedOn, records[b]?.publishedOn];
    const by = x == null || y == null ? "unknown" : compareWhen(x, y);
    return by === "before" ? -1 : by === "after" ? 1 : a - b;
  };
  return groups.map((group) => group.sort(order)).sort((a, b) => Math.min(...a) - Math.min(...b));
}
