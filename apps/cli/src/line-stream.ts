import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { decode } from "./decode.ts";
import type { Fault } from "./fault.ts";

/** Bytes read at a time. */
const PIECE = 256 * 1024;
/** Bytes that most lines have less than. */
const ROOM = 64 * 1024;
/** A line of more bytes is no record: it is passed over as broken, and never held whole. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** A stretch of a file, from `start` up to and without `end`; lines belong to where they begin. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What takes the lines, each with its number from 1 (from the start of the stretch). */
export interface LineTaker {
  /** A line: the bytes from `from` up to `to`, UTF-8, without the line feed; they hold only until this returns. */
  line(bytes: Buffer, from: number, to: number, number: number): void;
  /** A line that is no text. */
  refuse(fault: Fault, number: number): void;
  /** Is told the bytes that were read, after their lines; false stops the reading. */
  piece(bytes: number): boolean | Promise<boolean>;
}

/** Puts the next bytes, at most so many, into a buffer; 0 at the end. */
type Read = (into: Buffer, at: number, most: number) => Promise<number>;

function readerOf(pieces: AsyncIterator<Uint8Array>): Read {
  let left: Uint8Array = new Uint8Array(0);
  return async (into, at, most) => {
    while (left.length === 0) {
      const next = await pieces.next();
      if (next.done === true) return 0;
      left = next.value;
    }
    const taken = left.subarray(0, most);
    into.set(taken, at);
    left = left.subarray(taken.length);
    return taken.length;
  };
}

const NEWLINE = 0x0a;
const MARK = Buffer.from("\uFEFF");

/** A buffer with room for the head of a line before each piece. */
function bufferFor(room: number): { readonly bytes: Buffer; readonly room: number } {
  return { bytes: Buffer.allocUnsafeSlow(room + PIECE), room };
}

/**
 * The lines of bytes that are read from `start` on, the next piece being read while the lines of one are taken; false where the
 * taker stopped the reading.
 */
async function splitLines(read: Read, taker: LineTaker, { start, end }: Stretch): Promise<boolean> {
  let [ready, next] = [bufferFor(ROOM), bufferFor(ROOM)];
  let pending = read(ready.bytes, ready.room, PIECE);
  /** Bytes of a line not yet ended, and where they stand in `next`. */
  let [held, tail] = [0, 0];
  /** Where the byte after the held ones lies in the file; the byte before a stretch tells whether a line begins with it. */
  let at = Math.max(0, start - 1);
  let begun = start === 0;
  let tooLong = false;
  let number = 0;
  const give = (bytes: Buffer, begins: number, to: number, clean: boolean) => {
    number += 1;
    const marked = number === 1 && start === 0 && bytes.subarray(begins, to).indexOf(MARK) === 0;
    const from = marked ? begins + MARK.length : begins;
    if (tooLong || to - from > LONGEST_LINE) {
      tooLong = false;
      return taker.refuse({ code: "lineTooLong" }, number);
    }
    const broken = clean || isUtf8(bytes.subarray(from, to)) ? null : decode(bytes.subarray(from, to));
    if (broken !== null && "fault" in broken) taker.refuse(broken.fault, number);
    else taker.line(bytes, from, to, number);
  };
  try {
    for (;;) {
      const got = await pending;
      if (got === 0) break;
      if (held > ready.room) {
        const larger = bufferFor(2 * held);
        ready.bytes.copy(larger.bytes, larger.room, ready.room, ready.room + got);
        ready = larger;
      }
      let from = ready.room - held;
      next.bytes.copy(ready.bytes, from, tail, tail + held);
      pending = read(next.bytes, next.room, PIECE);
      const { bytes, room } = ready;
      const filled = room + got;
      /** How far the lines reach that end in this piece. */
      const ended = room + bytes.subarray(room, filled).lastIndexOf(NEWLINE) + 1;
      const clean = ended > room && isUtf8(bytes.subarray(from, ended));
      while (ended > room && from < ended) {
        const to = bytes.indexOf(NEWLINE, Math.max(from, room));
        if (begun) give(bytes, from, to, clean);
        begun = true;
        from = to + 1;
        if (at + from - room >= end) return taker.piece(got);
      }
      at += got;
      [held, tail] = [filled - from, from];
      if (held > LONGEST_LINE) {
        held = 0;
        tooLong = begun;
      }
      [ready, next] = [next, ready];
      if (!(await taker.piece(got))) return false;
    }
    if (begun && (held > 0 || tooLong)) give(next.bytes, tail, tail + held, false);
    return true;
  } finally {
    // A read that nobody waits for any more must not outlive what it reads from.
    await pending.catch(() => {});
  }
}

const ALL: Stretch = { start: 0, end: Number.POSITIVE_INFINITY };

/** The bytes of a packed file, unpacked; null for a file that is not packed. */
function unpackerOf(file: string) {
  if (/\.gz$/i.test(file)) return createGunzip();
  return /\.zst$/i.test(file) ? createZstdDecompress() : null;
}

/**
 * Gives every line of a file, or of pieces that come from elsewhere, to `taker`, holding one piece and one line at a time.
 * A byte-order mark at the head is passed over. Gives false where the taker stopped the reading.
 */
export async function eachLine(
  input: string | AsyncIterable<Uint8Array>,
  taker: LineTaker,
  stretch: Stretch = ALL,
): Promise<boolean> {
  if (typeof input !== "string") return splitLines(readerOf(input[Symbol.asyncIterator]()), taker, ALL);
  const unpacker = unpackerOf(input);
  if (unpacker !== null) {
    const packed = createReadStream(input);
    packed.on("error", (error) => unpacker.destroy(error));
    try {
      return await splitLines(readerOf(packed.pipe(unpacker)[Symbol.asyncIterator]()), taker, ALL);
    } finally {
      packed.destroy();
      unpacker.destroy();
    }
  }
  const handle = await open(input);
  try {
    let at = Math.max(0, stretch.start - 1);
    const read: Read = async (into, offset, most) => {
      const { bytesRead } = await handle.read(into, offset, most, at);
      at += bytesRead;
      return bytesRead;
    };
    return await splitLines(read, taker, stretch);
  } finally {
    await handle.close();
  }
}
