import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { isatty } from "node:tty";
import { fileOf, isArchive } from "./archive.ts";
import { decode } from "./decode.ts";
import type { Fault } from "./fault.ts";

/** The largest file that is read, in bytes. */
export const FILE_LIMIT = 64 * 1024 * 1024;

/** What a file holds, or why it cannot be read. */
export type Text = { readonly text: string } | { readonly fault: Fault };

/** Reads one piece; empty at the end. */
function readPiece(handle: number): Uint8Array {
  const piece = new Uint8Array(1 << 16);
  for (;;) {
    try {
      return piece.subarray(0, readSync(handle, piece));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return piece.subarray(0, 0);
      if (code !== "EAGAIN") throw error;
      // A pipe that does not block and has nothing yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Reads to the end, or null as soon as more than the limit has come. */
function readAll(handle: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = readPiece(handle); piece.length > 0; piece = readPiece(handle)) {
    pieces.push(piece);
    size += piece.length;
    if (size > FILE_LIMIT) return null;
  }
  return Buffer.concat(pieces, size);
}

/** Why a file could not be opened or read. */
export function faultOf(error: NodeJS.ErrnoException): Fault {
  if (error.code === "ENOENT") return { code: "missing" };
  if (error.code === "EISDIR") return { code: "directory" };
  if (error.code === "EACCES" || error.code === "EPERM") return { code: "forbidden" };
  return { code: "unreadable", reason: error.message };
}

/** Reads one file, or standard input for `-`, as UTF-8 text; of a ZIP archive the first file of one of these names. */
export function readText(file: string, packed: readonly string[] = []): Text {
  let handle = 0;
  try {
    if (file !== "-") handle = openSync(file, "r");
    const stat = fstatSync(handle);
    if (stat.isDirectory()) return { fault: { code: "directory" } };
    const bytes = stat.isFile() && stat.size > FILE_LIMIT ? null : readAll(handle);
    if (bytes !== null)
      return decode((packed.length > 0 && isArchive(bytes) && fileOf(bytes, packed, FILE_LIMIT)) || bytes);
    return { fault: { code: "tooLarge", bytes: stat.isFile() ? stat.size : null, limit: FILE_LIMIT } };
  } catch (error) {
    return { fault: faultOf(error as NodeJS.ErrnoException) };
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

/** The files to read: standard input when none is named and something is piped in; null when there is nothing. */
export function inputsOf(files: readonly string[]): readonly string[] | null {
  if (files.length > 0) return files;
  return isatty(0) ? null : ["-"];
}
