import { type Finding, finding } from "../kernel/issue.ts";
import type { Report, Suppression } from "./types.ts";

function covers({ check, path }: Suppression, { code, path: at }: Finding): boolean {
  return check === code && (path === undefined || at === path || at.startsWith(`${path}/`));
}

/**
 * Takes the suppressed findings out. A suppression that has run out on the day `on` holds no more and is itself a warning;
 * one that no finding needs is an info, so that lists of them do not rot.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  on: string | null,
): Pick<Report, "findings" | "suppressed"> {
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
    if (!used.has(by)) kept.push(finding("record/suppression-unused", "info", path, { check }));
    else if (isOver(by)) kept.push(finding("record/suppression-expired", "warning", path, { check, until }));
  }
  return { findings: kept, suppressed };
}
