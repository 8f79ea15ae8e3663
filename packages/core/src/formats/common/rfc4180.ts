import type { Span } from "../../kernel/span.ts";

/** A cell: its value, quotes undone, and where it stands between them. */
export interface CsvCell extends Span {
  readonly value: string;
}

/** A row with its line in the text, from 1; `broken` when a quote is not closed, or closed in the middle of a cell. */
export interface CsvRow extends Span {
  readonly line: number;
  readonly cells: readonly CsvCell[];
  readonly broken: boolean;
}

/** Where the line that holds `at` ends, before its line break. */
function endOfLine(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1) if (text[i] === "\n" || text[i] === "\r") return i;
  return text.length;
}

function isBreak(letter: string | undefined): boolean {
  return letter === undefined || letter === "\n" || letter === "\r";
}

/** The quote that closes the cell opened before `from`; -1 when none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** A cell from `at`; null when its quotes are broken. `next` is the place after it: a comma, a line break or the end. */
function readCell(text: string, at: number): { readonly cell: CsvCell; readonly next: number } | null {
  if (text[at] !== '"') {
    let end = at;
    while (!isBreak(text[end]) && text[end] !== ",") end += 1;
    return { cell: { start: at, end, value: text.slice(at, end) }, next: end };
  }
  const end = closingQuote(text, at + 1);
  if (end < 0 || !(isBreak(text[end + 1]) || text[end + 1] === ",")) return null;
  return { cell: { start: at + 1, end, value: text.slice(at + 1, end).replaceAll('""', '"') }, next: end + 1 };
}

function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i += 1) if (text[i] === "\n" || (text[i] === "\r" && text[i + 1] !== "\n")) count += 1;
  return count;
}

/**
 * Reads CSV after RFC 4180, with lines that end in CRLF, LF or CR and with or without a byte-order mark. Blank lines are
 * passed over, those inside quotes kept. A row with broken quotes is given as such and costs its first line alone; the
 * rest goes on.
 */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const cells: CsvCell[] = [];
    let broken = false;
    for (;;) {
      const read = readCell(text, at);
      if (read === null) {
        broken = true;
        at = endOfLine(text, start);
        break;
      }
      cells.push(read.cell);
      at = read.next;
      if (text[at] !== ",") break;
      at += 1;
    }
    if (broken || at > start) rows.push({ line, start, end: at, cells, broken });
    line += breaksIn(text, start, at);
    if (at >= text.length) break;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line += 1;
  }
  return rows;
}

/** A cell as RFC 4180 has it: quoted when it holds a comma, a quote, a line break or space at an end. */
function cellOf(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Writes CSV after RFC 4180, its lines ended by CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}
