import { check, type NotRunReason, type Report } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import type { Entry } from "../input/entries.ts";
import type { Query } from "../input/query.ts";
import { type FaultBody, faultBody } from "../problem.ts";
import type { Language } from "../words.ts";
import { recordsOf } from "./records.ts";

/** A finding with the place of its record among those checked, from 0, and its words. */
export type CheckedFinding = Report["findings"][number] & { readonly record: number; readonly message: string };

/** Body of `POST /v1/check`. */
export interface CheckBody {
  readonly findings: readonly CheckedFinding[];
  /** Checks that ran on at least one record, in order of first run. */
  readonly ran: readonly string[];
  /** Checks that did not run on at least one record, and why. */
  readonly notRun: readonly { readonly id: string; readonly why: NotRunReason }[];
  /** Lines of an NDJSON body that were passed over; absent where there are none. */
  readonly errors?: readonly FaultBody[];
}

/** Checks every record of the entries. */
export function checkBody(entries: readonly Entry[], query: Query, language: Language): CheckBody {
  const { given, faults } = recordsOf(entries, query);
  const reports = given.map(({ record, text }) =>
    check(record, { ...(query.preset && { preset: query.preset }), ...(text !== undefined && { text }) }),
  );
  const notRun = new Map(reports.flatMap((report) => report.notRun.map((entry) => [entry.id, entry])));
  return {
    findings: reports.flatMap((report, record) =>
      report.findings.map((finding) => ({ ...finding, record, message: describe(finding, language) })),
    ),
    ran: [...new Set(reports.flatMap((report) => report.ran))],
    notRun: [...notRun.values()],
    ...(faults.length > 0 && { errors: faults.map((fault) => faultBody(fault, language)) }),
  };
}

/** One line a finding, after them one `{kind: "error", …}` for each line of the request that was passed over. */
export function checkLines(body: CheckBody): readonly unknown[] {
  return [...body.findings, ...(body.errors ?? []).map((error) => ({ kind: "error", ...error }))];
}
