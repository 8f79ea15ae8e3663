import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";
import { Problem } from "../problem.ts";
import {
  anonymous,
  bearerOf,
  type Principal,
  principalOf,
  type Scope,
  scopeMissing,
  tokenNeeded,
  tokenRefused,
} from "./principal.ts";
import { networkOf, takeOne } from "./rate.ts";

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = ["GET", "HEAD", "OPTIONS"];

/** Whether a host is the machine itself. */
function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?$/.test(host);
}

function refuse(ja: string, en: string): never {
  throw new Problem("forbidden", { detail: { ja, en } });
}

/**
 * Refuses what a browser is made to send to an open endpoint: a write of a page of another site, and any request under
 * a name that leads to the machine by a trick (DNS rebinding). A token is never sent by a browser unasked.
 */
export function refuseForeign(c: Context<AppEnv>): void {
  if (c.get("ports").settings.access !== "open") return;
  const { host, origin } = new URL(c.req.url);
  if (!isLoopback(host))
    refuse(
      "トークンなしで使えるのは localhost としてだけです。",
      "Without tokens this endpoint answers as localhost only.",
    );
  if (SAFE.includes(c.req.method)) return;
  const from = c.req.header("Origin") ?? origin;
  const site = c.req.header("Sec-Fetch-Site") ?? "none";
  if (from !== origin || !["same-origin", "none"].includes(site))
    refuse(
      "ほかのサイトのページから、トークンなしで書き込むことはできません。",
      "A page of another site may not write without a token.",
    );
}

/** What every answer of a casebook says of its keeping: of a public one for a minute, of any other never unasked. */
function keepingOf(c: Context<AppEnv>, principal: Principal): string {
  if (!["GET", "HEAD"].includes(c.req.method)) return "no-store";
  const isPublic = principal.token === null && c.get("ports").settings.access === "public-read";
  return isPublic ? "public, max-age=60, stale-while-revalidate=300" : "private, no-cache";
}

/** Counts the request, finds out who asks, and lets pass who has the scope; null is a route that is anyone's. */
export function gate(scope: Scope | null): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { clientOf, limiter, settings } = c.get("ports");
    const token = scope === null ? null : bearerOf(c);
    const principal = token === null ? anonymous(settings) : await principalOf(c, token);
    if (limiter !== null)
      await takeOne(c, limiter, principal?.token ? `token:${principal.token}` : `client:${networkOf(clientOf(c))}`);
    if (scope === null) return await next();
    if (principal === null) throw tokenRefused();
    if (!principal.scopes.includes(scope)) throw principal.token === null ? tokenNeeded() : scopeMissing(scope);
    if (principal.token === null) refuseForeign(c);
    c.set("principal", principal);
    await next();
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", keepingOf(c, principal));
    c.res.headers.append("Vary", "Authorization");
  };
}
