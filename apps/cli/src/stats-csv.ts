import { flatten } from "@nisshi/charts/results";
import type { Analysis, Result } from "@nisshi/core/stats";

/** A cell of RFC 4180; one that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection). */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An analysis as CSV (RFC 4180), one number a line: keys of the group (empty for the whole), measure, row, statistic, value. */
export function statsCsv({ results, groups = [] }: Analysis, by: readonly string[]): string {
  const lines = (codes: readonly string[], of: Readonly<Record<string, Result>>) =>
    Object.entries(of).flatMap(([id, result]) =>
      flatten(result).map((row) => [...codes, id, ...row].map(cell).join(",")),
    );
  return [
    [...by, "measure", "row", "statistic", "value"].join(","),
    ...lines(
      by.map(() => ""),
      results,
    ),
    ...groups.flatMap(({ key, results: of }) => lines(Object.values(key), of)),
  ].join("\r\n");
}
