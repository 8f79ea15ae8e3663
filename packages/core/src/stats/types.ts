/** What every result says: how many observations there were, and of how many the value was known. */
export interface Result {
  readonly n: number;
  readonly known: number;
  readonly unknown: number;
}

/** A share with its 95 % interval (Wilson score); all null where fewer than five observations are known. */
export interface Share {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
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
  empty(): State;
  add(state: State, record: unknown): State;
  merge(a: State, b: State): State;
  finish(state: State): R;
}

/** How many records went in: `skipped` are those that are neither incident nor trip. */
export interface RecordCount {
  readonly n: number;
  readonly incidents: number;
  readonly trips: number;
  readonly skipped: number;
}

/** The results of measures over records, by measure id. */
export interface Analysis {
  readonly records: RecordCount;
  readonly results: Readonly<Record<string, Result>>;
}

/** An analysis not yet finished: plain JSON, made by `accumulate`, to be stored, sent and merged. */
export interface Accumulation {
  readonly records: RecordCount;
  readonly states: Readonly<Record<string, unknown>>;
}
