import type { Finding, Params } from "../kernel/issue.ts";
import { listOf, member, textOf } from "../kernel/json.ts";
import { entriesOf, TELLING_ACTS } from "./casebook-reading.ts";
import { idsOfPreset } from "./presets.ts";
import { casebookChecks } from "./rules/casebook/index.ts";
import type { CheckOptions } from "./runner.ts";
import { severityOfTier } from "./types.ts";

/** A finding of several records: `record` is the place, from 0, of the one it is about. */
export interface CasebookFinding extends Finding {
  readonly record: number;
}

/**
 * Checks records against each other: copies under variants of a name, follow-ups without a first report, recurrences,
 * suppliers behind several incidents, totals that an earlier report contradicts. Takes any JSON values; trips and what
 * is no incident are passed over. Findings come in the order of the records; preset and severities are those of `check`.
 *
 * @throws RangeError when `options.preset` is no key of `presets`
 * @example
 * checkCasebook([first, copy]).map(({ code, record }) => [code, record]);
 */
export function checkCasebook(
  records: Iterable<unknown>,
  options: Pick<CheckOptions, "preset" | "severity"> = {},
): CasebookFinding[] {
  const selected = idsOfPreset(options.preset ?? "full");
  const entries = entriesOf(records);
  return casebookChecks
    .filter(({ id }) => selected.has(id))
    .flatMap(({ id, tier, run }) => {
      const severity = options.severity?.[id] ?? severityOfTier[tier];
      if (severity === "off") return [];
      return run(entries).map(({ record, path, params }) => ({
        code: id,
        severity,
        path,
        params: params as Params,
        record,
      }));
    })
    .sort((a, b) => a.record - b.record);
}

const MEMBERS = ["kind", "caseNumber", "publishedOn", "report", "total"] as const;

/**
 * What of a record the checks of several records read, null for what they pass over: `checkCasebook` says the same of these as
 * of the records. Who reads more records than memory holds keeps these.
 */
export function casebookKeys(record: unknown): unknown {
  if (member(record, "kind") !== "incident") return null;
  const own = MEMBERS.map((key) => [key, member(record, key)] as const);
  const parties = listOf(record, "thirdParties").map((party) => ({
    name: member(party, "name"),
    role: member(party, "role"),
  }));
  const events = listOf(record, "events")
    .filter((event) => TELLING_ACTS.includes(textOf(event, "type") ?? ""))
    .map((event) => ({ type: textOf(event, "type"), on: member(event, "on") }));
  const organization = { name: member(member(record, "organization"), "name") };
  return {
    ...Object.fromEntries(own),
    organization,
    ...(parties.length > 0 && { thirdParties: parties }),
    ...(events.length > 0 && { events }),
  };
}
