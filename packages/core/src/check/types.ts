import type { CheckCode, Finding, FindingParams, Severity } from "../kernel/issue.ts";

/** Weight of a check: what must hold, what should, and what is worth knowing (the tiers of CSAF 2.1 tests). */
export type Tier = "mandatory" | "recommended" | "informative";

/** Kind of record a check is about. */
export type RecordKind = "incident" | "trip";

/** What a check may need beside the record; without it the check is not run, and the report says so. */
export interface CheckContext {
  /** The original text that the record was read from, or null. */
  readonly text: string | null;
}

/** One violation: where (JSON Pointer into the record), and the values that its words need. */
export interface Hit<Code extends CheckCode = CheckCode> {
  readonly path: string;
  readonly params: FindingParams[Code];
}

/**
 * A check of one record. It is total over any JSON value: it narrows what it reads by itself, reports nothing where the
 * record gives it nothing to judge, and never throws. Its id is its path below `check/rules` and the code of its findings.
 */
export interface Check<Code extends CheckCode = CheckCode> {
  readonly id: Code;
  readonly tier: Tier;
  readonly kind: RecordKind;
  /** What holds when the check is silent, in one line. */
  readonly title: { readonly ja: string; readonly en: string };
  /** Why the check exists: statute, standard, guideline or known defect. */
  readonly source: string;
  /** Inputs without which it cannot run. */
  readonly needs?: readonly (keyof CheckContext)[];
  run(record: unknown, context: CheckContext): readonly Hit<Code>[];
}

/** Severity of the findings of each tier. */
export const severityOfTier: Readonly<Record<Tier, Severity>> = {
  mandatory: "error",
  recommended: "warning",
  informative: "info",
};

/** Why a check did not run. */
export type NotRunReason = "needs-text";

/** What a run of checks over one record gave: the findings, which checks ran, and which did not and why. */
export interface Report {
  readonly findings: Finding[];
  readonly ran: string[];
  readonly notRun: { readonly id: string; readonly why: NotRunReason }[];
}
