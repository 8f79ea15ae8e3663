import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { notAcceptable } from "../http/answer.ts";
import { tagText } from "../http/entity-tag.ts";
import { preferredType } from "../http/negotiate.ts";
import { TAXII, TAXII_VERSION } from "./names.ts";

/** Refuses an Accept that takes no TAXII, or names another version of it alone. */
export function expectTaxii(c: Context<AppEnv>): void {
  const accept = c.req.header("Accept");
  const others = /application\/taxii\+json\s*;\s*version=(?!2\.1(?:[\s,;]|$))/i;
  const own = accept
    ?.split(",")
    .filter((range) => !others.test(range))
    .join(",");
  if (preferredType(accept === undefined ? undefined : own || "none/none", [TAXII]) === null)
    throw notAcceptable([TAXII_VERSION]);
}

/** Answers with a resource of TAXII. */
export function answerTaxii(c: Context<AppEnv>, body: object, headers: Record<string, string> = {}): Response {
  const text = `${JSON.stringify(body)}\n`;
  tagText(c, text);
  return c.body(text, 200, { "Content-Type": TAXII_VERSION, Vary: "Accept", ...headers });
}
