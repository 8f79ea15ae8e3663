import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "../env.ts";
import { answerText } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { type Frame, layout, type Page, stylesOf } from "./layout.ts";

/** Media type of the pages. */
export const HTML = "text/html";

const hashes = new Map<string, Promise<string>>();

async function hashOf(sheet: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(sheet));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * The policy of a page: scripts and forms of this site alone, no request to anywhere else, and the inline stylesheets by
 * their hashes (CSP Level 3).
 */
async function contentPolicy(page: Page): Promise<string> {
  const sources = stylesOf(page).map(async (sheet) => {
    const hash = hashes.get(sheet) ?? hashOf(sheet);
    hashes.set(sheet, hash);
    return `'sha256-${await hash}'`;
  });
  return `default-src 'none'; script-src 'self'; style-src ${(await Promise.all(sources)).join(" ")}; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

function frameOf(c: Context<AppEnv>): Frame {
  const { pathname, search } = new URL(c.req.url);
  return { language: languageOf(c), path: pathname, query: search, casebook: c.get("ports").store !== null };
}

/** Answers with a page. */
export async function answerPage(
  c: Context<AppEnv>,
  page: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const [text, policy] = await Promise.all([layout(page, frameOf(c)), contentPolicy(page)]);
  const headers = {
    "Content-Security-Policy": policy,
    // A form that writes says where it was sent from, by which a write of another site's page is known.
    ...(page.writes && { "Referrer-Policy": "same-origin" }),
  };
  return answerText(c, String(text), `${HTML}; charset=utf-8`, headers, status);
}
