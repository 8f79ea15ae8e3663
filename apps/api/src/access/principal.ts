import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { Problem } from "../problem.ts";
import type { Settings } from "../settings.ts";
import { TAXII_PATH } from "../taxii/names.ts";
import { hashOf } from "./hash.ts";

/** What a token may do. No scope holds another: one that writes and reads names both. */
export const scopes = ["read", "write", "admin"] as const;

/** A right of a token. */
export type Scope = (typeof scopes)[number];

/** Who asks: the casebook that is theirs, and what they may do in it. */
export interface Principal {
  readonly space: string;
  readonly scopes: readonly Scope[];
  /** Id of the token; `operator` is the one of the settings, null nobody in particular. */
  readonly token: string | null;
}

const SCOPES_WITHOUT_TOKEN: Readonly<Record<Settings["access"], readonly Scope[]>> = {
  open: ["read", "write", "admin"],
  "public-read": ["read"],
  tokens: [],
};

/** Who brings no token. */
export function anonymous({ access, space }: Settings): Principal {
  return { space, scopes: SCOPES_WITHOUT_TOKEN[access], token: null };
}

/** Form of a token of `Authorization: Bearer` (RFC 6750 section 2.1), of a length that no attack needs more of. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]{1,255}=*)$/i;

function unauthenticated(ja: string, en: string, error: string): Problem {
  return new Problem("unauthenticated", {
    detail: { ja, en },
    headers: { "WWW-Authenticate": `Bearer realm="nisshi"${error && `, error="${error}"`}` },
  });
}

/** The refusal of a request without a token where one is needed. */
export function tokenNeeded(): Problem {
  return unauthenticated(
    "トークンが要ります。Authorization: Bearer で送ってください。",
    "A token is needed: send it as Authorization: Bearer.",
    "",
  );
}

/** The refusal of a token that is not known, has run out or is revoked: one answer for all three. */
export function tokenRefused(): Problem {
  return unauthenticated("このトークンは使えません。", "This token is not valid.", "invalid_token");
}

/** The refusal of a token that lacks a scope. */
export function scopeMissing(scope: Scope): Problem {
  return new Problem("forbidden", {
    detail: { ja: `${scope} の権限がありません。`, en: `The token lacks the scope ${scope}.` },
    headers: { "WWW-Authenticate": `Bearer realm="nisshi", error="insufficient_scope", scope="${scope}"` },
  });
}

/** Form of what Basic (RFC 7617) carries: any name, and the token for a password. */
const BASIC = /^[^:]{0,255}:([A-Za-z0-9._~+/-]{1,255}=*)$/;

/** The token of `Authorization: Basic`, which clients of TAXII know; it is taken for reading by TAXII alone, as browsers send it unasked. */
function basicOf(field: string): readonly string[] {
  const [, coded = ""] = /^Basic +([A-Za-z0-9+/]{1,700}={0,2})$/i.exec(field) ?? [];
  try {
    return BASIC.exec(atob(coded)) ?? [];
  } catch {
    return [];
  }
}

/** The token that a request brings, null when it brings none. */
export function bearerOf(c: Context<AppEnv>): string | null {
  const field = c.req.header("Authorization");
  if (field === undefined) return null;
  const [, token] = BEARER.exec(field) ?? (c.req.path.startsWith(TAXII_PATH) ? basicOf(field) : []);
  if (token !== undefined) return token;
  throw unauthenticated(
    "Authorization は Bearer とトークンです。",
    "Authorization takes Bearer and a token.",
    "invalid_request",
  );
}

/** Who brings a token; null when it is not known, has run out or is revoked. Tokens are looked up by their hash alone. */
export async function principalOf(c: Context<AppEnv>, token: string): Promise<Principal | null> {
  const { settings, store, now } = c.get("ports");
  const hash = await hashOf(token);
  // Hashes of equal length: what their comparison's time tells of a hash tells nothing of the token.
  if (settings.adminToken !== null && hash === (await hashOf(settings.adminToken)))
    return { space: settings.space, scopes, token: "operator" };
  const found = (await store?.tokens.byHash(hash)) ?? null;
  if (found === null || found.revokedAt !== null) return null;
  if (found.expiresAt !== null && Date.parse(found.expiresAt) <= now()) return null;
  return { space: found.space, scopes: found.scopes, token: found.id };
}
