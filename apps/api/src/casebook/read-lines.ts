import type { Fault } from "../problem.ts";

/** A line of a body, or what keeps it from being one. Lines count from 1; blank ones are passed over. */
export type ReadLine = { readonly line: number } & ({ readonly text: string } | { readonly fault: Fault });

/** How long a line and the whole may be, in bytes. */
export interface LineLimits {
  readonly lineLimit: number;
  readonly limit: number;
}

const NEWLINE = 10;

const NOT_UTF8: Fault = {
  code: "invalid-sequence",
  detail: { ja: "UTF-8 として読めません。", en: "It is not UTF-8." },
};

const tooLong = (code: string, limit: number): Fault => ({
  code,
  detail: { ja: `受け取れるのは ${limit} バイトまでです。`, en: `It takes ${limit} bytes at most.` },
});

function decode(parts: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
  } catch {
    return null;
  }
}

/** A line as it comes in parts. Of one that is too long no more than the limit is held. */
function openLine(line: number, limit: number) {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(part: Uint8Array): void {
      length += part.length;
      if (length <= limit) parts.push(part);
    },
    close(): ReadLine | null {
      if (length > limit) return { line, fault: tooLong("line-too-long", limit) };
      const text = decode(parts);
      if (text === null) return { line, fault: NOT_UTF8 };
      return text.trim() === "" ? null : { line, text };
    },
  };
}

/** The lines of a body as they come. A body that is too long is read no further, which its last line says. */
export async function* readLines(
  body: ReadableStream<Uint8Array> | null,
  { lineLimit, limit }: LineLimits,
): AsyncGenerator<ReadLine> {
  if (body === null) return;
  const reader = body.getReader();
  let length = 0;
  let number = 1;
  let open = openLine(number, lineLimit);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      yield { line: number, fault: tooLong("body-too-large", limit) };
      return;
    }
    let from = 0;
    for (let at = value.indexOf(NEWLINE); at >= 0; at = value.indexOf(NEWLINE, from)) {
      open.add(value.subarray(from, at));
      const line = open.close();
      if (line !== null) yield line;
      number += 1;
      open = openLine(number, lineLimit);
      from = at + 1;
    }
    open.add(value.subarray(from));
  }
  const last = open.close();
  if (last !== null) yield last;
}
