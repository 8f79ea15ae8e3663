import { eastAsianWidth } from "get-east-asian-width";
import { visible } from "./visible.ts";

/** Letters without a width of their own: combining marks, joiners, variation selectors. */
const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]$/u;

/** Columns that a text takes up on a terminal: wide letters two, ambiguous ones one, marks none (UAX #11). */
export function columnsOf(text: string): number {
  let sum = 0;
  for (const letter of text) if (!NO_WIDTH.test(letter)) sum += eastAsianWidth(letter.codePointAt(0) ?? 0);
  return sum;
}

/** The text cut to so many columns, its end marked with … when something is cut off. */
function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let out = "";
  let used = 1;
  for (const letter of text) {
    used += columnsOf(letter);
    if (used > columns) break;
    out += letter;
  }
  return columns < 1 ? "" : `${out}…`;
}

function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** The end of a text, as of a long path, in so many columns; what is cut off before it is marked with …. */
function clipStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const letters = [...text];
  let used = 1;
  let at = letters.length;
  for (; at > 0; at -= 1) {
    used += columnsOf(letters[at - 1] ?? "");
    if (used > columns) break;
  }
  return columns < 1 ? "" : `…${letters.slice(at).join("")}`;
}

const GAP = "  ";
/** Columns up to this wide, such as those of dates and codes, are never narrowed: cut, they say nothing. */
const RIGID = 10;
/** The others are never made narrower than this. */
const NARROWEST = 6;
/** A place keeps the name of its file. */
const NARROWEST_END = 12;

/** Widths of the columns; the widest gives way until all fit the screen or none can give more. */
function fitted(widths: readonly number[], screen: number, ends: readonly number[]): number[] {
  const fit = [...widths];
  const gives = (width: number, i: number) =>
    width > (ends.includes(i) ? NARROWEST_END : NARROWEST) && (widths[i] ?? 0) > RIGID;
  let over = fit.reduce((sum, width) => sum + width, GAP.length * (fit.length - 1)) - screen;
  for (; over > 0; over -= 1) {
    const widest = Math.max(...fit.filter(gives));
    const at = fit.findIndex((width, i) => width === widest && gives(width, i));
    if (at < 0) break;
    fit[at] = widest - 1;
  }
  return fit;
}

/**
 * Rows as lines, columns lined up, no line wider than the screen; `screen` null leaves all as it is. Of a column in
 * `ends` the end is kept when it must be cut, of the others the beginning.
 */
export function table(
  rows: readonly (readonly string[])[],
  screen: number | null,
  ends: readonly number[] = [],
): string {
  const cells = rows.map((row) => row.map(visible));
  const widths: number[] = [];
  for (const row of cells) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
  const fit = screen === null ? widths : fitted(widths, screen, ends);
  const cut = (cell: string, i: number) => (ends.includes(i) ? clipStart : clip)(cell, fit[i] ?? 0);
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => pad(cut(cell, i), fit[i] ?? 0))
      .join(GAP)
      .trimEnd();
  return cells.map((row) => (screen === null ? line(row) : clip(line(row), screen))).join("\n");
}

/** Width of the screen: that of the terminal, else COLUMNS when set, else unbounded (a pipe). */
export function screenWidth(): number | null {
  if (process.stdout.isTTY) return process.stdout.columns;
  const set = Number(process.env.COLUMNS);
  return Number.isInteger(set) && set > 0 ? set : null;
}
