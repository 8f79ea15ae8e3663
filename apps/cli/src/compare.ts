import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type CasebookFinding, type CheckOptions, checkCasebook } from "@nisshi/core/check";
import type { CasebookEntry } from "./check-work.ts";
import type { Spool, Stored } from "./spool.ts";
import { THREAD_LIMITS } from "./worker-pool.ts";

/** What of the options the checks of several records look at. */
export type CompareOptions = Pick<CheckOptions, "preset" | "severity">;

/** What a thread is given to compare. */
export interface CompareOrder {
  readonly stored: Stored;
  readonly options: CompareOptions;
}

/** The keys of what is kept of records. */
export function* keysOf(kept: Iterable<unknown>): Iterable<unknown> {
  for (const { keys } of kept as Iterable<CasebookEntry>) yield keys;
}

/** Checks kept records against each other: many of them in a thread, whose heap can be kept small and ends with it. */
export async function compared(kept: Spool, { preset, severity }: CheckOptions): Promise<readonly CasebookFinding[]> {
  const options: CompareOptions = {
    ...(preset !== undefined && { preset }),
    ...(severity !== undefined && { severity }),
  };
  const stored = kept.stored();
  if (stored === null) return checkCasebook(keysOf(kept.values()), options);
  const worker = new Worker(new URL("./compare-worker.js", import.meta.url), {
    workerData: { stored, options } satisfies CompareOrder,
    resourceLimits: THREAD_LIMITS,
  });
  try {
    const [found] = (await once(worker, "message")) as [readonly CasebookFinding[]];
    return found;
  } finally {
    await worker.terminate();
  }
}
