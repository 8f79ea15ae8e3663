import type { Filter, Kind } from "@nisshi/store";
import type { Casebook } from "./casebook.ts";
import { csvHeader, csvRows } from "./csv.ts";
import { entryBody } from "./entry-body.ts";

/** Least length of a piece of an export, so that it does not go out a line at a time. */
const PIECE = 16_384;

async function* pieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

async function* jsonLines({ store, space }: Casebook, filter: Filter): AsyncGenerator<string> {
  for await (const entry of store.scan(space, filter)) yield `${JSON.stringify(entryBody(entry))}\n`;
}

async function* csvLines({ store, space }: Casebook, filter: Filter, kind: Kind): AsyncGenerator<string> {
  yield csvHeader(kind);
  for await (const entry of store.scan(space, filter)) yield csvRows(entry);
}

/** The entries that a filter lets pass, as NDJSON. */
export function exportLines(casebook: Casebook, filter: Filter): AsyncGenerator<string> {
  return pieces(jsonLines(casebook, filter));
}

/** The entries of a kind that a filter lets pass, as CSV. */
export function exportCsv(casebook: Casebook, filter: Filter, kind: Kind): AsyncGenerator<string> {
  return pieces(csvLines(casebook, filter, kind));
}
