import { statSync } from "node:fs";
import { decode } from "./decode.ts";
import type { PlacedFault } from "./fault.ts";
import { isStreamed } from "./inputs.ts";
import { FILE_LIMIT, faultOf } from "./io.ts";
import { clearProgress, drained, showProgress } from "./output.ts";
import { type LinesRead, MOST_TOLD, readLines } from "./read-lines.ts";
import type { Sourced } from "./records.ts";
import { firstLineIsRecord, pieces, takeFirstLine } from "./standard-input.ts";
import { type Lang, words } from "./words.ts";
import { type Work, type WorkOrder, workOf } from "./work.ts";
import { type End, startPool, type Task } from "./worker-pool.ts";

/** What is to be done with the records of all inputs. */
export interface RunOptions {
  readonly order: WorkOrder;
  readonly workers: number;
  readonly lang: Lang;
  /** Takes what came of some records of a file, in the order of the inputs; their places count on from `before`. */
  take(part: unknown, file: string, before: number): void;
}

/** How the reading of all inputs ended. */
export interface Run {
  /** Lines, and streamed files, that could not be read and of which nothing was said yet. */
  readonly faults: readonly PlacedFault[];
  /** Inputs that could not be read, of which it was said. */
  readonly told: readonly PlacedFault[];
  /** Broken lines beyond those in `faults`. */
  readonly more: number;
  /** Whether a person broke it off (SIGINT). */
  readonly interrupted: boolean;
}

/** Exit code as a shell gives it for a program ended by SIGINT. */
export const INTERRUPTED = 130;

/** Whether a text is a number of workers. */
export function isWorkers(text: string): boolean {
  return /^(?:[1-9]|[1-5]\d|6[0-4])$/.test(text);
}

const MEGABYTE = 1024 * 1024;
/** Shorter stretches are not worth a worker's while. */
const LEAST_STRETCH = 4 * MEGABYTE;
/** Longer ones keep the others waiting at the end; of shorter ones, putting the counts together takes longer. */
const LONGEST_STRETCH = 64 * MEGABYTE;
/** An input of more is read in a thread of its own. */
const LONG = 16 * MEGABYTE;
/** Of longer ones findings would pile up, or their worker wait, until those of the stretch before them are taken. */
const LONGEST_CHECKED = MEGABYTE;

/** The size of a file; 0 where it cannot be told. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** A file in stretches for several workers, where it can be cut: packed files cannot. */
function tasksOf(file: string, workers: number, verb: WorkOrder["verb"]): Task[] {
  const size = sizeOf(file);
  const even = Math.min(LONGEST_STRETCH, Math.max(LEAST_STRETCH, Math.ceil(size / workers)));
  const length = verb === "check" ? LONGEST_CHECKED : even;
  if (workers === 1 || size <= length || /\.(?:gz|zst)$/i.test(file)) return [{ file }];
  const starts = Array.from({ length: Math.ceil(size / length) }, (_, i) => i * length);
  return starts.map((start) => ({ file, stretch: { start, end: Math.min(size, start + length) } }));
}

/**
 * Gives the records of all inputs to a work, in their order: NDJSON line by line, in this thread or on so many workers; texts
 * and JSON documents whole. What is held does not grow with the number of records.
 */
