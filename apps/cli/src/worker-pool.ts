import { Worker } from "node:worker_threads";
import type { Accumulation, AnalyzeOptions } from "@nisshi/core/stats";
import type { Stretch } from "./line-stream.ts";
import type { FileTally } from "./tally-file.ts";

/** A stretch of a file for a worker to count; the whole file where there is no stretch. */
export interface Task {
  readonly file: string;
  readonly stretch?: Stretch;
}

/** What a worker answers: its count, or why the file could not be read. */
export type Answer =
  | { readonly accumulation: Accumulation; readonly tally: FileTally }
  | { readonly error: { readonly code: string | undefined; readonly message: string } };

/** What a worker is told at its start. */
export interface WorkerSettings {
  /** Without the functions, which cannot be sent: a worker makes its own, as the command did. */
  readonly options: Omit<AnalyzeOptions, "functions">;
  /** File of airports that the command was given. */
  readonly airports: string | undefined;
}

/** What a worker says: bytes passed, or an answer. */
export type Said = { readonly bytes: number } | { readonly answer: Answer };

/** Runs the tasks on so many workers; answers are in the order of the tasks. Null when `goesOn` gives false on the way. */
export async function runTasks(
  tasks: readonly Task[],
  workers: number,
  settings: WorkerSettings,
  goesOn: (bytes: number) => boolean,
): Promise<readonly Answer[] | null> {
  const answers: Answer[] = [];
  const waiting = [...tasks.entries()];
  const pool = Array.from(
    { length: Math.min(workers, tasks.length) },
    () => new Worker(new URL("./stats-worker.js", import.meta.url), { workerData: settings }),
  );
  const work = (worker: Worker) =>
    new Promise<boolean>((resolve, reject) => {
      let at = -1;
      const next = () => {
        const task = waiting.shift();
        if (task === undefined) return resolve(true);
        at = task[0];
        worker.postMessage(task[1]);
      };
      worker.on("error", reject);
      worker.on("message", (said: Said) => {
        if ("bytes" in said) {
          if (!goesOn(said.bytes)) resolve(false);
        } else {
          answers[at] = said.answer;
          next();
        }
      });
      next();
    });
  try {
    const ended = await Promise.all(pool.map(work));
    return ended.every(Boolean) ? answers : null;
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
