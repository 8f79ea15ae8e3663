import type { Finding, Params } from "../kernel/issue.ts";
import { casebookChecks } from "./rules/casebook/index.ts";
import { severityOfTier } from "./types.ts";

/** A finding of several records: `record` is the place, from 0, of the one it is about. */
export interface CasebookFinding extends Finding {
  readonly record: number;
}

/**
 * Checks records against each other: copies under variants of a name, follow-ups without a first report, recurrences,
 * suppliers behind several incidents, totals that an earlier report contradicts. Takes any JSON values; trips and what
 * is no incident are passed over. Findings come in the order of the records.
 *
 * @example
 * checkCasebook([first, copy]).map(({ code, record }) => [code, record]);
 */
export function checkCasebook(records: readonly unknown[]): CasebookFinding[] {
  return casebookChecks
    .flatMap(({ id, tier, run }) =>
      run(records).map(({ record, path, params }) => ({
        code: id,
        severity: severityOfTier[tier],
        path,
        params: params as Params,
        record,
      })),
    )
    .sort((a, b) => a.record - b.record);
}
