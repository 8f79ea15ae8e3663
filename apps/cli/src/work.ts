import type { CheckOptions } from "@nisshi/core/check";
import type { AnalyzeOptions } from "@nisshi/core/stats";

/** Work on records that come one at a time, in this thread or in another. */
export interface Work<Part> {
  /**
   * Takes a record with its place in its file, from 1, and the page that it was read from where that is known; `valid` when it is
   * known to follow the schema of its kind.
   */
  add(record: unknown, place: number, text: string | null, valid: boolean): void;
  /** Whether what came together should be taken now, or at the end of a file: what is kept is bounded. */
  due(fileEnded: boolean): boolean;
  /** What came of the records since the last call, as plain data. */
  part(): Part;
}

/** Which work is to be done; plain data, so that it can be sent to a thread. */
export type WorkOrder =
  | {
      readonly verb: "stats";
      /** Without the functions, which cannot be sent: each thread makes its own from the tables. */
      readonly options: Omit<AnalyzeOptions, "functions">;
      /** File of airports that the command was given. */
      readonly airports: string | undefined;
    }
  | { readonly verb: "check"; readonly options: CheckOptions };

/** Begins the work that an order names. */
export async function workOf(order: WorkOrder): Promise<Work<unknown>> {
  return order.verb === "stats"
    ? (await import("./stats-work.ts")).statsWork(order.options, order.airports)
    : (await import("./check-work.ts")).checkWork(order.options);
}
