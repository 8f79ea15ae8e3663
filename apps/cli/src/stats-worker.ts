import { parentPort, workerData } from "node:worker_threads";
import { createFold } from "@nisshi/core/stats";
import { tallyFile } from "./tally-file.ts";
import { loadTripTables } from "./trip-tables.ts";
import type { Answer, Said, Task, WorkerSettings } from "./worker-pool.ts";

const { options, airports } = workerData as WorkerSettings;
const tables = await loadTripTables(airports, "en");
if (typeof tables === "string") throw new Error(tables);
const { functions } = tables;

/** Bytes after which the reader is told of them. */
const A_WHILE = 4 * 1024 * 1024;

const say = (said: Said): void => parentPort?.postMessage(said);

async function count({ file, stretch }: Task): Promise<Answer> {
  const fold = createFold({ ...options, functions });
  let bytes = 0;
  const onPiece = (length: number): boolean => {
    bytes += length;
    if (bytes >= A_WHILE) {
      say({ bytes });
      bytes = 0;
    }
    return true;
  };
  try {
    const tally = await tallyFile(file, fold, onPiece, stretch);
    say({ bytes });
    return { accumulation: fold.state(), tally };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { error: { code, message } };
  }
}

parentPort?.on("message", async (task: Task) => say({ answer: await count(task) }));
