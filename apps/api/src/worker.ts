import { type D1Binding, d1Store } from "@nisshi/store/d1";
import type { Hono } from "hono";
import { bindingLimiter, type RateLimitBinding } from "./access/rate.ts";
import { createApp } from "./app.ts";
import { type AppEnv, instantOf, livePorts, newId, now, retry } from "./env.ts";
import { readSettings } from "./settings.ts";

/** What a deployment binds: its variables, its database and its counter. */
interface Bindings extends Readonly<Record<string, unknown>> {
  /** Where records are kept; without it the endpoint keeps nothing. */
  readonly DB?: D1Binding;
  /** What counts requests; without it nothing does. */
  readonly RATE_LIMITER?: RateLimitBinding;
}

let app: Hono<AppEnv> | undefined;

/** The application for an isolate, made at its first request: a Worker has its bindings only then. */
function appFor(bindings: Bindings): Hono<AppEnv> {
  const { settings, faults } = readSettings(bindings);
  const { DB: database, RATE_LIMITER: binding } = bindings;
  const ports = livePorts(settings, {
    store: database === undefined ? null : d1Store(database, { now: () => instantOf(now()), newId, retry }),
    // The tables that logs are read with weigh too much for a Worker.
    logs: null,
    limiter: binding === undefined || settings.rateLimit === 0 ? null : bindingLimiter(binding, settings.rateLimit),
    // The network in front of Workers sets this header itself; a client cannot.
    clientOf: (c) => c.req.header("CF-Connecting-IP") ?? "",
  });
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
