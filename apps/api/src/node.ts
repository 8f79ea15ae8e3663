import type { Server as HttpServer } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { serve } from "@hono/node-server";
import { type Store, StoreFault } from "@nisshi/store";
import { memoryLimiter } from "./access/rate.ts";
import { createApp } from "./app.ts";
import { instantOf, livePorts, newId, now, type Ports, retry } from "./env.ts";
import { givenText, readCount, readSettings, readWord, type SettingFault, type Settings } from "./settings.ts";

/** How long the head of a request may take to arrive, and the whole of it, which of an import is read as it is kept, in milliseconds. */
const HEAD_ARRIVAL = 30_000;
const ARRIVAL = 3_600_000;
/** How long a connection may be silent in the middle of a request, in milliseconds. */
const SILENCE = 120_000;
/** How long requests under way may take to end after a signal, in milliseconds. */
const GRACE = 10_000;
/** How often connections that have become idle are closed after a signal, in milliseconds. */
const SWEEP = 50;

interface Place {
  readonly host: string;
  readonly port: number;
  /** Path of the SQLite file, `:memory:` for none, or the address of PostgreSQL. */
  readonly database: string;
  /** Address of a hot standby of that PostgreSQL. */
  readonly standby: string | null;
  /** Whether an empty casebook is filled with the sample. */
  readonly sample: boolean;
}

const isPostgres = (database: string): boolean => /^postgres(?:ql)?:\/\//.test(database);

/** Where to listen, and where records are kept. */
function readPlace(settings: Settings, faults: SettingFault[]): Place {
  const port = readCount(process.env, "PORT", { least: 0, most: 65_535, otherwise: 8787 }, faults);
  const host = givenText(process.env, "HOST") ?? "127.0.0.1";
  if (settings.access === "open" && !["127.0.0.1", "::1", "localhost"].includes(host))
    faults.push({
      variable: "NISSHI_ACCESS",
      message: `NISSHI_ACCESS takes open only where HOST is 127.0.0.1, ::1 or localhost; HOST is "${host}"`,
    });
  const database = givenText(process.env, "NISSHI_DATABASE") ?? "nisshi.sqlite";
  const sample = readWord(process.env, "NISSHI_SAMPLE", ["true", "false"], "false", faults) === "true";
  const standby = givenText(process.env, "NISSHI_DATABASE_STANDBY");
  for (const [variable, address] of Object.entries({ NISSHI_DATABASE: database, NISSHI_DATABASE_STANDBY: standby }))
    if (address !== null && (isPostgres(address) ? !URL.canParse(address) : variable !== "NISSHI_DATABASE"))
      faults.push({ variable, message: `${variable} takes an address postgres://user:password@host:port/database` });
  return { host, port, database, standby, sample };
}

function urlOf(address: { readonly address: string; readonly port: number }): string {
  const name = address.address.includes(":") ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

/** The client as a trusted proxy names it, where one is set; else the address at the other end of the socket. */
function clientOf({ clientHeader }: Settings): Ports["clientOf"] {
  return (c) =>
    (clientHeader === null ? undefined : c.req.header(clientHeader)) ??
    (c.env as Partial<HttpBindings>).incoming?.socket.remoteAddress ??
    "";
}

/** The casebook of a file, or of PostgreSQL where an address of it is given. */
async function openStore({ database, standby }: Place): Promise<Store> {
  const options = { now: () => instantOf(now()), newId };
  if (!isPostgres(database)) return (await import("@nisshi/store/sqlite")).openSqlite(database, options);
  const { openPostgres } = await import("@nisshi/store/postgres");
  const servers = standby === null ? database : { primary: database, standby };
  const onFault = ({ message }: Error): void => console.error(JSON.stringify({ level: "error", message }));
  return await openPostgres(servers, { ...options, retry, onFault });
}

/** The name of a database as it may be printed: an address without its password. */
function nameOf(database: string): string {
  if (!isPostgres(database)) return database;
  const { protocol, host, pathname } = new URL(database);
  return `${protocol}//${host}${pathname}`;
}

async function listen(settings: Settings, place: Place): Promise<void> {
  const { host, port, sample } = place;
  const limiter = settings.rateLimit === 0 ? null : memoryLimiter(settings.rateLimit, now);
  const store = await openStore(place);
  const { withMcp } = await import("./mcp/mcp.ts");
  const app = createApp(
    livePorts(settings, { store, logs: () => import("./logs.ts"), limiter, clientOf: clientOf(settings) }),
  );
  const { fetch } = withMcp(app, settings.bodyLimit);
  if (sample) {
    const { fillWithSample } = await import("./sample/fill.ts");
    const kept = await fillWithSample(store, settings.space);
    if (kept > 0) console.log(`Nisshi API: a sample casebook of ${kept} records is in ${nameOf(place.database)}`);
  }
  const server = serve(
    { fetch, hostname: host, port, serverOptions: { requestTimeout: ARRIVAL, headersTimeout: HEAD_ARRIVAL } },
    (address) => {
      console.log(`Nisshi API: ${urlOf(address)}  (documentation: ${urlOf(address)}/docs)`);
    },
  );
  (server as HttpServer).setTimeout(SILENCE);
  server.on("error", (error: NodeJS.ErrnoException) => {
    const remedy = error.code === "EADDRINUSE" ? "; set PORT to another one" : "";
    console.error(`nisshi-api: cannot listen on ${host}:${port} (${error.code ?? error.message})${remedy}`);
    process.exitCode = 1;
  });
  const stop = (): void => {
    // Idle connections end at once, requests under way are waited for, what hangs is cut off; then the database is closed.
    server.close(() => void store.close().finally(() => process.exit(0)));
    // A connection whose request has just ended is idle too: it would be held for the next one.
    setInterval(() => (server as HttpServer).closeIdleConnections(), SWEEP).unref();
    setTimeout(() => process.exit(1), GRACE).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

const { settings, faults: settingFaults } = readSettings(process.env);
const faults = [...settingFaults];
const place = readPlace(settings, faults);
if (faults.length > 0) {
  for (const { message } of faults) console.error(`nisshi-api: ${message}`);
  process.exitCode = 2;
} else
  await listen(settings, place).catch((error: unknown) => {
    if (!(error instanceof StoreFault)) throw error;
    console.error(
      `nisshi-api: cannot open the database ${nameOf(place.database)} (${error.message}); see NISSHI_DATABASE`,
    );
    process.exitCode = 1;
  });
