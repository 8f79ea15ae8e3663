import type { Context } from "hono";
import { refuseForeign } from "../../access/gate.ts";
import {
  anonymous,
  type Principal,
  principalOf,
  scopeMissing,
  tokenNeeded,
  tokenRefused,
} from "../../access/principal.ts";
import type { AppEnv } from "../../env.ts";
import type { Keeping } from "../../pages/keeping.ts";

/** How a page may write. */
export function keepingOf(c: Context<AppEnv>): Keeping {
  const { store, settings } = c.get("ports");
  if (store === null) return "none";
  return anonymous(settings).scopes.includes("write") ? "open" : "token";
}

/** Who writes by a form: whoever may without a token, else who typed one in. */
async function writerOf(c: Context<AppEnv>, token: string): Promise<Principal> {
  if (token === "") {
    refuseForeign(c);
    return anonymous(c.get("ports").settings);
  }
  return (await principalOf(c, token)) ?? Promise.reject(tokenRefused());
}

/** Lets a form write, as who its token is of. */
export async function admitWriter(c: Context<AppEnv>, token: string): Promise<void> {
  const writer = await writerOf(c, token);
  if (!writer.scopes.includes("write")) throw writer.token === null ? tokenNeeded() : scopeMissing("write");
  c.set("principal", writer);
}
