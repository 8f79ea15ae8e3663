import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { Problem } from "../problem.ts";

/** What a limiter says of a request. */
export interface Allowance {
  readonly ok: boolean;
  /** Requests left in the window; null where the place cannot tell. */
  readonly left: number | null;
  /** Seconds until the window ends; null where the place cannot tell. */
  readonly seconds: number | null;
}

/** Counts the requests of each client. */
export interface RateLimiter {
  /** Requests in a window, and its length in seconds. */
  readonly quota: number;
  readonly window: number;
  take(client: string): Promise<Allowance>;
}

const WINDOW = 60;
/** Most clients remembered: more in one window than this, and the counts start anew. */
const CLIENTS = 100_000;

/** A limiter that counts in memory, in fixed windows of a minute. */
export function memoryLimiter(quota: number, now: () => number): RateLimiter {
  let counts = new Map<string, number>();
  let window = -1;
  return {
    quota,
    window: WINDOW,
    take: async (client) => {
      const seconds = now() / 1000;
      const current = Math.floor(seconds / WINDOW);
      if (current !== window || counts.size >= CLIENTS) counts = new Map();
      window = current;
      const count = (counts.get(client) ?? 0) + 1;
      counts.set(client, count);
      return {
        ok: count <= quota,
        left: Math.max(0, quota - count),
        seconds: Math.ceil((current + 1) * WINDOW - seconds),
      };
    },
  };
}

/** A rate limiting binding of Workers. */
export interface RateLimitBinding {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/** A limiter over a binding of Workers, which tells no counts. `quota` repeats what its configuration says. */
export function bindingLimiter(binding: RateLimitBinding, quota: number): RateLimiter {
  return {
    quota,
    window: WINDOW,
    take: async (key) => ({ ok: (await binding.limit({ key })).success, left: null, seconds: null }),
  };
}

/** The network of a client: an IPv6 address counts by its first 64 bits, of which one household has all. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "").toLowerCase();
  if (!bare.includes(":")) return bare;
  const [head = "", tail] = bare.split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array.from({ length: zeros }, () => "0"), ...rest].slice(0, 4).join(":");
}

/** Counts a request; one too many is a problem. The fields are those of draft-ietf-httpapi-ratelimit-headers. */
export async function takeOne(c: Context<AppEnv>, limiter: RateLimiter, client: string): Promise<void> {
  const { quota, window } = limiter;
  const { ok, left, seconds } = await limiter.take(client);
  const headers = {
    "RateLimit-Policy": `"default";q=${quota};w=${window}`,
    ...(left !== null && seconds !== null && { RateLimit: `"default";r=${left};t=${seconds}` }),
  };
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (ok) return;
  const wait = seconds ?? window;
  throw new Problem("rate-limited", {
    detail: {
      ja: `${window} 秒に ${quota} 件までです。${wait} 秒後にやり直せます。`,
      en: `It is ${quota} requests in ${window} seconds; try again in ${wait} seconds.`,
    },
    headers: { ...headers, "Retry-After": String(wait) },
  });
}
