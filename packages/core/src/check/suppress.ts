import { type Finding, finding } from "../kernel/issue.ts";
import { listOf, textOf } from "../kernel/json.ts";
import type { Report, Suppression } from "./types.ts";

/** The suppressions that a record itself carries; members that are none are left to the schema check. */
export function suppressionsOf(record: unknown): Suppression[] {
  return listOf(record, "suppress").flatMap((member) => {
    const [check, path, reason, until] = ["check", "path", "reason", "until"].map((key) => textOf(member, key));
    if (check == null || reason == null) return [];
    return [{ check, reason, ...(path != null && { path }), ...(until != null && { until }) }];
  });
}

function covers({ check, path }: Suppression, { code, path: at }: Finding): boolean {
  return check === code && (path === undefined || at === path || at.startsWith(`${path}/`));
}

/**
 * Takes the suppressed findings out. A suppression that has run out on the day `on` holds no more and is itself a warning. One
 * of the record's own (`own`) that no finding needs is an info, so that they do not rot; those `given` may be meant for
 * other records.
 */
export function suppress(
  findings: readonly Finding[],
  given: readonly Suppression[],
  own: readonly Suppression[],
  on: string | null,
): Pick<Report, "findings" | "suppressed"> {
  const suppressions = [...given, ...own];
  const used = new Set<Suppression>();
  const kept: Finding[] = [];
  const suppressed: Report["suppressed"] = [];
  const isOver = ({ until }: Suppression) => until !== undefined && on !== null && until < on;
  for (const found of findings) {
    const by = suppressions.find((candidate) => covers(candidate, found));
    if (by !== undefined) used.add(by);
    if (by === undefined || isOver(by)) kept.push(found);
    else suppressed.push({ finding: found, by });
  }
  for (const by of suppressions) {
    const { check, path = "", until = "" } = by;
    if (!used.has(by)) {
      if (own.includes(by)) kept.push(finding("record/suppression-unused", "info", path, { check }));
    } else if (isOver(by)) kept.push(finding("record/suppression-expired", "warning", path, { check, until }));
  }
  return { findings: kept, suppressed };
}
