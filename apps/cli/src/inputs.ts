import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files of which each line is a record, packed or not. */
const LINES = /\.(?:ndjson|jsonl)(?:\.(?:gz|zst))?$/i;
/** What of a folder is read as text alone. */
export const TEXTS = /\.txt$/i;
/** What of a folder is read. */
const READABLE = /\.(?:ndjson|jsonl)(?:\.(?:gz|zst))?$|\.(?:json|txt)$/i;

/** Whether a file is read line by line, however long it is. */
export function isStreamed(file: string): boolean {
  return LINES.test(file);
}

/** The files of a folder, at any depth; none where it may not be looked into. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}

/** The files named, and those in the folders named, at any depth and in the order of their names; a folder that holds none is left as it is. */
export function withFolders(inputs: readonly string[], wanted = READABLE): string[] {
  return inputs.flatMap((input) => {
    if (input === "-" || statSync(input, { throwIfNoEntry: false })?.isDirectory() !== true) return [input];
    const held = filesIn(input)
      .filter((file) => wanted.test(file))
      .map((file) => join(input, file))
      .sort();
    return held.length > 0 ? held : [input];
  });
}
