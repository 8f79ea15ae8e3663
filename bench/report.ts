import { readFileSync, writeFileSync } from "node:fs";

/** The middle of the values, the upper one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints a table; with `--write` on the command line puts it between its marks in bench/README.md too. */
export function report(mark: string, table: string): void {
  console.log(table);
  if (!process.argv.includes("--write")) return;
  const page = new URL("README.md", import.meta.url);
  const text = readFileSync(page, "utf8");
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`bench/README.md has no place ${open} … ${close}`);
  writeFileSync(page, `${text.slice(0, start + open.length)}\n${table}\n${text.slice(end)}`);
}
