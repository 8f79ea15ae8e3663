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

/** A place and all that hold it, the whole record last: `/a/b`, `/a`, ``. */
function placesAround(path: string): string[] {
  const places = [path];
  for (let end = path.lastIndexOf("/"); end >= 0; end = path.lastIndexOf("/", end - 1)) {
    places.push(path.slice(0, end));
    if (end === 0) break;
  }
  return places;
}

/** Finds the first of some suppressions that covers a finding. */
function coverOf(suppressions: readonly Suppression[]): (finding: Finding) => Suppression | undefined {
  const first = new Map<string, number>();
  const keyOf = (check: string, path: string | undefined) => JSON.stringify([check, path]);
  for (const [index, { check, path }] of suppressions.entries()) {
    const key = keyOf(check, path);
    if (!first.has(key)) first.set(key, index);
  }
  if (first.size === 0) return () => undefined;
  return ({ code, path }) => {
    const found = [undefined, ...placesAround(path)].flatMap((place) => first.get(keyOf(code, place)) ?? []);
    return suppressions[Math.min(...found)];
  };
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
  const covering = coverOf(suppressions);
  const [used, mine] = [new Set<Suppression>(), new Set(own)];
  const kept: Finding[] = [];
  const suppressed: Report["suppressed"] = [];
  const isOver = ({ until }: Suppression) => until !== undefined && on !== null && until < on;
  for (const found of findings) {
    const by = covering(found);
    if (by !== undefined) used.add(by);
    if (by === undefined || isOver(by)) kept.push(found);
    else suppressed.push({ finding: found, by });
  }
  for (const by of suppressions) {
    const { check, path = "", until = "" } = by;
    if (!used.has(by)) {
      if (mine.has(by)) kept.push(finding("record/suppression-unused", "info", path, { check }));
    } else if (isOver(by)) kept.push(finding("record/suppression-expired", "warning", path, { check, until }));
  }
  return { findings: kept, suppressed };
}
