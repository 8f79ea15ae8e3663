import { pointer } from "../../kernel/issue.ts";
import { isObject } from "../../kernel/json.ts";
import type { Span } from "../../kernel/span.ts";
import type { JsonReading } from "./json-spans.ts";
import type { Cell, Reading } from "./reading.ts";
import { type RowCells, readFlight, type TableFormat } from "./table.ts";

/** Starts of the lines of a text. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, that a place is on. */
function lineAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** A JSON text as rows: each value of an object under the path of its members, `from.iata`, `passengers.0.seat`. */
export interface ObjectRows {
  /** The filled values below a place. */
  readonly cells: (path: readonly (string | number)[]) => RowCells;
  readonly line: (path: readonly (string | number)[]) => number;
  readonly place: (path: readonly (string | number)[]) => Span;
  /** The value at a path as a cell of that name; null when it is empty or not a plain value. */
  readonly cell: (path: readonly (string | number)[], column: string) => Cell | null;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The values of a JSON text by their paths and places. */
export function objectRows(text: string, { value: root, spans }: JsonReading): ObjectRows {
  const starts = lineStarts(text);
  const place = (path: readonly (string | number)[]) => spans.get(pointer(...path)) ?? NOWHERE;
  const line = (path: readonly (string | number)[]) => lineAt(starts, place(path).start);
  const valueAt = (path: readonly (string | number)[]): unknown =>
    path.reduce<unknown>((value, key) => {
      if (Array.isArray(value)) return value[Number(key)];
      return isObject(value) && Object.hasOwn(value, String(key)) ? value[String(key)] : undefined;
    }, root);
  const plainCell = (value: unknown, path: readonly (string | number)[], column: string): Cell | null => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
    const said = String(value).trim();
    return said === "" ? null : { column, value: said, line: line(path), ...place(path) };
  };
  return {
    place,
    line,
    cell: (path, column) => plainCell(valueAt(path), path, column),
    cells: (path) => {
      const cells = new Map<string, Cell>();
      const walk = (value: unknown, below: readonly (string | number)[]) => {
        if (Array.isArray(value) || isObject(value)) {
          for (const [key, member] of Object.entries(value)) walk(member, [...below, key]);
          return;
        }
        const column = below.join(".");
        const cell = plainCell(value, [...path, ...below], column);
        if (cell !== null) cells.set(column, cell);
      };
      walk(valueAt(path), []);
      return cells;
    },
  };
}

/** Reads the members of a list as flights, a record each. */
export function readObjects(
  reading: Reading,
  format: TableFormat,
  rows: ObjectRows,
  list: readonly unknown[],
  path: readonly (string | number)[],
): void {
  for (const [index, one] of list.entries()) {
    const at = [...path, index];
    const line = rows.line(at);
    if (!isObject(one)) {
      reading.say("import/row-left-out", "error", { line, reason: "shape" });
      continue;
    }
    const draft = readFlight(reading, format, rows.cells(at), line);
    if (draft !== null) reading.record([draft], rows.place(at));
  }
}
