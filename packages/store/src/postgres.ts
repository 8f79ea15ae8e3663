import type { CompiledQuery } from "kysely";
import { Pool, type PoolClient } from "pg";
import { checkValues, type Driver, type FaultKind, type Row, StoreFault } from "./driver.ts";
import { migrate } from "./migrate.ts";
import type { Store, StoreOptions } from "./port.ts";
import { type Retry, retrying } from "./retry.ts";
import { createStore } from "./store.ts";

/** Where PostgreSQL answers: connection strings of the primary and of a hot standby. */
export interface PostgresServers {
  readonly primary: string;
  readonly standby?: string;
}

/** What PostgreSQL may be told. */
export interface PostgresOptions extends StoreOptions {
  readonly retry: Retry;
  /** Most connections to one server; 10 where it is left out. */
  readonly connections?: number;
  /** Called with what broke an idle connection, for a log. */
  readonly onFault?: (fault: Error) => void;
}

const CONNECTIONS = 10;
const CONNECT_MS = 5000;
const STATEMENT_MS = 30_000;

const KINDS: readonly (readonly [FaultKind, RegExp])[] = [
  ["unique", /^23505$/],
  ["full", /^53100$/],
  // Serialisation, deadlock, lost or refused connection, shutdown, and a server that has become or still is a standby.
  ["transient", /^(?:40001|40P01|08...|57P0[123]|25006|53300|ECONN\w+|EPIPE|ETIMEDOUT)$/],
  ["value", /^(?:22021|22P05)$/],
];
const LOST = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

function fault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const kind = LOST.test(message) ? "transient" : KINDS.find(([, pattern]) => pattern.test(code))?.[0];
  return new StoreFault(kind ?? "other", message === "" ? code : message, error);
}

/** The place in the write-ahead log as a number: 0/16B3748. */
function placeOf(lsn: string): bigint {
  const [high = "0", low = "0"] = lsn.split("/");
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

/** The servers of one casebook: writes go to the one that is no standby, reads to the standby once it has what this store wrote. */
class Servers {
  readonly #pools: readonly Pool[];
  #writer = 0;
  /** Furthest place in the log that a write of this store reached. */
  #written = "";

  constructor(servers: readonly string[], { connections = CONNECTIONS, onFault }: PostgresOptions) {
    this.#pools = servers.map((connectionString) => {
      const pool = new Pool({
        connectionString,
        max: connections,
        connectionTimeoutMillis: CONNECT_MS,
        statement_timeout: STATEMENT_MS,
      });
      // Without listeners a connection that breaks, idle or between two statements, would end the process.
      pool.on("error", (error) => onFault?.(error));
      pool.on("connect", (client) => client.on("error", (error) => onFault?.(error)));
      return pool;
    });
  }

  /** Looks which server takes writes now. */
  async #elect(): Promise<void> {
    for (const [i, pool] of this.#pools.entries())
      try {
        const { rows } = await pool.query<{ standby: boolean }>("select pg_is_in_recovery() as standby");
        if (rows[0]?.standby === false) {
          this.#writer = i;
          return;
        }
      } catch {
        // Down: the next may answer.
      }
  }

  /** Runs on the server that takes writes; a fault in passing is thrown after a look which one that is. */
  async onWriter<T>(run: (client: PoolClient) => Promise<T>): Promise<T> {
    let client: PoolClient | undefined;
    let broken: StoreFault | undefined;
    try {
      client = await (this.#pools[this.#writer] as Pool).connect();
      return await run(client);
    } catch (error) {
      broken = fault(error);
      if (broken.kind === "transient" && this.#pools.length > 1) await this.#elect();
      throw broken;
    } finally {
      client?.release(broken?.kind === "transient" ? broken : undefined);
    }
  }

  /** Notes how far the log is, so that a standby that lags is not asked. */
  async wrote(client: PoolClient): Promise<void> {
    if (this.#pools.length === 1) return;
    const { rows } = await client.query<{ lsn: string }>("select pg_current_wal_lsn()::text as lsn");
    const lsn = rows[0]?.lsn ?? "";
    if (lsn !== "" && (this.#written === "" || placeOf(lsn) > placeOf(this.#written))) this.#written = lsn;
  }

  /** A standby that has all that this store wrote; null where there is none. */
  async reader(): Promise<Pool | null> {
    for (const [i, pool] of this.#pools.entries()) {
      if (i === this.#writer) continue;
      try {
        const { rows } = await pool.query<{ fresh: boolean | null }>(
          "select pg_is_in_recovery() and ($1 = '' or pg_last_wal_replay_lsn() >= nullif($1, '')::pg_lsn) as fresh",
          [this.#written],
        );
        if (rows[0]?.fresh === true) return pool;
      } catch {
        // Down or promoted: the writer answers.
      }
    }
    return null;
  }

  async close(): Promise<void> {
    for (const pool of this.#pools) await pool.end();
  }
}

function driverOf(servers: Servers): Driver {
  const run = async (on: Pick<PoolClient, "query">, { sql, parameters }: CompiledQuery) =>
    (await on.query<Row>(sql, checkValues(parameters))).rows;
  return {
    dialect: "postgres",
    async all(query, freshness = "any") {
      const reader = freshness === "any" ? await servers.reader() : null;
      if (reader !== null)
        try {
          return await run(reader, query);
        } catch (error) {
          if (fault(error).kind !== "transient") throw fault(error);
        }
      return servers.onWriter(async (client) => {
        const rows = await run(client, query);
        if (freshness === "latest") await servers.wrote(client);
        return rows;
      });
    },
    atomic: (queries) =>
      servers.onWriter(async (client) => {
        await client.query("begin");
        try {
          for (const query of queries) await run(client, query);
          await client.query("commit");
        } catch (error) {
          await client.query("rollback").catch(() => {});
          throw error;
        }
        await servers.wrote(client);
      }),
    close: () => servers.close(),
  };
}

/**
 * A casebook in PostgreSQL 15 or later, its tables made where they are missing. With a standby, reads go to it as soon as
 * it has replayed what this store wrote, and to the primary until then; when the standby is promoted, writes follow it.
 * What was acknowledged is as safe as the server's `synchronous_commit` makes it.
 *
 * @example
 * const store = await openPostgres({ primary: "postgres://casebook@db1/casebook" }, { now, newId, retry });
 */
export async function openPostgres(servers: string | PostgresServers, options: PostgresOptions): Promise<Store> {
  const { primary, standby } = typeof servers === "string" ? { primary: servers, standby: undefined } : servers;
  const driver = retrying(
    driverOf(new Servers(standby === undefined ? [primary] : [primary, standby], options)),
    options.retry,
  );
  try {
    await migrate(driver, options.now);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return createStore(driver, options);
}
