// The agreed contract of @nisshi/store between the helpers "store" (implements), "casebook" (API) and "dash" (pages).
// The store helper commits it as packages/store/src/port.ts (with docstrings) in the first minutes, and may refine it, telling nobody: keep names stable.
import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";

export type Kind = "incident" | "trip";
export interface Entry<R = Incident | Trip> {
  readonly id: string; // UUIDv7, made by the application (ids and clock are passed in: StoreOptions.newId, StoreOptions.now)
  readonly space: string; // casebook; leads every key
  readonly kind: Kind;
  readonly revision: number; // 1, 2, …
  readonly createdAt: string; // ISO instants, UTC, milliseconds
  readonly updatedAt: string;
  readonly record: R;
  readonly text: string | null; // the original text the record was read from (record.evidence spans point into it)
  readonly extractor: string | null; // version of the extractor that read it, null for a record given as such
}
export interface NewEntry {
  readonly id?: string;
  readonly record: Incident | Trip;
  readonly text?: string | null;
  readonly extractor?: string | null;
}
export interface Revision {
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly action: "create" | "update" | "delete" | "reextract";
  readonly entry: Entry | null;
}
export interface Change {
  readonly sequence: number;
  readonly id: string;
  readonly kind: Kind;
  readonly revision: number;
  readonly at: string;
  readonly action: Revision["action"];
}
export type WriteResult =
  | { readonly ok: true; readonly entry: Entry }
  | {
      readonly ok: false;
      readonly why: "not-found" | "revision-conflict" | "exists" | "storage-full";
      readonly current: number | null;
    };
export interface Filter {
  readonly kind?: Kind;
  readonly q?: string;
  readonly cause?: readonly string[];
  readonly sector?: readonly string[];
  readonly exposure?: readonly string[];
  readonly misuse?: readonly string[];
  readonly dataClass?: readonly string[];
  readonly reportedTo?: readonly string[];
  readonly report?: readonly string[];
  readonly organization?: string;
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly totalMin?: number;
  readonly totalMax?: number;
  readonly carrier?: readonly string[];
  readonly airport?: readonly string[];
  readonly dateFrom?: string;
  readonly dateTo?: string; // trips
}
export interface ListQuery extends Filter {
  readonly sort?:
    | "published"
    | "-published"
    | "total"
    | "-total"
    | "updated"
    | "-updated"
    | "relevance"
    | "date"
    | "-date";
  readonly limit?: number;
  readonly cursor?: string;
}
export interface Hit {
  readonly entry: Entry;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
} // spans of q in entry.text
export interface Page {
  readonly hits: readonly Hit[];
  readonly next: string | null;
  readonly total: number;
}
export type ListResult =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly why: "bad-cursor" | "bad-query" };
export type Facets = Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>; // cause, sector, exposure, misuse, dataClass, reportedTo, report, year; carrier, airport
export interface Token {
  readonly id: string;
  readonly space: string;
  readonly hash: string;
  readonly scopes: readonly ("read" | "write" | "admin")[];
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}
export interface Store {
  create(space: string, entries: readonly NewEntry[]): Promise<readonly WriteResult[]>; // each entry atomic; results in order
  get(space: string, id: string): Promise<Entry | null>;
  update(
    space: string,
    id: string,
    revision: number,
    next: NewEntry,
    action?: "update" | "reextract",
  ): Promise<WriteResult>; // compare-and-swap on revision
  remove(space: string, id: string, revision: number): Promise<WriteResult>;
  list(space: string, query: ListQuery): Promise<ListResult>;
  facets(space: string, filter: Filter): Promise<Facets>;
  scan(space: string, filter?: Filter): AsyncIterable<Entry>; // statistics, export; keyset pages inside
  revisions(space: string, id: string): Promise<readonly Revision[]>;
  changes(
    space: string,
    since: number,
    limit: number,
  ): Promise<{ readonly changes: readonly Change[]; readonly next: number | null }>;
  tokens: {
    add(token: Token): Promise<void>;
    byHash(hash: string): Promise<Token | null>;
    list(space: string): Promise<readonly Token[]>;
    revoke(space: string, id: string, at: string): Promise<boolean>;
  };
  idempotency: {
    find(
      space: string,
      key: string,
    ): Promise<{
      readonly fingerprint: string;
      readonly status: number;
      readonly headers: string;
      readonly body: string;
    } | null>;
    keep(
      space: string,
      key: string,
      answer: {
        readonly fingerprint: string;
        readonly status: number;
        readonly headers: string;
        readonly body: string;
      },
      expiresAt: string,
    ): Promise<"kept" | "exists">;
  };
  ready(): Promise<void>; // throws when the database does not answer or is not migrated
  close(): Promise<void>;
}
// Entry points: "@nisshi/store" (port, types, createStore(driver, options)), "@nisshi/store/sqlite" (openSqlite(path, options): Promise<Store>, ":memory:" too),
// "@nisshi/store/d1" (d1Store(binding, options): Store), "@nisshi/store/postgres" (openPostgres(url | {primary, standby}, options): Promise<Store>).
// options: { now(): string /* ISO instant */, newId(): string }.
