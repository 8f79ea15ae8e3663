import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import { type Governor, governorOf } from "./events-dates.ts";
import type { ScopedSentence } from "./events-scope.ts";

/** A date or an act of a sentence. */
export interface Token {
  readonly at: number;
  readonly date?: Governor;
  readonly act?: Mention<"term">;
}

/** How far back a clause reaches, in code units. */
export const REACH = 160;

/** Dates and acts of a sentence in order of reading. */
export function tokensOf(scope: ScopedSentence, acts: readonly Mention<"term">[], material: Material): Token[] {
  const tokens: Token[] = [];
  for (const date of scope.dates) {
    const governor = governorOf(date, material);
    if (governor !== null && date.start !== scope.head?.start) tokens.push({ at: date.start, date: governor });
  }
  for (const act of acts) tokens.push({ at: act.start, act });
  return tokens.sort((a, b) => a.at - b.at);
}

/** Where the comma segment of a place begins. */
export function segmentStart(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - REACH);
  const comma = text.slice(from, at).lastIndexOf("、");
  return comma < 0 ? from : from + comma + 1;
}

/** The acts that follow under the same dates. */
export function followersOf(rest: readonly Token[]): Mention<"term">[] {
  const out: Mention<"term">[] = [];
  for (const { date, act } of rest) {
    if (date !== undefined) break;
    if (act !== undefined && act.value.code !== "light") out.push(act);
  }
  return out;
}
