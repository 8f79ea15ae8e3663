import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";

/** Headers of every answer. A page brings its own Content-Security-Policy; all else may load and embed nothing. */
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cache-Control": "no-store",
  // No cookie is read, and a token is never sent by a browser unasked. So scripts of any site may ask, without credentials.
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Idempotency-Replayed, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
};

/** Those that an answer may bring itself. */
const OWN = ["Content-Security-Policy", "Referrer-Policy", "Cache-Control"];
const FIELDS = Object.entries(HEADERS).map(([name, value]) => ({ name, value, own: OWN.includes(name) }));

/** Puts the headers of {@link HEADERS} on every answer, but those that it brings itself. */
export const guard: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  const { headers } = c.res;
  for (const { name, value, own } of FIELDS) if (!own || !headers.has(name)) headers.set(name, value);
};
