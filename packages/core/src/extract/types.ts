import type { Span } from "../kernel/span.ts";
import type { DateParts, DateValue, TimeValue } from "./date-value.ts";
import type { Passage } from "./passage.ts";

/** What a mention of each kind says. Terms of a lexicon say the code of their entry. */
export interface MentionValues {
  /** A date or period, its missing parts still open until the `resolve-dates` refiner has run. */
  date: DateParts;
  /** A calendar date or period, complete: an EDTF string with the spans it was concluded from. */
  when: DateValue;
  /** A time of day. */
  time: TimeValue;
  /** A number with its counter: 1,871名, 約3万件. */
  count: CountValue;
  /** A controller, supplier or vendor named with its legal form or kind of body. */
  body: { readonly name: string };
  /** A term of a lexicon: the entry's code. */
  term: { readonly code: string };
  /** A flight number: carrier's IATA code (null when the text leaves it out) and number. */
  flight: { readonly carrier: string | null; readonly number: string };
  /** An airport by its IATA code. */
  airport: { readonly code: string };
  /** Any other short reading: a seat, a registration, an aircraft type, a price. */
  reading: { readonly field: string; readonly value: string; readonly amount?: number };
}

export type MentionKind = keyof MentionValues;

/** A number with its counter as the text has it. */
export interface CountValue {
  readonly count: number;
  /** The counter as written: 名, 件, 社. */
  readonly counter: string;
  readonly qualifier: "exact" | "approx" | "max" | "min" | "cumulative";
}

/** One thing found in the reading text; offsets are those of the reading text. */
export interface Mention<K extends MentionKind = MentionKind> extends Span {
  readonly rule: string;
  readonly kind: K;
  readonly value: MentionValues[K];
}

/** What a rule may see besides its match: the text read, never another rule's result. */
export interface RuleContext {
  readonly text: string;
}

/**
 * One extraction rule: at each place where one of its heads stands, its sticky pattern is tried from there.
 * Heads are literals; `"#"` stands for the start of a run of digits.
 * `produce` gives the value, or null when the match says nothing; a narrower span may be given with it.
 */
export interface Rule<K extends MentionKind = MentionKind> {
  readonly id: string;
  readonly kind: K;
  readonly heads: readonly string[];
  /** Sticky (`y`), so that it starts at the head and nowhere else. */
  readonly pattern: RegExp;
  readonly produce: (match: RegExpExecArray, context: RuleContext) => MentionValues[K] | null;
}

/** A controlled list of words that say one code each: `[code, ...words]`; the longest word at a place wins. */
export interface Lexicon {
  readonly id: string;
  /** What the codes are of: data-class, cause, authority, event, … */
  readonly topic: string;
  readonly terms: readonly (readonly [code: string, ...words: string[]])[];
}

/** Maps mentions to mentions: merges, resolves, drops. Pure. Runs in the order of `ja/pipeline.ts`. */
export interface Refiner {
  readonly id: string;
  readonly refine: (mentions: readonly Mention[], reading: Reading) => readonly Mention[];
}

/** One post as it is read: its text, structure, and the way back to the page. */
export interface Reading {
  readonly passage: Passage;
  /** The day that relative dates hang on when the post has none of its own: `YYYY-MM-DD` or null. */
  readonly reference: string | null;
}

/** A step of the engine, kept when a trace is asked for. */
export interface TraceStep {
  readonly stage: string;
  readonly before: number;
  readonly after: number;
  readonly mentions: readonly Mention[];
}

/** Narrows a mention to a kind. */
export function isKind<K extends MentionKind>(mention: Mention, kind: K): mention is Mention<K> {
  return mention.kind === kind;
}
