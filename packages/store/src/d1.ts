import type { CompiledQuery } from "kysely";
import { checkValues, type Driver, type FaultKind, type Row, StoreFault } from "./driver.ts";
import { migrate } from "./migrate.ts";
import type { Store, StoreOptions } from "./port.ts";
import { type Retry, retrying } from "./retry.ts";
import { createStore } from "./store.ts";

/** The part of a D1 binding that is used. */
export interface D1Binding {
  prepare(sql: string): D1Statement;
  batch(statements: D1Statement[]): Promise<unknown>;
}

/** A statement of D1. */
export interface D1Statement {
  bind(...values: (string | number | null)[]): D1Statement;
  all(): Promise<{ readonly results: readonly Row[] }>;
}

/** What D1 may be told. */
export interface D1Options extends StoreOptions {
  readonly retry: Retry;
}

/** What D1 says in words: it gives no codes. */
const KINDS: readonly (readonly [FaultKind, RegExp])[] = [
  ["unique", /UNIQUE constraint failed|PRIMARY KEY/],
  ["full", /SQLITE_FULL|database or disk is full|Exceeded maximum DB size/],
  [
    "transient",
    /Network connection lost|storage caused object to be reset|reset because its code was updated|starting up|overloaded|internal error|Timed? ?out|SQLITE_BUSY|fetch failed/i,
  ],
];

function fault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const message = error instanceof Error ? `${error.message} ${String(error.cause ?? "")}` : String(error);
  const kind = KINDS.find(([, pattern]) => pattern.test(message))?.[0] ?? "other";
  return new StoreFault(kind, message.trim(), error);
}

function driverOf(binding: D1Binding): Driver {
  const bound = ({ sql, parameters }: CompiledQuery) => binding.prepare(sql).bind(...checkValues(parameters));
  return {
    dialect: "sqlite",
    async all(query) {
      try {
        return (await bound(query).all()).results;
      } catch (error) {
        throw fault(error);
      }
    },
    async atomic(queries) {
      try {
        await binding.batch(queries.map(bound));
      } catch (error) {
        throw fault(error);
      }
    },
    async close() {},
  };
}

/**
 * A casebook in Cloudflare D1. The tables are made by `wrangler d1 migrations apply`, or by {@link migrateD1}. Reads and
 * writes go to the primary database. Transient faults of the service are tried again; a write knows its own row, so that
 * one whose answer was lost is not done twice.
 *
 * @example
 * const store = d1Store(env.DB, { now, newId, retry: { random: Math.random, sleep } });
 */
export function d1Store(binding: D1Binding, options: D1Options): Store {
  return createStore(retrying(driverOf(binding), options.retry), options);
}

/** Makes the tables of a casebook in D1, where `wrangler` did not. */
export async function migrateD1(binding: D1Binding, { now }: StoreOptions): Promise<void> {
  await migrate(driverOf(binding), now);
}
