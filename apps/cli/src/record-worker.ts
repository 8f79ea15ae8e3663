import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { readLines } from "./read-lines.ts";
import { type WorkOrder, workOf } from "./work.ts";
import type { End, Said, Told } from "./worker-pool.ts";

const port = parentPort as NonNullable<typeof parentPort>;
const say = (said: Said): void => port.postMessage(said);
const work = await workOf(workerData as WorkOrder);

/** Bytes after which the reader is told of them. */
const A_WHILE = 4 * 1024 * 1024;
/** Parts that may be on their way before the next waits. */
const MOST_UNTAKEN = 4;
let untaken = 0;

async function endOf({ file, stretch }: Extract<Told, { file: string }>): Promise<End> {
  let bytes = 0;
  const onPiece = async (length: number): Promise<boolean> => {
    bytes += length;
    if (bytes >= A_WHILE) {
      say({ bytes });
      bytes = 0;
    }
    if (work.due(false)) {
      say({ part: work.part() });
      untaken += 1;
      while (untaken >= MOST_UNTAKEN) await once(port, "message");
    }
    return true;
  };
  try {
    return { read: await readLines(file, work, onPiece, stretch) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { error: { code, message } };
  } finally {
    say({ bytes });
    say({ part: work.part() });
    untaken += 1;
  }
}

port.on("message", async (told: Told) => {
  if ("taken" in told) untaken -= 1;
  else say({ end: await endOf(told) });
});
