import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerText } from "../http/answer.ts";
import type { Html } from "./layout.ts";
import { style } from "./style.ts";

/** Media type of the pages. */
export const HTML = "text/html";

let policy: Promise<string> | undefined;

/** The policy of a page: no script, no request to anywhere, and the one inline stylesheet by its hash (CSP Level 3). */
async function contentPolicy(): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/** Answers with a page. */
export async function answerPage(c: Context<AppEnv>, page: Html): Promise<Response> {
  policy ??= contentPolicy();
  const text = String(await page);
  return answerText(c, text, `${HTML}; charset=utf-8`, { "Content-Security-Policy": await policy });
}
