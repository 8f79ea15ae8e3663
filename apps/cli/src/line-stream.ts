import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";

/** Bytes read at a time: measured the fastest of 16 KiB to 1 MiB. */
const PIECE = 64 * 1024;
/** A line longer than this, in UTF-16 code units, is no record: it is passed over as broken, and never held whole. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** A stretch of a file, from `start` up to and without `end`; lines belong to where they begin. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What takes the lines: each with its number from 1 (from the start of the stretch). A null line was too long to be one. */
export type TakeLine = (line: string | null, number: number) => void;

/** Bytes of a file, unpacked. */
function open(file: string, stretch: Stretch | undefined): Readable {
  const bytes = createReadStream(file, {
    highWaterMark: PIECE,
    ...(stretch && { start: Math.max(0, stretch.start - 1) }),
  });
  const unpack = /\.gz$/i.test(file) ? createGunzip() : /\.zst$/i.test(file) ? createZstdDecompress() : null;
  if (unpack === null) return bytes;
  bytes.on("error", (error) => unpack.destroy(error));
  return bytes.pipe(unpack);
}

const NEWLINE = 0x0a;

/**
 * Gives every line of a file, or of pieces that come from elsewhere, to `take`, holding one piece at a time. `onPiece` is told the bytes passed and may stop the reading by
 * giving false.
 */
export async function eachLine(
  input: string | AsyncIterable<Uint8Array>,
  take: TakeLine,
  onPiece: (bytes: number) => boolean = () => true,
  stretch?: Stretch,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  let tooLong = false;
  let number = 0;
  /** Where the next byte lies in the file. */
  let at = Math.max(0, (stretch?.start ?? 0) - 1);
  let begun = (stretch?.start ?? 0) === 0;
  const end = (line: string) => {
    number += 1;
    take(tooLong || line.length > LONGEST_LINE ? null : line, number);
    tooLong = false;
  };
  for await (const piece of typeof input === "string" ? open(input, stretch) : input) {
    let bytes = piece as Uint8Array;
    if (!onPiece(bytes.length)) return;
    const begins = at;
    at += bytes.length;
    let last = false;
    if (stretch !== undefined && at >= stretch.end) {
      // The line that the stretch ends in is read to its end, wherever that is.
      const stop = bytes.indexOf(NEWLINE, Math.max(0, stretch.end - 1 - begins));
      if (stop >= 0) {
        bytes = bytes.subarray(0, stop + 1);
        last = true;
      }
    }
    if (!begun) {
      const newline = bytes.indexOf(NEWLINE);
      if (newline < 0) {
        if (last) return;
        continue;
      }
      if (begins + newline + 1 >= (stretch?.end ?? Number.POSITIVE_INFINITY)) return;
      bytes = bytes.subarray(newline + 1);
      begun = true;
    }
    const text = rest + decoder.decode(bytes, { stream: true });
    let from = 0;
    for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
      end(text.slice(from, to));
      from = to + 1;
    }
    rest = text.slice(from);
    if (rest.length > LONGEST_LINE) {
      rest = "";
      tooLong = true;
    }
    if (last) return;
  }
  rest += decoder.decode();
  if (rest !== "" || tooLong) end(rest);
}
