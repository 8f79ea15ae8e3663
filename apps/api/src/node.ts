import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import { livePorts, readAddress, readSettings } from "./env.ts";

/** How long a request may take to arrive, in milliseconds: a slow sender holds no connection for minutes. */
const ARRIVAL = 30_000;
/** How long requests under way may take to end after a signal, in milliseconds. */
const GRACE = 10_000;

const { settings, faults: settingFaults } = readSettings(process.env);
const { host, port, faults: addressFaults } = readAddress(process.env);
const faults = [...settingFaults, ...addressFaults];

function urlOf(address: { readonly address: string; readonly port: number }): string {
  const name = address.address.includes(":") ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

function listen(): void {
  const { fetch } = createApp(livePorts(settings));
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

if (faults.length === 0) listen();
else {
  for (const { message } of faults) console.error(`nisshi-api: ${message}`);
  process.exitCode = 2;
}
