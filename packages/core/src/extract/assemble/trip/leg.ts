import type { Span } from "../../../kernel/span.ts";
import type { Cite, Cited } from "../material.ts";

/** Fields of a flight that a spec block or header can state. */
export interface Stated {
  carrier?: Cited<string>;
  number?: Cited<string>;
  from?: Cited<string>;
  to?: Cited<string>;
  date?: Cited<string>;
  aircraft?: Cited<string>;
  registration?: Cited<string>;
  cabin?: Cited<string>;
  seat?: Cited<string>;
  seatProduct?: Cited<string>;
  departureScheduled?: Cited<string>;
  departureActual?: Cited<string>;
  arrivalScheduled?: Cited<string>;
  arrivalActual?: Cited<string>;
  /** Wheels off and on, which stand for the block times where those are not told. */
  takeoff?: Cited<string>;
  landing?: Cited<string>;
  delay?: Cited<number>;
}

/** How an anchor stands in the log, best trusted first. */
export type AnchorKind = "block" | "head" | "title" | "prose";

/** A place of the text that begins or names a flight taken. */
export interface Anchor extends Span {
  readonly kind: AnchorKind;
  readonly stated: Stated;
  /** 復路, 往路, 2本目 … as written over the block. */
  readonly label: string;
}

/** A flight taken with the stretches of text that tell of it. */
export interface Leg {
  readonly stated: Stated;
  readonly anchors: readonly Anchor[];
  /** Stretches of the text that are about this leg, in order. */
  readonly spans: readonly Span[];
  /** Flown on from where the flight before was diverted to: same aeroplane, class and seat. */
  readonly flownOn?: boolean;
}

/** A value backed by one place. */
export function cited<T>(value: T, span: Span, rule: string): Cited<T> {
  const place: Cite = { start: span.start, end: span.end, rule };
  return { value, cites: [place] };
}

/** Whether a place lies in a leg's stretches. */
export function holds(leg: Leg, at: number): boolean {
  return leg.spans.some((s) => at >= s.start && at < s.end);
}
