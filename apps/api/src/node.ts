import type { HttpBindings } from "@hono/node-server";
import { serve } from "@hono/node-server";
import { memoryLimiter } from "./access/rate.ts";
import { createApp } from "./app.ts";
import { livePorts, now, type Ports } from "./env.ts";
import { givenText, readCount, readSettings, type SettingFault, type Settings } from "./settings.ts";

/** How long a request may take to arrive, in milliseconds: a slow sender holds no connection for minutes. */
const ARRIVAL = 30_000;
/** How long requests under way may take to end after a signal, in milliseconds. */
const GRACE = 10_000;

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Where to listen. */
function readPlace(settings: Settings, faults: SettingFault[]): Place {
  const port = readCount(process.env, "PORT", { least: 0, most: 65_535, otherwise: 8787 }, faults);
  const host = givenText(process.env, "HOST") ?? "127.0.0.1";
  if (settings.access === "open" && !["127.0.0.1", "::1", "localhost"].includes(host))
    faults.push({
      variable: "NISSHI_ACCESS",
      message: `NISSHI_ACCESS takes open only where HOST is 127.0.0.1, ::1 or localhost; HOST is "${host}"`,
    });
  return { host, port };
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

function listen(settings: Settings, { host, port }: Place): void {
  const limiter = settings.rateLimit === 0 ? null : memoryLimiter(settings.rateLimit, now);
  const { fetch } = createApp(livePorts(settings, { store: null, limiter, clientOf: clientOf(settings) }));
  const server = serve({ fetch, hostname: host, port, serverOptions: { requestTimeout: ARRIVAL } }, (address) => {
    console.log(`Nisshi API: ${urlOf(address)}  (documentation: ${urlOf(address)}/docs)`);
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const remedy = error.code === "EADDRINUSE" ? "; set PORT to another one" : "";
    console.error(`nisshi-api: cannot listen on ${host}:${port} (${error.code ?? error.message})${remedy}`);
    process.exitCode = 1;
  });
  const stop = (): void => {
    // Idle connections end at once, requests under way are waited for, and what hangs is cut off.
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(1), GRACE).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

const { settings, faults: settingFaults } = readSettings(process.env);
const faults = [...settingFaults];
const place = readPlace(settings, faults);
if (faults.length === 0) listen(settings, place);
else {
  for (const { message } of faults) console.error(`nisshi-api: ${message}`);
  process.exitCode = 2;
}
