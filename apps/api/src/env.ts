import type { Store } from "@nisshi/store";
import type { Context } from "hono";
import type { Principal } from "./access/principal.ts";
import type { RateLimiter } from "./access/rate.ts";
import type { OpenApiDocument } from "./openapi/types.ts";
import type { Settings } from "./settings.ts";
import type { Language } from "./words.ts";

/** One line of the log. */
export type LogEntry = Readonly<Record<string, string | number | null>>;

/** What reads and writes logs of other systems. */
export type LogTools = typeof import("./logs.ts");

/** What the application needs of the place it runs in. The only door to time, to randomness and to the outside. */
export interface Ports {
  /** A new request id: 1 to 64 characters of `A-Z a-z 0-9 _ -`. */
  readonly requestId: () => string;
  /** A new secret of 256 random bits: 43 characters of `A-Z a-z 0-9 _ -`. */
  readonly newSecret: () => string;
  /** A new id of a record or token: UUIDv7. */
  readonly newId: () => string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Writes one line of the log. */
  readonly log: (entry: LogEntry) => void;
  readonly settings: Settings;
  /** Where records are kept; null is an endpoint that keeps nothing. */
  readonly store: Store | null;
  /** Loads what reads and writes logs of other systems; null is an endpoint that does not. */
  readonly logs: (() => Promise<LogTools>) | null;
  /** Counts requests; null is no limit. */
  readonly limiter: RateLimiter | null;
  /** Network address of the client, as far as the place knows it. */
  readonly clientOf: (c: Context<AppEnv>) => string;
}

/** Values of a request's context. */
export interface AppEnv {
  Variables: {
    requestId: string;
    ports: Ports;
    /** The OpenAPI document in a language. */
    document: (language: Language) => OpenApiDocument;
    /** Whether the answer gets an entity tag, and the tag once it has one. */
    tagged?: true;
    entityTag?: string;
    /** Whether the answer is a page for people, its problems too; set on ways that are pages. */
    page?: true;
    /** Who asks; set on routes that say which scope they need. */
    principal: Principal;
  };
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** A UUID of version 7 (RFC 9562): 48 bits of time and 74 of chance. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = now();
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(time / 2 ** (8 * (5 - at))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Milliseconds since 1970 UTC, by the clock of the place. */
export function now(): number {
  return Date.now();
}

/** How a step of the database that failed in passing is tried again. */
export const retry = {
  random: (): number => Math.random(),
  sleep: async (milliseconds: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  },
};

/** The ports of a real run: random ids, the clock, and the log as JSON lines on the console. */
export function livePorts(settings: Settings, place: Pick<Ports, "store" | "logs" | "limiter" | "clientOf">): Ports {
  return {
    requestId: () => crypto.randomUUID(),
    newSecret: () => base64Url(crypto.getRandomValues(new Uint8Array(32))),
    newId,
    now,
    // JSON escapes control characters, so that nothing sent can forge a line of the log.
    log: (entry) => (entry.level === "error" ? console.error : console.log)(JSON.stringify(entry)),
    settings,
    ...place,
  };
}

/** The instant of a time in milliseconds: ISO 8601, UTC. */
export function instantOf(time: number): string {
  return new Date(time).toISOString();
}
