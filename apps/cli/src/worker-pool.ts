import { Worker } from "node:worker_threads";
import type { Stretch } from "./line-stream.ts";
import type { LinesRead } from "./read-lines.ts";
import type { WorkOrder } from "./work.ts";

/** A stretch of a file to be read; the whole file where there is no stretch. */
export interface Task {
  readonly file: string;
  readonly stretch?: Stretch;
}

/** How a task ended: what was read, or why the rest of the file could not be. */
export type End =
  | { readonly read: LinesRead }
  | { readonly error: { readonly code: string | undefined; readonly message: string } };

/** What a worker says: bytes passed, a part of what came of its task, or the end of it after the last part. */
export type Said = { readonly bytes: number } | { readonly part: unknown } | { readonly end: End };

/** What a worker is told: its next task, or that one of its parts was taken. */
export type Told = Task | { readonly taken: true };

/** Tasks, a worker, that may be at work or done before the one whose parts are being taken. */
const AHEAD = 2;

/** Megabytes for what lives short, a worker: with more it takes more memory, the more the longer the input, and is no faster. */
const YOUNG_GENERATION = 2;
/**
 * Megabytes at most for what lives long, a worker: from this figure the engine takes how far its heap may grow before it looks for
 * what nothing holds any more. Without it that is fourfold, and the memory of a long run grows for minutes.
 */
const OLD_GENERATION = 1024;

/** What keeps the heap of a thread small. */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: YOUNG_GENERATION, maxOldGenerationSizeMb: OLD_GENERATION };

/** Threads that work on tasks. What comes of them is given in the order of the tasks, however fast each is. */
export interface Pool {
  /** Takes all parts of the next task; gives its end, null when the pool was stopped. */
  next(take: (part: unknown) => Promise<void>): Promise<End | null>;
  /** Lets go of what is not yet taken. */
  stop(): void;
  close(): Promise<void>;
}

interface Running {
  readonly worker: Worker;
  readonly parts: unknown[];
  end: End | null;
}

/** Starts so many workers on the tasks. */
export function startPool(
  tasks: readonly Task[],
  workers: number,
  order: WorkOrder,
  onBytes: (bytes: number) => void,
): Pool {
  const running = new Map<number, Running>();
  const idle: Worker[] = [];
  let [given, asked] = [0, 0];
  let failure: unknown = null;
  let stopped = false;
  let wake = () => {};
  const hand = () => {
    while (given < tasks.length && given < asked + AHEAD * workers) {
      const worker = idle.shift();
      if (worker === undefined) return;
      running.set(given, { worker, parts: [], end: null });
      worker.postMessage(tasks[given]);
      given += 1;
    }
  };
  const start = () => {
    const worker = new Worker(new URL("./record-worker.js", import.meta.url), {
      workerData: order,
      resourceLimits: THREAD_LIMITS,
    });
    worker.on("error", (error) => {
      failure = error;
      wake();
    });
    worker.on("message", (said: Said) => {
      if ("bytes" in said) return onBytes(said.bytes);
      const task = [...running.values()].find((one) => one.worker === worker && one.end === null);
      if ("part" in said) task?.parts.push(said.part);
      else if (task !== undefined) {
        task.end = said.end;
        idle.push(worker);
        hand();
      }
      wake();
    });
    idle.push(worker);
    return worker;
  };
  const pool = Array.from({ length: Math.min(workers, tasks.length) }, start);
  hand();
  return {
    async next(take) {
      for (;;) {
        if (failure !== null) throw failure;
        if (stopped) return null;
        const task = running.get(asked);
        const part = task?.parts.shift();
        if (task !== undefined && part !== undefined) {
          task.worker.postMessage({ taken: true } satisfies Told);
          await take(part);
        } else if (task?.end != null) {
          running.delete(asked);
          asked += 1;
          hand();
          return task.end;
        } else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
    stop() {
      stopped = true;
      wake();
    },
    async close() {
      await Promise.all(pool.map((worker) => worker.terminate()));
    },
  };
}
