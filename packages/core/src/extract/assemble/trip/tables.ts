import type { Span } from "../../../kernel/span.ts";
import type { Line, Passage } from "../../passage.ts";
import type { SpecField } from "./spec-labels.table.ts";
import { FIELD_OF, type SpecLine } from "./spec-lines.ts";

/** A table of flights: the labelled cells of each flight, and the lines that it takes. */
export interface FlightTable {
  readonly flights: readonly (readonly SpecLine[])[];
  readonly first: number;
  readonly last: number;
}

/** Least slashes of a row, and least known labels of its head: with fewer a slash may stand for anything. */
const SLASHES = 3;
const FRAME = /^[|+:= -]+$/;

/** What parts the cells of a row: bars, two blanks and more, or slashes. */
const CELLS = { blanks: /(?:[^ ]| (?! ))+/g, slashes: /[^/]+/g } as const;
type Parting = keyof typeof CELLS | "bars";

/** The cells of a line; empty when it is no row. */
function cellsOf(text: string, { outset, end }: Line, parting: Parting): Span[] {
  const row = text.slice(outset, end);
  const cells: Span[] = [];
  const put = (words: string, at: number) => {
    const start = outset + at + (words.length - words.trimStart().length);
    cells.push({ start, end: start + words.trim().length });
  };
  if (parting !== "bars") {
    for (const m of row.matchAll(CELLS[parting])) if (m[0].trim() !== "") put(m[0], m.index);
    return cells;
  }
  let at = 0;
  for (const words of row.split("|")) {
    put(words, at);
    at += words.length + 1;
  }
  // The bars at both ends of a row are its frame.
  return /^ ?\|.*\| *$/.test(row) ? cells.slice(1, -1) : cells;
}

function fieldOf(text: string, cell: Span): SpecField | undefined {
  return FIELD_OF.get(text.slice(cell.start, cell.end).replace(/^[【[]|[】\]:]$/g, ""));
}

/** Tables whose first row holds the labels, a flight to each further row; or whose first column does, a flight to each further column. */
export function readTables({ text, lines }: Passage): FlightTable[] {
  const out: FlightTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const top = lines[i] as Line;
    const labels = text.slice(top.outset, top.end);
    const slashed = labels.split("/").length > SLASHES && !labels.includes("  ");
    const parting = labels.includes("|") ? "bars" : slashed ? "slashes" : "blanks";
    const head = cellsOf(text, top, parting);
    if (head.length < 3) continue;
    const fields = head.map((cell) => fieldOf(text, cell));
    const known = fields.filter((f) => f !== undefined && f !== "other").length;
    if (slashed && known < SLASHES) continue;
    const rows: Span[][] = [];
    let last = i;
    for (let j = i + 1; j < lines.length; j++) {
      const line = lines[j] as Line;
      if (FRAME.test(text.slice(line.outset, line.end))) {
        last = j;
        continue;
      }
      const cells = cellsOf(text, line, parting);
      if (cells.length !== head.length) break;
      rows.push(cells);
      last = j;
    }
    if (rows.length === 0) continue;
    const cell = (field: SpecField | undefined, value: Span, line: number): SpecLine[] =>
      value.end > value.start ? [{ field: field ?? "other", ...value, valueStart: value.start, line }] : [];
    if (known >= 3 && known * 3 >= head.length * 2) {
      const flights = rows.map((row) => row.flatMap((value, c) => cell(fields[c], value, last)));
      out.push({ flights, first: i, last });
      i = last;
      continue;
    }
    const column = [head, ...rows];
    const side = column.map((row) => fieldOf(text, row[0] as Span));
    const lead = fields[0] === undefined ? 1 : 0;
    if (side.filter((f) => f !== undefined && f !== "other").length < Math.max(3, column.length / 2)) continue;
    if (fields.slice(1).some((f) => f !== undefined)) continue;
    const flights = head
      .slice(1)
      .map((_, c) => column.flatMap((row, r) => (r < lead ? [] : cell(side[r], row[c + 1] as Span, last))));
    out.push({ flights, first: i, last });
    i = last;
  }
  return out;
}
