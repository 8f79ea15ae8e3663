import type { CheckContext } from "../../src/check/index.ts";

/** Rows of one check: records it is silent about, and records with the path and params of all that it reports. */
export interface CheckRows {
  /** The original text, for checks that need it. */
  readonly text?: string;
  /** The lists that are given, for checks that need them. */
  readonly airports?: CheckContext["airports"];
  readonly holidays?: CheckContext["holidays"];
  readonly holds: readonly unknown[];
  readonly violated: readonly (readonly [
    record: unknown,
    hits: readonly (readonly [path: string, params: object])[],
  ])[];
}
