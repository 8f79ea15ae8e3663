import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Values kept in their order for later, as JSON: in memory while they are few, else in a file of the system's temporary folder. */
export interface Spool {
  add(value: unknown): void;
  values(): Iterable<unknown>;
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
      let at = 0;
      for (const length of file?.blocks ?? []) {
        const block = Buffer.allocUnsafe(length);
        readSync((file as NonNullable<typeof file>).handle, block, 0, length, at);
        at += length;
        for (const line of block.toString("utf8").split("\n")) yield JSON.parse(line);
      }
      for (const line of held) yield JSON.parse(line);
    },
    close() {
      if (file === null) return;
      closeSync(file.handle);
      remove();
      process.off("exit", remove);
    },
  };
}
