import type { Hono } from "hono";
import { createApp } from "./app.ts";
import { type AppEnv, livePorts, readSettings } from "./env.ts";

type Bindings = Readonly<Record<string, unknown>>;

let app: Hono<AppEnv> | undefined;

/** The application for an isolate, made at its first request: a Worker has its bindings only then. */
function appFor(bindings: Bindings): Hono<AppEnv> {
  const { settings, faults } = readSettings(bindings);
  const ports = livePorts(settings);
  for (const { variable, message } of faults) ports.log({ level: "error", variable, message });
  return createApp(ports);
}

/** The Worker. A faulty setting is logged and its default used, so that a typing error takes no endpoint down. */
const worker = {
  fetch(request: Request, bindings: Bindings): Response | Promise<Response> {
    app ??= appFor(bindings);
    return app.fetch(request, bindings);
  },
};

export { worker as default };
