import { createRecordReader } from "@nisshi/core/valid";
import type { Fault } from "./fault.ts";
import { lineReason, recordsOf } from "./json-records.ts";
import { eachLine, type Stretch } from "./line-stream.ts";
import type { Work } from "./work.ts";

/** A line that is no record, by its number. */
export interface BrokenLine {
  readonly line: number;
  readonly fault: Fault;
}

/** What came of a stretch read line by line, beside its records. */
export interface LinesRead {
  readonly lines: number;
  readonly broken: readonly BrokenLine[];
  /** Broken lines beyond those that are listed. */
  readonly more: number;
  readonly stopped: boolean;
}

/** So many broken lines are told one by one: a file of nothing else must not fill the memory. */
export const MOST_TOLD = 1000;

const utf8 = (bytes: Uint8Array, from: number, to: number): string => (bytes as Buffer).toString("utf8", from, to);

/** Gives every record of NDJSON to a work. A line that does not parse is remembered, and the rest goes on. */
export async function readLines(
  input: string | AsyncIterable<Uint8Array>,
  work: Pick<Work<unknown>, "add">,
  onPiece: (bytes: number) => boolean | Promise<boolean>,
  stretch?: Stretch,
): Promise<LinesRead> {
  const broken: BrokenLine[] = [];
  let [lines, more] = [0, 0];
  const refuse = (fault: Fault, line: number) => {
    lines = line;
    if (broken.length < MOST_TOLD) broken.push({ line, fault });
    else more += 1;
  };
  const reader = createRecordReader(utf8);
  const line = (bytes: Buffer, from: number, to: number, number: number) => {
    lines = number;
    const record = reader.read(bytes, from, to);
    if (record !== null) return work.add(record, number, null, true);
    const text = bytes.toString("utf8", from, to);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (text.trim() !== "") refuse({ code: "json", reason: lineReason(error as SyntaxError) }, number);
      return;
    }
    if (Array.isArray(value)) refuse({ code: "notOne" }, number);
    else for (const { record: one, place, text: page } of recordsOf(value, number)) work.add(one, place, page, false);
  };
  const ended = await eachLine(input, { line, refuse, piece: onPiece }, stretch);
  return { lines, broken, more, stopped: !ended };
}
