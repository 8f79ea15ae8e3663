import { eastAsianWidth } from "get-east-asian-width";

/** Columns that a text takes up on a terminal: wide letters two, ambiguous ones one, marks none. */
export function columnsOf(text: string): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x300 && code <= 0x36f) || code === 0x200b || code === 0xfe0f) continue;
    sum += eastAsianWidth(code);
  }
  return sum;
}

/** The text cut to so many columns, its end marked with … when something is cut off. */
export function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let out = "";
  let used = 1;
  for (const letter of text) {
    const width = columnsOf(letter);
    if (used + width > columns) break;
    out += letter;
    used += width;
  }
  return `${out}…`;
}

export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/**
 * Rows under their heads, columns lined up; the widest column gives way when the screen is too narrow. `width` null
 * leaves all as it is.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width: number | null): string {
  const widths = head.map((h, i) => rows.reduce((max, row) => Math.max(max, columnsOf(row[i] ?? "")), columnsOf(h)));
  const gaps = 2 * (head.length - 1);
  if (width !== null) {
    for (let over = widths.reduce((a, b) => a + b, gaps) - width; over > 0; over -= 1) {
      const widest = widths.indexOf(Math.max(...widths));
      if ((widths[widest] ?? 0) <= 6) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => pad(clip(cell, widths[i] ?? 0), widths[i] ?? 0)).join("  ").trimEnd();
  return [head, ...rows].map(line).join("\n");
}

/** Width of the screen: that of the terminal, else COLUMNS when set, else unbounded (a pipe). */
export function screenWidth(): number | null {
  if (process.stdout.isTTY) return process.stdout.columns;
  const set = Number(process.env["COLUMNS"]);
  return Number.isInteger(set) && set > 20 ? set : null;
}

/** Whether colours are wanted: a terminal, and NO_COLOR not set (no-color.org). */
export function colours(): boolean {
  return process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "";
}

const CODES = { error: 31, warning: 33, info: 36, head: 1 } as const;

/** The text in the colour of its weight, when colours are wanted. */
export function tint(text: string, weight: keyof typeof CODES): string {
  return colours() ? `\u001b[${CODES[weight]}m${text}\u001b[0m` : text;
}
