import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files of which each line is a record, packed or not. */
const LINES = /\.(?:ndjson|jsonl)(?:\.(?:gz|zst))?$/i;
/** What of a folder is read. */
const READABLE = /\.(?:ndjson|jsonl)(?:\.(?:gz|zst))?$|\.(?:json|txt)$/i;

/** Whether a file is read line by line, however long it is. */
export function isStreamed(file: string): boolean {
  return LINES.test(file);
}

/** The files named, and those in the folders named, at any depth and in the order of their names. */
export function withFolders(inputs: readonly string[]): string[] {
  return inputs.flatMap((input) => {
    if (input === "-" || statSync(input, { throwIfNoEntry: false })?.isDirectory() !== true) return [input];
    return readdirSync(input, { recursive: true, encoding: "utf8" })
      .filter((file) => READABLE.test(file))
      .map((file) => join(input, file))
      .sort();
  });
}
