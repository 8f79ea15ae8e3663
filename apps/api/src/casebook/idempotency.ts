import { StoreFault } from "@nisshi/store";
import type { Context } from "hono";
import { hashOf } from "../access/hash.ts";
import { type AppEnv, instantOf } from "../env.ts";
import { Problem } from "../problem.ts";
import { casebookOf } from "./casebook.ts";

/** How long an answer is kept for its request to come again, in milliseconds: a day. */
const KEPT = 24 * 60 * 60 * 1000;
/** Headers of an answer that are of its content, and go with it when it is given again. */
const REPLAYED = ["Content-Type", "Content-Language", "Location", "ETag"];

/** The id of the entry at a place of a request; null leaves it to the store. */
export type IdAt = (place: number) => string | null;

/** A key as the draft has it, in quotes or bare. */
function keyOf(c: Context<AppEnv>): string | null {
  const field = c.req.header("Idempotency-Key");
  if (field === undefined) return null;
  const [, key] = /^"?([\x21\x23-\x5b\x5d-\x7e]{1,255}?)"?$/.exec(field) ?? [];
  if (key !== undefined) return key;
  const detail = {
    ja: 'Idempotency-Key は、空白・"・\\ を含まない ASCII 255 字までです。',
    en: 'Idempotency-Key is up to 255 characters of ASCII without blanks, " and \\.',
  };
  throw new Problem("invalid-header", { detail });
}

/** Ids that follow from the request alone: UUIDs of version 8 (RFC 9562), so that a repetition meets what it made before. */
function idsOf(seed: string): IdAt {
  return (place) => {
    const tail = seed.slice(20, 24) + place.toString(16).padStart(8, "0");
    return `${seed.slice(0, 8)}-${seed.slice(8, 12)}-8${seed.slice(13, 16)}-8${seed.slice(17, 20)}-${tail}`;
  };
}

async function fingerprintOf(c: Context<AppEnv>): Promise<string> {
  const { pathname, search } = new URL(c.req.url);
  const head = [c.req.method, pathname + search, c.req.header("Content-Type") ?? ""];
  const body = [...new Uint8Array(await crypto.subtle.digest("SHA-256", await c.req.arrayBuffer()))].join(",");
  return await hashOf([...head, body].join("\n"));
}

/**
 * Does a request once, however often it comes: its answer is kept under its Idempotency-Key and given again. The ids of
 * what it makes follow from the key, so that a repetition of a request that never got its answer, or one beside it,
 * makes nothing twice.
 */
export async function once(c: Context<AppEnv>, answer: (idAt: IdAt) => Promise<Response>): Promise<Response> {
  const key = keyOf(c);
  if (key === null) return await answer(() => null);
  const { store, space } = casebookOf(c);
  const fingerprint = await fingerprintOf(c);
  const name = await hashOf(`${c.get("principal").token ?? ""}\n${key}`);
  const known = await store.idempotency.find(space, name);
  if (known !== null && known.fingerprint !== fingerprint) {
    const detail = { ja: "この鍵で別のリクエストがありました。", en: "The key was used for another request." };
    throw new Problem("idempotency-key-reused", { detail });
  }
  if (known !== null) {
    const headers = { ...(JSON.parse(known.headers) as Record<string, string>), "Idempotency-Replayed": "true" };
    return new Response(known.body, { status: known.status, headers });
  }
  const made = await answer(idsOf(await hashOf(`${space}\n${name}\n${fingerprint}`)));
  const body = await made.clone().text();
  const headers = Object.fromEntries(
    REPLAYED.flatMap((field) => {
      const value = made.headers.get(field);
      return value === null ? [] : [[field, value]];
    }),
  );
  const expires = instantOf(c.get("ports").now() + KEPT);
  const kept = { fingerprint, status: made.status, headers: JSON.stringify(headers), body };
  try {
    await store.idempotency.keep(space, name, kept, expires);
  } catch (error) {
    // What was asked for is done, and its ids follow from the key: a repetition meets it without this too.
    if (!(error instanceof StoreFault)) throw error;
    c.get("ports").log({ level: "error", requestId: c.get("requestId"), message: error.message });
  }
  return made;
}
