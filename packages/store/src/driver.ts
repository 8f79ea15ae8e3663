import type { CompiledQuery } from "kysely";

/** A value that every engine binds and reads alike. */
export type Value = string | number | null;

/** A row as the engine gives it: PostgreSQL gives 64-bit integers as texts. */
export type Row = Readonly<Record<string, unknown>>;

/** Why the database refused. */
export type FaultKind = "unique" | "full" | "transient" | "unavailable" | "value" | "other";

/** A refusal of the database, told apart so that callers need not know the engine. */
export class StoreFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StoreFault";
    this.kind = kind;
  }
}

/** A thin way to one engine. No transaction stays open between calls. */
export interface Driver {
  readonly dialect: "sqlite" | "postgres";
  /** The rows of one statement. `latest` reads what was last written; `any` may read a standby that has caught up with this store's own writes. */
  all(query: CompiledQuery, freshness?: "any" | "latest"): Promise<readonly Row[]>;
  /** Runs the statements in order, all or none. */
  atomic(queries: readonly CompiledQuery[]): Promise<void>;
  close(): Promise<void>;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Refuses what engines bind or cut differently: NUL, lone surrogates, numbers beyond safe integers, other types. */
export function checkValues(parameters: readonly unknown[]): Value[] {
  return parameters.map((value) => {
    if (value === null) return null;
    if (typeof value === "number") {
      if (Number.isSafeInteger(value)) return value;
      throw new StoreFault("value", `only safe integers are kept, not ${value}`);
    }
    if (typeof value !== "string") throw new StoreFault("value", `a ${typeof value} cannot be kept`);
    if (value.includes("\0")) throw new StoreFault("value", "a text with a NUL character cannot be kept");
    if (LONE_SURROGATE.test(value)) throw new StoreFault("value", "a text with half a surrogate pair cannot be kept");
    return value;
  });
}

/** An integer of a row. */
export function num(value: unknown): number {
  return typeof value === "number" ? value : Number(value);
}

/** A text of a row. */
export function str(value: unknown): string {
  return String(value);
}

/** A text of a row, or null. */
export function strOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
