// What every runtime runs: the whole corpus through extraction, checks, statistics and formats, as one string.
import { check } from "@nisshi/core/check";
import { extract } from "@nisshi/core/extract";
import { formats } from "@nisshi/core/formats";
import { describe } from "@nisshi/core/messages";
import { analyze } from "@nisshi/core/stats";

/** @param {[file: string, text: string][]} pages */
export function run(pages) {
  const read = pages.map(([file, text]) => extract(text, { file, reference: "2026-01-31" }));
  const records = read.flatMap((r) => r.records);
  const reports = records.map((record) => check(record));
  const words = reports.flatMap((r) => r.findings.map((f) => `${describe(f, "ja")} ${describe(f, "en")}`));
  const trips = records.filter(({ kind }) => kind === "trip");
  const logs = formats.map(({ write, read: back }) => {
    const written = write?.(trips);
    return [written, written && back?.(written.text)];
  });
  return JSON.stringify({ read, reports, words, logs, statistics: analyze(records) });
}
