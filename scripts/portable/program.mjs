// What every runtime runs: the whole corpus through extraction, checks and statistics, as one string.
import { check } from "@nisshi/core/check";
import { extract } from "@nisshi/core/extract";
import { describe } from "@nisshi/core/messages";
import { analyze } from "@nisshi/core/stats";

/** @param {[file: string, text: string][]} pages */
export function run(pages) {
  const read = pages.map(([file, text]) => extract(text, { file, reference: "2026-01-31" }));
  const records = read.flatMap((r) => r.records);
  const reports = records.map((record) => check(record));
  const words = reports.flatMap((r) => r.findings.map((f) => `${describe(f, "ja")} ${describe(f, "en")}`));
  return JSON.stringify({ read, reports, words, statistics: analyze(records) });
}
