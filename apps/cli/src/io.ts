import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Fault } from "./words.ts";

/** The largest file that is read as one text, in bytes. */
export const TEXT_LIMIT = 64 * 1024 * 1024;

/** A file's text, or why it cannot be read. */
export type Text = { readonly file: string; readonly text: string } | { readonly file: string; readonly fault: Fault };

/** Sets the exit code and lets what is still to be written be written. */
export function exit(code: number): void {
  process.exitCode = code;
}

/** A reader that goes away (`| head`) is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

/** Reads until the end or until more than the limit has come; null when it is more. */
function readAll(handle: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = new Uint8Array(1 << 16);
    let read = 0;
    try {
      read = readSync(handle, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that has nothing yet; and the end of a pipe on some systems.
      if (code === "EAGAIN") {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        continue;
      }
      if (code === "EOF") break;
      throw error;
    }
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    size += read;
    if (size > TEXT_LIMIT) return null;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text of UTF-8 bytes, a byte-order mark left out; otherwise what they seem to be. */
function decode(bytes: Uint8Array): string | Fault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { code: "encoding", encoding: "UTF-16" };
  if (bytes.subarray(0, 8192).includes(0)) return { code: "binary" };
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const japanese = [
      ["shift_jis", "SHIFT_JIS"],
      ["euc-jp", "EUC-JP"],
    ].find(([label]) => decodes(bytes, label ?? ""));
    return japanese === undefined ? { code: "binary" } : { code: "encoding", encoding: japanese[1] ?? "" };
  }
}

function faultOf(error: NodeJS.ErrnoException): Fault {
  if (error.code === "ENOENT") return { code: "missing" };
  if (error.code === "EISDIR") return { code: "directory" };
  if (error.code === "EACCES" || error.code === "EPERM") return { code: "forbidden" };
  return { code: "unreadable", reason: error.message };
}

/** Reads one file, or standard input for `-`, as UTF-8 text. */
export function readText(file: string): Text {
  let handle: number | undefined;
  try {
    if (file !== "-") {
      handle = openSync(file, "r");
      const stat = fstatSync(handle);
      if (stat.isDirectory()) return { file, fault: { code: "directory" } };
      if (stat.size > TEXT_LIMIT) return { file, fault: { code: "too-large", bytes: stat.size, limit: TEXT_LIMIT } };
    }
    const bytes = readAll(handle ?? 0);
    if (bytes === null) return { file, fault: { code: "too-large", bytes: null, limit: TEXT_LIMIT } };
    const text = decode(bytes);
    return typeof text === "string" ? { file, text } : { file, fault: text };
  } catch (error) {
    return { file, fault: faultOf(error as NodeJS.ErrnoException) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The files to read: standard input when none is named and something is piped in; null when there is nothing. */
export function inputsOf(files: readonly string[]): readonly string[] | null {
  if (files.length > 0) return files;
  return process.stdin.isTTY ? null : ["-"];
}

/** A line that shows how far the reading has come, on a terminal only; gone when the work is done. */
export function progress(total: number): (done: number, file: string) => void {
  if (!process.stderr.isTTY || total < 2) return () => {};
  return (done, file) => {
    process.stderr.write(`\r\u001b[K${done < total ? `${done + 1}/${total} ${file.slice(-60)}` : ""}`);
  };
}

/** Words for the person at the terminal. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Data for the next program. */
export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
