import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { decode } from "./decode.ts";
import type { Fault } from "./fault.ts";

/** Bytes read at a time. */
const PIECE = 256 * 1024;
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

/** The lines of bytes that are read from `start` on; false where the taker stopped the reading. */
async function splitLines(read: Read, taker: LineTaker, { start, end }: Stretch): Promise<boolean> {
  let buffer = Buffer.allocUnsafe(2 * PIECE);
  /** Bytes of a line not yet ended, at the head of the buffer. */
  let held = 0;
  /** Where the head of the buffer lies in the file; the byte before a stretch tells whether a line begins with it. */
  let head = Math.max(0, start - 1);
  let begun = start === 0;
  let tooLong = false;
  let number = 0;
  const give = (begins: number, to: number, clean: boolean) => {
    number += 1;
    const from =
      number === 1 && start === 0 && buffer.subarray(begins, to).indexOf(MARK) === 0 ? begins + MARK.length : begins;
    if (tooLong || to - from > LONGEST_LINE) {
      tooLong = false;
      return taker.refuse({ code: "lineTooLong" }, number);
    }
    const broken = clean || isUtf8(buffer.subarray(from, to)) ? null : decode(buffer.subarray(from, to));
    if (broken !== null && "fault" in broken) taker.refuse(broken.fault, number);
    else taker.line(buffer, from, to, number);
  };
  for (;;) {
    if (buffer.length - held < PIECE) buffer = Buffer.concat([buffer], 2 * buffer.length);
    const got = await read(buffer, held, PIECE);
    if (got === 0) break;
    const filled = held + got;
    let from = 0;
    let to = buffer.subarray(0, filled).indexOf(NEWLINE, held);
    const last = buffer.subarray(0, filled).lastIndexOf(NEWLINE);
    const clean = to < 0 || isUtf8(buffer.subarray(0, last));
    for (; to >= 0 && to <= last; to = buffer.indexOf(NEWLINE, from)) {
      if (begun) give(from, to, clean);
      begun = true;
      from = to + 1;
      if (head + from >= end) return taker.piece(got);
      if (from > last) break;
    }
    buffer.copyWithin(0, from, filled);
    held = filled - from;
    head += from;
    if (held > LONGEST_LINE) {
      head += held;
      held = 0;
      tooLong = begun;
    }
    if (!(await taker.piece(got))) return false;
  }
  if (begun && (held > 0 || tooLong)) give(0, held, false);
  return true;
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
