import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";

/** What an entry holds. */
export type Kind = "incident" | "trip";

/** A record of the casebook with the text that it was read from. */
export interface Entry<R extends Incident | Trip = Incident | Trip> {
  /** UUIDv7, made by the application. */
  readonly id: string;
  /** The casebook that holds it. */
  readonly space: string;
  readonly kind: Kind;
  /** 1, 2, … */
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly createdAt: string;
  /** ISO instant, UTC. */
  readonly updatedAt: string;
  readonly record: R;
  /** The text that the record was read from, into which its evidence points; null for a record given as such. */
  readonly text: string | null;
  /** Version of the extractor that read it; null for a record given as such. */
  readonly extractor: string | null;
}

/** What is to be kept. */
export interface NewEntry {
  /** Made by the store where it is left out. */
  readonly id?: string;
  readonly record: Incident | Trip;
  readonly text?: string | null;
  readonly extractor?: string | null;
}

/** What made a revision. */
export type Action = "create" | "update" | "delete" | "reextract";

/** One state of an entry in its history; `entry` is null once it is deleted. */
export interface Revision {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly action: Action;
  readonly entry: Entry | null;
}

/** One line of the change log of a space; `sequence` grows by one with every change. */
export interface Change {
  readonly sequence: number;
  readonly id: string;
  readonly kind: Kind;
  readonly revision: number;
  readonly at: string;
  readonly action: Action;
}

/** What became of a write. A conflict says the revision that is current; null where there is none. */
export type WriteResult =
  | { readonly ok: true; readonly entry: Entry }
  | {
      readonly ok: false;
      readonly why: "not-found" | "revision-conflict" | "exists" | "storage-full";
      readonly current: number | null;
    };

/** Which entries; several values of one name mean any of them, several names all of them. */
export interface Filter {
  readonly kind?: Kind;
  /** Words that the text, the name or the record holds, parted by blanks; width and case make no difference. */
  readonly q?: string;
  readonly cause?: readonly string[];
  readonly sector?: readonly string[];
  readonly exposure?: readonly string[];
  readonly misuse?: readonly string[];
  readonly dataClass?: readonly string[];
  readonly reportedTo?: readonly string[];
  readonly report?: readonly string[];
  /** Part of the name of the disclosing body. */
  readonly organization?: string;
  /** Days, both inclusive, that the day of publication (or of the first flight) may lie on. */
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly totalMin?: number;
  readonly totalMax?: number;
  readonly carrier?: readonly string[];
  readonly airport?: readonly string[];
  /** The same as publishedFrom and publishedTo, for trips. */
  readonly dateFrom?: string;
  readonly dateTo?: string;
}

/** How a list is ordered; `-` begins with the greatest. */
export type Sort =
  | "published"
  | "-published"
  | "total"
  | "-total"
  | "updated"
  | "-updated"
  | "relevance"
  | "date"
  | "-date";

/** Which entries, in which order, from where on. */
export interface ListQuery extends Filter {
  /** `relevance` with `q`, else `-published`. */
  readonly sort?: Sort;
  /** 1 to 500; 50 where it is left out. */
  readonly limit?: number;
  /** `next` of the page before, of the same query. */
  readonly cursor?: string;
}

/** An entry of a list with the places of its text that `q` names. */
export interface Hit {
  readonly entry: Entry;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A page of a list; `total` counts all that the filter lets through. */
export interface Page {
  readonly hits: readonly Hit[];
  readonly next: string | null;
  readonly total: number;
}

/** A page, or why there is none: the cursor is of another query, or the query asks what it may not. */
export type ListResult =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly why: "bad-cursor" | "bad-query" };

/** Values by name, the most frequent first. */
export type Facets = Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;

/** What a bearer token may do. */
export type Scope = "read" | "write" | "admin";

/** A bearer token as kept: only its hash. */
export interface Token {
  readonly id: string;
  readonly space: string;
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** The answer once given under an idempotency key. */
export interface KeptAnswer {
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** The tokens of a database. */
export interface Tokens {
  add(token: Token): Promise<void>;
  byHash(hash: string): Promise<Token | null>;
  list(space: string): Promise<readonly Token[]>;
  /** Whether there was one to revoke. */
  revoke(space: string, id: string, at: string): Promise<boolean>;
}

/** Answers kept for requests that may come again. */
export interface Idempotency {
  find(space: string, key: string): Promise<KeptAnswer | null>;
  keep(space: string, key: string, answer: KeptAnswer, expiresAt: string): Promise<"kept" | "exists">;
}

/**
 * What keeps casebooks. Each write is one atomic step: the entry, its revision, the change log, search and facets
 * together or not at all. Expected failures are values; what the database refuses otherwise is thrown as {@link StoreFault}.
 */
export interface Store {
  /** Keeps each entry in a step of its own; the results stand in the order of the entries. */
  create(space: string, entries: readonly NewEntry[]): Promise<readonly WriteResult[]>;
  get(space: string, id: string): Promise<Entry | null>;
  /** Replaces revision `revision`; when another is current, nothing changes. */
  update(
    space: string,
    id: string,
    revision: number,
    next: NewEntry,
    action?: "update" | "reextract",
  ): Promise<WriteResult>;
  /** Deletes; the history stays. */
  remove(space: string, id: string, revision: number): Promise<WriteResult>;
  list(space: string, query: ListQuery): Promise<ListResult>;
  /** Counts of values; those of a name that the filter restricts are counted as if it did not. */
  facets(space: string, filter: Filter): Promise<Facets>;
  /** Every entry that the filter lets through, by id. */
  scan(space: string, filter?: Filter): AsyncIterable<Entry>;
  /** The history of an entry, oldest first; empty where there never was one. */
  revisions(space: string, id: string): Promise<readonly Revision[]>;
  /** Changes after `since`; `next` is the place to go on from, null at the end. */
  changes(
    space: string,
    since: number,
    limit: number,
  ): Promise<{ readonly changes: readonly Change[]; readonly next: number | null }>;
  readonly tokens: Tokens;
  readonly idempotency: Idempotency;
  /** Throws when the database does not answer or lacks a migration. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** What a store takes from outside, so that the same calls give the same database. */
export interface StoreOptions {
  /** The present instant, ISO, UTC, milliseconds. */
  readonly now: () => string;
  /** A new UUIDv7. */
  readonly newId: () => string;
}
