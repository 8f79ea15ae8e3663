import { isObject } from "./is-object.ts";

/** The pieces of standard input, those already taken first. */
export async function* pieces(
  taken: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* taken;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Bytes within which the first line must end for a stream to be taken as NDJSON. */
const MOST_LOOKED_AT = 1024 * 1024;
const NEWLINE = 0x0a;

/** Takes pieces until the first line is whole, or too much has come, or there is no more. */
export async function takeFirstLine(input: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = [];
  for (let size = 0; size < MOST_LOOKED_AT; ) {
    const next = await input.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
    if (next.value.includes(NEWLINE)) break;
  }
  return taken;
}

/** Whether what was taken begins with a line, one of several, that is a record by itself. */
export function firstLineIsRecord(taken: readonly Uint8Array[]): boolean {
  const text = Buffer.concat(taken)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const end = text.indexOf("\n");
  if (end < 0 || !text.startsWith("{")) return false;
  try {
    const value: unknown = JSON.parse(text.slice(0, end));
    return isObject(value) && "kind" in value;
  } catch {
    return false;
  }
}
