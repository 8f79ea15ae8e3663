import { bump, emptyTally, mergeTally, order, type Tally } from "./tally.ts";
import type { Result } from "./types.ts";

/** What stands between the two codes of a cell: no code has it. */
const BETWEEN = "\u0000";

/** How often each code of one list meets each code of another; rows in the order of their codes. */
export interface CrossResult extends Result {
  readonly rows: readonly {
    readonly code: string;
    readonly total: number;
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

/** Counts one observation in its cell; it is known where both codes are. */
export function crossCodes(tally: Tally, row: string | null, column: string | null): Tally {
  tally.n += 1;
  if (row === null || column === null) return tally;
  tally.known += 1;
  bump(tally.counts, row + BETWEEN + column);
  return tally;
}

function finishCross({ n, known, counts }: Tally): CrossResult {
  const rows = new Map<string, { total: number; counts: Record<string, number> }>();
  for (const [cell, count] of Object.entries(counts).sort(([a], [b]) => order(a, b))) {
    const at = cell.indexOf(BETWEEN);
    const row = rows.get(cell.slice(0, at)) ?? { total: 0, counts: {} };
    row.total += count;
    bump(row.counts, cell.slice(at + 1), count);
    rows.set(cell.slice(0, at), row);
  }
  return { n, known, unknown: n - known, rows: [...rows].map(([code, row]) => ({ code, ...row })) };
}

/** The parts of a measure that counts pairs of codes. */
export const crossing = { empty: emptyTally, merge: mergeTally, finish: finishCross };