export async function runInputs(inputs: readonly string[], { order, workers, lang, take }: RunOptions): Promise<Run> {
  const streamed = inputs.filter(isStreamed);
  const total = streamed.reduce((sum, file) => sum + sizeOf(file), 0);
  const [told, faults]: [PlacedFault[], PlacedFault[]] = [[], []];
  // What reads texts, and the work of this thread, are loaded where they are needed: each takes megabytes.
  const texts = () => import("./records.ts");
  let begun: Work<unknown> | null = null;
  const here = async (): Promise<Work<unknown>> => {
    begun ??= await workOf(order);
    return begun;
  };
  let [passed, stopped, more] = [0, false, 0];
  const stop = () => {
    stopped = true;
    pool?.stop();
  };
  const progress = (bytes: number) => {
    passed += bytes;
    const megabytes = (size: number) => (size / MEGABYTE).toFixed(0);
    const whole = total === 0 ? null : megabytes(Math.max(total, passed));
    showProgress(words[lang].progress(megabytes(passed), whole, streamed.join(" ")), passed);
  };
  const hand = async (part: unknown, file: string, before: number) => {
    take(part, file, before);
    await drained();
  };
  const note = (file: string, { broken, more: beyond }: LinesRead, before: number) => {
    const room = Math.max(0, MOST_TOLD - faults.length);
    faults.push(...broken.slice(0, room).map(({ line, fault }) => ({ file, line: line + before, fault })));
    more += beyond + Math.max(0, broken.length - room);
  };
  const readHere = async (file: string, input: string | AsyncIterable<Uint8Array>): Promise<End> => {
    const work = await here();
    try {
      const read = await readLines(input, work, async (bytes) => {
        progress(bytes);
        if (work.due(false)) await hand(work.part(), file, 0);
        return !stopped;
      });
      return { read };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { error: { code, message } };
    }
  };
  const takeAll = async (file: string, records: Iterable<Sourced>) => {
    const work = await here();
    for (const { record, place, text } of records) {
      work.add(record, place, text, false);
      if (work.due(false)) await hand(work.part(), file, 0);
    }
    // A turn in which the person at the terminal is heard.
    await new Promise(setImmediate);
  };
  const standardInput = async (): Promise<End | null> => {
    const input = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    const taken = await takeFirstLine(input);
    if (firstLineIsRecord(taken)) return readHere("-", pieces(taken, input));
    let size = 0;
    const whole: Uint8Array[] = [];
    for await (const piece of pieces(taken, input)) {
      if (stopped) return null;
      whole.push(piece);
      size += piece.length;
      if (size > FILE_LIMIT) {
        faults.push({ file: "-", line: null, fault: { code: "tooLarge", bytes: null, limit: FILE_LIMIT } });
        return null;
      }
    }
    const read = decode(Buffer.concat(whole, size));
    if ("fault" in read) faults.push({ file: "-", line: null, fault: read.fault });
    else await takeAll("-", (await texts()).recordsOfText("-", read.text, lang, told));
    return null;
  };
  const tasks = streamed.map((file) => tasksOf(file, workers, order.verb));
  // A long input is read in a thread of its own even by one worker: there the heap can be kept small, which this thread's cannot.
  const pool =
    tasks.length > 0 && (workers > 1 || total >= LONG) ? startPool(tasks.flat(), workers, order, progress) : null;
  process.once("SIGINT", stop);
  try {
    for (const file of inputs) {
      if (stopped) break;
      const stretches = isStreamed(file) ? (tasks.shift() ?? []) : [];
      if (pool !== null && stretches.length > 0) {
        let before = 0;
        for (const _stretch of stretches)
          before += ended(file, await pool.next((part) => hand(part, file, before)), before);
        continue;
      }
      if (file === "-") ended(file, await standardInput(), 0);
      else if (stretches.length > 0) ended(file, await readHere(file, file), 0);
      else await takeAll(file, (await texts()).readRecords([file], lang, told));
      const work = await here();
      if (work.due(true)) await hand(work.part(), file, 0);
    }
    if (pool === null || begun !== null) await hand((await here()).part(), "", 0);
    return { told, faults, more, interrupted: stopped };
  } finally {
    process.off("SIGINT", stop);
    clearProgress();
    await pool?.close();
  }

  /** Notes how a stretch ended; gives its lines. */
  function ended(file: string, end: End | null, before: number): number {
    if (end === null) return 0;
    if ("read" in end) {
      note(file, end.read, before);
      return end.read.lines;
    }
    const error = Object.assign(new Error(end.error.message), { code: end.error.code });
    faults.push({ file, line: null, fault: faultOf(error) });
    return 0;
  }
}
