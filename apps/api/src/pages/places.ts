import type { Incident } from "@nisshi/core/incident";
import type { Evidence } from "@nisshi/core/kernel";
import type { Trip } from "@nisshi/core/trip";
import type { FactGroup, Said } from "./fact.ts";

/** A value with its number on the page and what it rests on. */
export interface Numbered extends Said {
  readonly number: number;
  /** Where it stands in the text; the first is the one to go to. */
  readonly places: readonly Evidence[];
  /** The place that tells most of each member. */
  readonly quoted: readonly Evidence[];
  /** The rule that concluded it, where no place states it. */
  readonly concludedBy: string | null;
}

/** Whether a JSON Pointer is another or lies below it. */
export function isWithin(pointer: string, of: string): boolean {
  return pointer === of || pointer.startsWith(`${of}/`);
}

/** Whether a member is the date of something: the places that its year and month come from go before its own. */
function isDate(pointer: string): boolean {
  return pointer.endsWith("/on") || pointer.endsWith("/date");
}

function numbered(said: Said, number: number, { evidence, implied }: Incident | Trip): Numbered {
  const own = (pointer: string) => said.paths.some((path) => isWithin(pointer, path));
  const pointers = Object.keys(evidence).filter(own);
  const ordered = [...pointers.filter((pointer) => !isDate(pointer)), ...pointers.filter(isDate)];
  const grounds = ordered.map((pointer) => {
    const list = evidence[pointer] ?? [];
    return isDate(pointer) ? list.toReversed() : list;
  });
  const places = grounds.flat();
  const [, rule] = Object.entries(implied).find(([pointer]) => own(pointer)) ?? [];
  const quoted = grounds.flatMap((list) => list.slice(0, 1));
  return { ...said, number, places, quoted, concludedBy: places.length === 0 ? (rule ?? null) : null };
}

/** The values of a record in order, numbered from `first`. */
export function numberFacts(groups: readonly FactGroup[], record: Incident | Trip, first: number): readonly Numbered[] {
  return groups
    .flatMap(({ facts }) => facts.flatMap(({ said }) => said))
    .map((said, i) => numbered(said, first + i, record));
}

/** A stretch of a text that the same values rest on. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly numbers: readonly number[];
}

/** A text cut wherever a place begins or ends. Places that do not lie in the text are passed over. */
export function cutText(text: string, values: readonly Numbered[]): readonly Stretch[] {
  const inside = values.flatMap(({ number, places }) =>
    places
      .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
      .map(({ start, end }) => ({ number, start, end })),
  );
  const opens = new Map<number, number[]>();
  const closes = new Map<number, number[]>();
  const note = (map: Map<number, number[]>, at: number, number: number) =>
    map.set(at, [...(map.get(at) ?? []), number]);
  for (const { number, start, end } of inside) {
    note(opens, start, number);
    note(closes, end, number);
  }
  const cuts = [...new Set([0, text.length, ...opens.keys(), ...closes.keys()])].sort((a, b) => a - b);
  const open = new Map<number, number>();
  const count = (number: number, by: 1 | -1) => {
    const next = (open.get(number) ?? 0) + by;
    if (next === 0) open.delete(number);
    else open.set(number, next);
  };
  return cuts.slice(0, -1).map((start, i) => {
    for (const number of closes.get(start) ?? []) count(number, -1);
    for (const number of opens.get(start) ?? []) count(number, 1);
    return { text: text.slice(start, cuts[i + 1]), start, numbers: [...open.keys()].sort((a, b) => a - b) };
  });
}
