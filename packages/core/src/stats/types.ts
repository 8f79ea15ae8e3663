/** What every result says: how many observations there were, and of how many the value was known. */
export interface Result {
  readonly n: number;
  readonly known: number;
  readonly unknown: number;
}

/** A share with its 95 % interval; all null where fewer than five observations are known. */
export interface Share {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What the core has no tables for and a caller may pass in; each gives null where it does not know. Codes are IATA's. */
export interface Functions {
  /** Great-circle or geodesic distance between two airports, in kilometres. */
  readonly distanceKm?: (from: string, to: string) => number | null;
  /** Minutes from gate to gate, or in the air: the caller's choice, the same for all. */
  readonly durationMinutes?: (flight: Readonly<Record<string, unknown>>) => number | null;
  /** Country of an airport, ISO 3166-1 alpha-2. */
  readonly countryOf?: (airport: string) => string | null;
  /** Minutes that local time at an airport is ahead of UTC on a day `YYYY-MM-DD`. */
  readonly offsetMinutes?: (airport: string, day: string) => number | null;
  /** Degrees east of Greenwich, negative west. */
  readonly longitudeOf?: (airport: string) => number | null;
}

/** Which 95 % interval shares carry. */
export interface FinishOptions {
  /** Wilson's score interval when left out. */
  readonly interval?: "wilson" | "jeffreys";
}

/**
 * A fold over records. States are plain JSON, so that a shard, a worker or a database row can hold part of it. `add` may
 * change and give back the state it got; `merge` changes neither of its arguments, and is associative and commutative.
 */
export interface Measure<State = unknown, R extends Result = Result> {
  /** Its path below `stats/measures`. */
  readonly id: string;
  readonly kind: "incident" | "trip";
  /** What `n` counts. */
  readonly unit: string;
  /** Name of the controlled list that the codes of its rows belong to, where there is one. */
  readonly vocabulary?: string;
  readonly title: { readonly ja: string; readonly en: string };
  /** What is counted and what not, in a sentence or two. */
  readonly definition: { readonly ja: string; readonly en: string };
  /** What its shares and means are of: the known observations, all of them, or none where it gives neither. */
  readonly denominator: "known" | "all" | "none";
  /** Where the definition, or the convention that it follows, comes from. */
  readonly source: string;
  /** Functions without which it cannot be taken. */
  readonly needs?: readonly (keyof Functions)[];
  empty(): State;
  add(state: State, record: unknown, functions: Functions): State;
  merge(a: State, b: State): State;
  finish(state: State, options?: FinishOptions): R;
}

/** How many records went in: `skipped` are those that are neither incident nor trip. */
export interface RecordCount {
  readonly n: number;
  readonly incidents: number;
  readonly trips: number;
  readonly skipped: number;
}

/** Why a value was no record: it is no object, names no kind, or names another one. */
export type SkipReason = "not-an-object" | "no-kind" | "other-kind";

/** Values passed over for one reason. */
export interface Skipped {
  readonly why: SkipReason;
  readonly n: number;
}

/** A measure that was asked for and not taken, with the functions it needs. */
export interface NotTaken {
  readonly id: string;
  readonly needs: readonly (keyof Functions)[];
}

/** The results of the records that share the codes of `key`; a record of which a key is not known has the code `unknown`. */
export interface Group {
  readonly key: Readonly<Record<string, string>>;
  readonly records: RecordCount;
  readonly results: Readonly<Record<string, Result>>;
}

/** The results of measures over records, by measure id. */
export interface Analysis {
  readonly records: RecordCount;
  /** What was passed over and why; empty where nothing was. */
  readonly skipped: readonly Skipped[];
  readonly notTaken: readonly NotTaken[];
  readonly results: Readonly<Record<string, Result>>;
  /** The groups asked for with `by`, in the order of their codes; absent where none were. */
  readonly groups?: readonly Group[];
}

/** Part of an accumulation: the records and the states of one group, or of all. */
export interface Cells {
  readonly records: RecordCount;
  readonly states: Readonly<Record<string, unknown>>;
}

/** An analysis not yet finished: plain JSON, made by `accumulate`, to be stored, sent and merged. */
export interface Accumulation extends Cells {
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly notTaken: readonly NotTaken[];
  readonly by: readonly string[];
  /** By the codes of `by` as a JSON list. */
  readonly groups: Readonly<Record<string, Cells>>;
}
