import type { CasebookCheckCode, CheckCode, Finding, FindingParams, Operation, Severity } from "../kernel/issue.ts";
import type { Entry } from "./casebook-reading.ts";

/** Weight of a check: what must hold, what should, and what is worth knowing (the tiers of CSAF 2.1 tests). */
export type Tier = "mandatory" | "recommended" | "informative";

/** Kind of record a check is about. */
export type RecordKind = "incident" | "trip";

/** An airport as a list of airports (OurAirports, say) has it; degrees, north and east positive. */
export interface Airport {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a check may need beside the record; without it the check is not run, and the report says so. */
export interface CheckContext {
  /** The original text that the record was read from, or null. */
  readonly text: string | null;
  /** Every airport in use by its IATA code, or null. */
  readonly airports: ReadonlyMap<string, Airport> | null;
  /** The public holidays of Japan as `YYYY-MM-DD`, of all years in question, or null. */
  readonly holidays: ReadonlySet<string> | null;
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
  /** What a violation means and what to look for, in a sentence or two. */
  readonly explanation: { readonly ja: string; readonly en: string };
  /** Why the check exists: statute, standard, guideline or known defect. */
  readonly source: string;
  /** First and last day (`YYYY-MM-DD`) of the law or standard behind it, where it changed. */
  readonly since?: string;
  readonly until?: string;
  /** Inputs without which it cannot run. */
  readonly needs?: readonly (keyof CheckContext)[];
  run(record: unknown, context: CheckContext): readonly Hit<Code>[];
  /** What sets a violation right; null where the right value is not certain. */
  fix?(hit: Hit<Code>): readonly Operation[] | null;
}

/** One violation among several records: which record, and where in it. */
export interface CasebookHit<Code extends CasebookCheckCode = CasebookCheckCode> {
  readonly record: number;
  readonly path: string;
  readonly params: FindingParams[Code];
}

/** A check of several records together; total over any JSON values, like {@link Check}. */
export interface CasebookCheck<Code extends CasebookCheckCode = CasebookCheckCode> {
  readonly id: Code;
  readonly tier: Tier;
  readonly title: { readonly ja: string; readonly en: string };
  readonly explanation: { readonly ja: string; readonly en: string };
  readonly source: string;
  run(entries: readonly Entry[]): readonly CasebookHit<Code>[];
}

/** Severity of the findings of each tier. */
export const severityOfTier: Readonly<Record<Tier, Severity>> = {
  mandatory: "error",
  recommended: "warning",
  informative: "info",
};

/** Why a check did not run. */
export type NotRunReason = `needs-${keyof CheckContext}` | "switched-off";

/** A finding that somebody has looked at and lets stand. */
export interface Suppression {
  /** Id of the check. */
  readonly check: string;
  /** JSON Pointer of the findings meant, with all below it; every place when left out. */
  readonly path?: string;
  /** Why it may stand. */
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`; without one it holds for good. */
  readonly until?: string;
}

/** What a run of checks over one record gave: the findings, those suppressed, which checks ran, and which did not and why. */
export interface Report {
  readonly findings: Finding[];
  readonly suppressed: { readonly finding: Finding; readonly by: Suppression }[];
  readonly ran: string[];
  readonly notRun: { readonly id: string; readonly why: NotRunReason }[];
}
