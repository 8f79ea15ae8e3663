import { concludeDelay } from "./conclude.ts";
import { type Cell, type FlightDraft, type Reading, startReading } from "./reading.ts";
import { type CsvRow, readCsv } from "./rfc4180.ts";
import type { Imported, ReadOptions } from "./types.ts";

/** The filled cells of a row by column. */
export type RowCells = ReadonlyMap<string, Cell>;

/** What a column says of a flight; null for a column that a record has no place for. */
export type Setter = ((reading: Reading, draft: FlightDraft, cell: Cell, row: RowCells) => void) | null;

/** A format of which each row is a flight. */
export interface TableFormat {
  readonly id: string;
  /** Columns as the format writes them, in the order in which they are to be read. */
  readonly columns: Readonly<Record<string, Setter>>;
  /** Columns without which a table is not of this format. */
  readonly needs: readonly string[];
  /** Columns by their place, for a format whose first row need not name them and whose rows may end early. */
  readonly positions?: readonly string[];
  /** Says why a row is no flight taken, before it is read; null when it is one. */
  readonly passOver?: (row: RowCells) => "cancelled" | "not-own" | null;
  /** What is concluded from the row as a whole, after its columns. */
  readonly finish?: (reading: Reading, draft: FlightDraft, row: RowCells) => void;
  /** Rows with the same text here, one after the other, are of one record. */
  readonly groupBy?: string;
}

/** A name of a column as it is compared: case, spaces and punctuation do not count. */
function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

/** Whether a text begins with a row that has all of these columns. */
export function hasColumns(text: string, needs: readonly string[]): boolean {
  const [first] = readCsv(text.slice(0, HEAD_LENGTH));
  return first !== undefined && isHeader(first.cells, { needs });
}

/** Whether a row names all columns that a format needs. */
function isHeader(cells: CsvRow["cells"], { needs }: Pick<TableFormat, "needs">): boolean {
  if (cells.length < needs.length) return false;
  const names = new Set(cells.map(({ value }) => columnKey(value)));
  return needs.every((name) => names.has(columnKey(name)));
}

/** Code units in which a header ends. */
const HEAD_LENGTH = 4000;

/** The filled cells of a row under the names of the header. */
function cellsOf(row: CsvRow, names: readonly string[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [i, { value, start, end }] of row.cells.entries()) {
    const column = names[i];
    if (column === undefined || value.trim() === "") continue;
    cells.set(column, { column, value: value.trim(), ...trimmed(value, start, end), line: row.line });
  }
  return cells;
}

/** The place of a cell without space at its ends; with doubled quotes inside the ends are the same. */
function trimmed(value: string, start: number, end: number) {
  const before = value.length - value.trimStart().length;
  const after = value.length - value.trimEnd().length;
  return { start: start + before, end: end - after };
}

interface Header {
  /** Name of each column: that of the format when it is known, else as it stands. */
  readonly names: readonly string[];
  readonly strange: ReadonlySet<string>;
}

function headerOf(row: CsvRow | undefined, format: TableFormat): Header {
  const known = new Map(Object.keys(format.columns).map((name) => [columnKey(name), name]));
  const names = (row?.cells ?? []).map(({ value }) => known.get(columnKey(value)) ?? value.trim());
  return { names, strange: new Set(names.filter((name) => !Object.hasOwn(format.columns, name))) };
}

/** The flight of a row; null when the row is none, which is said. */
export function readFlight(reading: Reading, format: TableFormat, cells: RowCells, line: number): FlightDraft | null {
  const passed = format.passOver?.(cells) ?? null;
  if (passed !== null) {
    reading.say("import/row-left-out", "info", { line, reason: passed });
    return null;
  }
  const draft = reading.draft();
  for (const cell of cells.values()) {
    const column = knownColumn(format, cell.column);
    if (column === null) reading.unknownValue(cell);
    else reading.count(column, format.columns[column] !== null);
  }
  for (const [column, set] of Object.entries(format.columns)) {
    const cell = cells.get(column);
    if (cell !== undefined) set?.(reading, draft, cell, cells);
  }
  format.finish?.(reading, draft, cells);
  concludeDelay(draft);
  if (draft.evidence.size > 0) return draft;
  reading.say("import/row-left-out", "error", { line, reason: "nothing" });
  return null;
}

/** The column of the format that a name belongs to: itself, or one such as `track.*` that stands for all below it. */
function knownColumn(format: TableFormat, name: string): string | null {
  if (Object.hasOwn(format.columns, name)) return name;
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const above = `${name.slice(0, dot)}.*`;
    if (Object.hasOwn(format.columns, above)) return above;
  }
  return null;
}

function readRow(reading: Reading, format: TableFormat, row: CsvRow, { names }: Header): FlightDraft | null {
  const { line } = row;
  const whole =
    row.cells.length === names.length || (format.positions !== undefined && row.cells.length < names.length);
  const wrong = row.broken ? "quote" : whole ? null : "cells";
  if (wrong !== null) {
    reading.say("import/row-left-out", "error", { line, reason: wrong });
    return null;
  }
  const cells = cellsOf(row, names);
  return cells.size === 0 ? null : readFlight(reading, format, cells, line);
}

/** Reads a table of flights: a row a record, unless the format says which belong together. */
export function readTable(format: TableFormat, text: string, options?: ReadOptions): Imported {
  const reading = startReading(format.id, text, options);
  const all = readCsv(text);
  const named = headerOf(all[0], format);
  const missing = format.needs.filter((name) => !named.names.includes(name));
  const { positions } = format;
  const header =
    missing.length > 0 && positions !== undefined ? { names: positions, strange: new Set<string>() } : named;
  // A first row that is no header may be a title, or a row as the others: a row begins with its date.
  const titled = header === named || !/^\d/.test(all[0]?.cells[0]?.value ?? "");
  // A header in the middle is that of another table put behind.
  const rows = (titled ? all.slice(1) : all).filter(({ cells }) => !isHeader(cells, format));
  if (missing.length > 0 && (positions === undefined || rows.length === 0)) {
    reading.say("import/column-missing", "error", { columns: missing.join(", ") });
    return reading.done();
  }
  for (const column of header.strange) reading.say("import/column-unknown", "warning", { column });
  const grouped = format.groupBy === undefined ? -1 : header.names.indexOf(format.groupBy);
  let open: { readonly key: string; readonly drafts: FlightDraft[]; readonly start: number; end: number } | null = null;
  const close = () => {
    if (open !== null) reading.record(open.drafts, open);
    open = null;
  };
  for (const row of rows) {
    const draft = readRow(reading, format, row, header);
    if (draft === null) continue;
    const key = row.cells[grouped]?.value ?? "";
    if (open !== null && key !== "" && open.key === key) {
      open.drafts.push(draft);
      open.end = row.end;
      continue;
    }
    close();
    open = { key, drafts: [draft], start: row.start, end: row.end };
  }
  close();
  return reading.done();
}
