import { statSync } from "node:fs";
import { type Accumulation, type AnalyzeOptions, createFold, mergeAccumulations } from "@nisshi/core/stats";
import { decode } from "./decode.ts";
import type { PlacedFault } from "./fault.ts";
import { isStreamed } from "./inputs.ts";
import { FILE_LIMIT, faultOf } from "./io.ts";
import { clearProgress, showProgress } from "./output.ts";
import { readRecords, recordsOfText } from "./records.ts";
import { firstLineIsRecord, pieces, takeFirstLine } from "./standard-input.ts";
import { type FileTally, followsSchema, tallyFile } from "./tally-file.ts";
import { type Lang, words } from "./words.ts";
import { type Answer, runTasks, type Task } from "./worker-pool.ts";

/** What came of all inputs. */
export interface Accumulated {
  readonly accumulation: Accumulation;
  /** Lines, and streamed files, that could not be read and of which nothing was said yet. */
  readonly faults: readonly PlacedFault[];
  /** Inputs that could not be read, of which it was said. */
  readonly told: readonly PlacedFault[];
  /** Broken lines beyond those in `faults`. */
  readonly more: number;
  /** Records that do not follow the schema; they count as far as they can be read. */
  readonly offSchema: number;
}

/** How to count. */
export interface Counting {
  readonly workers: number;
  /** File of airports that the workers read for themselves. */
  readonly airports: string | undefined;
}

const MEGABYTE = 1024 * 1024;
/** Shorter stretches are not worth a worker's while. */
const LEAST_STRETCH = 4 * MEGABYTE;

/** The size of a file; 0 where it cannot be told. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** A file in stretches, where it can be cut: packed files cannot. */
function tasksOf(file: string, workers: number): Task[] {
  const size = sizeOf(file);
  const parts = /\.(?:gz|zst)$/i.test(file) ? 1 : Math.max(1, Math.min(workers, Math.floor(size / LEAST_STRETCH)));
  if (parts === 1) return [{ file }];
  const cut = (part: number) => Math.floor((size * part) / parts);
  return Array.from({ length: parts }, (_, part) => ({ file, stretch: { start: cut(part), end: cut(part + 1) } }));
}

/** Counts in this thread. */
async function runHere(
  tasks: readonly Task[],
  options: AnalyzeOptions,
  goesOn: (bytes: number) => boolean,
): Promise<readonly Answer[] | null> {
  const answers: Answer[] = [];
  for (const { file } of tasks) {
    const fold = createFold(options);
    try {
      const tally = await tallyFile(file, fold, goesOn);
      if (tally.stopped) return null;
      answers.push({ accumulation: fold.state(), tally });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      answers.push({ error: { code, message } });
    }
  }
  return answers;
}

/** The broken lines of the answers, numbered from the start of their files. */
function brokenLines(tasks: readonly Task[], answers: readonly Answer[]): PlacedFault[] {
  let [file, before] = ["", 0];
  return answers.flatMap((answer, i): PlacedFault[] => {
    const task = tasks[i] as Task;
    if (task.file !== file) [file, before] = [task.file, 0];
    if ("error" in answer) {
      const error = Object.assign(new Error(answer.error.message), { code: answer.error.code });
      return [{ file, line: null, fault: faultOf(error) }];
    }
    const faults = answer.tally.broken.map(({ line, fault }) => ({ file, line: line + before, fault }));
    before += answer.tally.lines;
    return faults;
  });
}

/**
 * Counts the records of all inputs: NDJSON line by line, on so many workers; texts and JSON documents whole. Null when a person
 * broke it off (SIGINT).
 */
export async function accumulateInputs(
  inputs: readonly string[],
  options: AnalyzeOptions,
  { workers, airports }: Counting,
  lang: Lang,
  onInterrupt: () => void,
): Promise<Accumulated | null> {
  const streamed = inputs.filter(isStreamed);
  const tasks = streamed.flatMap((file) => tasksOf(file, workers));
  const total = streamed.reduce((sum, file) => sum + sizeOf(file), 0);
  const [told, faults]: [PlacedFault[], PlacedFault[]] = [[], []];
  const fold = createFold(options);
  let [passed, stopped, offSchema, more] = [0, false, 0, 0];
  const stop = () => {
    stopped = true;
  };
  process.once("SIGINT", stop);
  const goesOn = (bytes: number): boolean => {
    passed += bytes;
    const megabytes = (size: number) => (size / MEGABYTE).toFixed(0);
    showProgress(
      words[lang].progress(megabytes(passed), total === 0 ? null : megabytes(total), streamed.join(" ")),
      passed,
    );
    return !stopped;
  };
  const add = (record: unknown) => {
    if (!followsSchema(record)) offSchema += 1;
    fold.add(record);
  };
  const take = (tally: FileTally) => {
    more += tally.more;
    offSchema += tally.offSchema;
  };
  try {
    for (const file of inputs.filter((input) => !isStreamed(input))) {
      if (file !== "-") for (const { record } of readRecords([file], lang, told)) add(record);
      else take(await standardInput(fold, add, { lang, told, faults, goesOn }));
    }
    const { functions: _, ...plain } = options;
    const answers =
      workers > 1
        ? await runTasks(tasks, workers, { options: plain, airports }, goesOn)
        : await runHere(tasks, options, goesOn);
    if (answers === null || stopped) {
      onInterrupt();
      return null;
    }
    faults.push(...brokenLines(tasks, answers));
    const counted = answers.flatMap((answer) => ("error" in answer ? [] : [answer]));
    for (const { tally } of counted) take(tally);
    const accumulation = mergeAccumulations([fold.state(), ...counted.map((answer) => answer.accumulation)]);
    return { accumulation, faults, told, more, offSchema };
  } finally {
    process.off("SIGINT", stop);
    clearProgress();
  }
}

interface Reading {
  readonly lang: Lang;
  readonly told: PlacedFault[];
  readonly faults: PlacedFault[];
  readonly goesOn: (bytes: number) => boolean;
}

const NOTHING: FileTally = { lines: 0, broken: [], more: 0, offSchema: 0, stopped: false };

/** Standard input: line by line where its first line is a record, else whole as a document or a page. */
async function standardInput(
  fold: ReturnType<typeof createFold>,
  add: (record: unknown) => void,
  { lang, told, faults, goesOn }: Reading,
): Promise<FileTally> {
  const input = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const taken = await takeFirstLine(input);
  if (firstLineIsRecord(taken)) {
    const tally = await tallyFile(pieces(taken, input), fold, goesOn);
    faults.push(...tally.broken.map(({ line, fault }) => ({ file: "-", line, fault })));
    return tally;
  }
  let size = 0;
  const whole: Uint8Array[] = [];
  for await (const piece of pieces(taken, input)) {
    whole.push(piece);
    size += piece.length;
    if (size > FILE_LIMIT) {
      faults.push({ file: "-", line: null, fault: { code: "tooLarge", bytes: null, limit: FILE_LIMIT } });
      return NOTHING;
    }
  }
  const read = decode(Buffer.concat(whole, size));
  if ("fault" in read) faults.push({ file: "-", line: null, fault: read.fault });
  else for (const { record } of recordsOfText("-", read.text, lang, told)) add(record);
  return NOTHING;
}
