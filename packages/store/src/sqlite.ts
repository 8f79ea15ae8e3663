import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { CompiledQuery } from "kysely";
import { checkValues, type Driver, type FaultKind, type Row, StoreFault } from "./driver.ts";
import { migrate } from "./migrate.ts";
import type { Store, StoreOptions } from "./port.ts";
import { createStore } from "./store.ts";

/** What a SQLite file may be told. */
export interface SqliteOptions extends StoreOptions {
  /** Most pages of 4,096 bytes that the file may grow to; a write beyond is `storage-full`. */
  readonly maxPages?: number;
}

/** Primary result codes of SQLite. */
const KINDS: Readonly<Record<number, FaultKind>> = {
  5: "transient",
  6: "transient",
  13: "full",
  10: "unavailable",
  14: "unavailable",
};
const UNIQUE: ReadonlySet<number> = new Set([1555, 2067]);
/** Most statements kept compiled: the shapes of queries are fewer, but lists of values make one of each length. */
const STATEMENTS = 500;
/** How long a write waits for another process, in milliseconds. */
const BUSY_MS = 5000;

function fault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const code = (error as { errcode?: number }).errcode ?? 0;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreFault(UNIQUE.has(code) ? "unique" : (KINDS[code & 0xff] ?? "other"), message, error);
}

function driverOf(path: string, maxPages: number | undefined): Driver {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(path);
    // FULL: an acknowledged write is on the disk.
    database.exec(
      `pragma busy_timeout = ${BUSY_MS}; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on`,
    );
    if (maxPages !== undefined) database.exec(`pragma max_page_count = ${Math.trunc(maxPages)}`);
  } catch (error) {
    throw fault(error);
  }
  // A statement is compiled once: it costs more than most of them take to run, and leaves memory to be collected.
  const statements = new Map<string, StatementSync>();
  const statementOf = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= STATEMENTS) statements.clear();
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const run = ({ sql, parameters }: CompiledQuery) => statementOf(sql).all(...checkValues(parameters)) as Row[];
  return {
    dialect: "sqlite",
    async all(query) {
      try {
        return run(query);
      } catch (error) {
        throw fault(error);
      }
    },
    async atomic(queries) {
      try {
        database.exec("begin immediate");
        for (const query of queries) run(query);
        database.exec("commit");
      } catch (error) {
        if (database.isTransaction) database.exec("rollback");
        throw fault(error);
      }
    },
    async close() {
      database.close();
    },
  };
}

/**
 * A casebook in a SQLite file, made and migrated where it does not exist; `:memory:` keeps it in memory. A write is on the
 * disk when it is acknowledged. Throws {@link StoreFault} where the file cannot be opened.
 *
 * @example
 * const store = await openSqlite("casebook.sqlite", { now: () => new Date().toISOString(), newId });
 */
export async function openSqlite(path: string, options: SqliteOptions): Promise<Store> {
  const driver = driverOf(path, options.maxPages);
  await migrate(driver, options.now);
  return createStore(driver, options);
}
