import { isIncident, isTrip } from "@nisshi/core/valid";
import type { Fault } from "./fault.ts";
import { isObject } from "./is-object.ts";
import { eachLine, type Stretch } from "./line-stream.ts";

/** A line that is no record, by its number. */
export interface BrokenLine {
  readonly line: number;
  readonly fault: Fault;
}

/** What came of a file read line by line. */
export interface FileTally {
  readonly lines: number;
  readonly broken: readonly BrokenLine[];
  /** Broken lines beyond those that are listed. */
  readonly more: number;
  /** Records that do not follow the schema; they count as far as they can be read. */
  readonly offSchema: number;
  readonly stopped: boolean;
}

/** So many broken lines are told one by one: a file of nothing else must not fill the memory. */
const MOST_TOLD = 1000;

/** Whether a record follows the schema of its kind; what has no kind is not judged. */
export function followsSchema(record: unknown): boolean {
  if (!isObject(record)) return true;
  return record.kind === "incident" ? isIncident(record) : record.kind === "trip" ? isTrip(record) : true;
}

/** What takes the records of a file, each with its line. */
export interface Taker {
  add(record: unknown, line: number): void;
}

/** Adds every record of an NDJSON file to a fold. A line that does not parse is remembered, and the rest goes on. */
export async function tallyFile(
  input: string | AsyncIterable<Uint8Array>,
  into: Taker,
  onPiece: (bytes: number) => boolean,
  stretch?: Stretch,
): Promise<FileTally> {
  const broken: BrokenLine[] = [];
  let [lines, more, offSchema, stopped] = [0, 0, 0, false];
  const note = (line: number, fault: Fault) => {
    if (broken.length < MOST_TOLD) broken.push({ line, fault });
    else more += 1;
  };
  await eachLine(
    input,
    (text, line) => {
      lines = line;
      if (text === null) return note(line, { code: "lineTooLong" });
      let record: unknown;
      try {
        record = JSON.parse(line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
      } catch (error) {
        if (text.trim() !== "") note(line, { code: "json", reason: (error as SyntaxError).message });
        return;
      }
      if (Array.isArray(record)) note(line, { code: "notOne" });
      else {
        if (!followsSchema(record)) offSchema += 1;
        into.add(record, line);
      }
    },
    (bytes) => {
      stopped = !onPiece(bytes);
      return !stopped;
    },
    stretch,
  );
  return { lines, broken, more, offSchema, stopped };
}
