import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Values in a file that is open: lines of JSON in blocks of so many bytes. */
export interface Stored {
  readonly handle: number;
  readonly blocks: readonly number[];
}

/** The values of a file, in order; any thread of the process may read them. */
export function* valuesOf({ handle, blocks }: Stored): Iterable<unknown> {
  let at = 0;
  for (const length of blocks) {
    const block = Buffer.allocUnsafe(length);
    readSync(handle, block, 0, length, at);
    at += length;
    for (const line of block.toString("utf8").split("\n")) yield JSON.parse(line);
  }
}

/** Values kept in their order for later, as JSON: in memory while they are few, else in a file of the system's temporary folder. */
export interface Spool {
  add(value: unknown): void;
  values(): Iterable<unknown>;
  /** All values as they are in the file; null while none was needed. */
  stored(): Stored | null;
  /** Takes the file away. */
  close(): void;
}

/** Letters held before they go to the file. */
const MOST_HELD = 1024 * 1024;

/** Begins a spool of nothing. */
export function openSpool(): Spool {
  let held: string[] = [];
  let size = 0;
  let file: { readonly folder: string; readonly handle: number; readonly blocks: number[] } | null = null;
  const remove = () => {
    if (file !== null) rmSync(file.folder, { recursive: true, force: true });
  };
  const flush = () => {
    if (file === null) {
      const folder = mkdtempSync(join(tmpdir(), "nisshi-"));
      file = { folder, handle: openSync(join(folder, "spool"), "w+"), blocks: [] };
      // A reader that goes away ends the program where it stands.
      process.once("exit", remove);
    }
    file.blocks.push(writeSync(file.handle, held.join("\n")));
    held = [];
    size = 0;
  };
  return {
    add(value) {
      const line = JSON.stringify(value);
      held.push(line);
      size += line.length;
      if (size > MOST_HELD) flush();
    },
    *values() {
      if (file !== null) yield* valuesOf(file);
      for (const line of held) yield JSON.parse(line);
    },
    stored() {
      if (file !== null && held.length > 0) flush();
      return file;
    },
    close() {
      if (file === null) return;
      closeSync(file.handle);
      remove();
      process.off("exit", remove);
    },
  };
}
