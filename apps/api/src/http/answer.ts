import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "../env.ts";
import { Problem } from "../problem.ts";
import { tagText } from "./entity-tag.ts";
import { languageOf } from "./language.ts";
import { preferredType } from "./negotiate.ts";

/** Media type of records line by line. */
export const NDJSON = "application/x-ndjson";
/** Media type of JSON. */
export const JSON_TYPE = "application/json";

const VARY = "Accept, Accept-Language";

/** The problem of an Accept that takes none of what is offered. */
export function notAcceptable(offers: readonly string[]): Problem {
  const list = offers.join(", ");
  const detail = { ja: `答えられる形式は ${list} です。`, en: `This is answered as ${list}.` };
  return new Problem("not-acceptable", { detail, headers: { Vary: VARY } });
}

/** The media type to answer with, of those offered; a problem where the client takes none. */
export function typeFor<const Offer extends string>(c: Context<AppEnv>, offers: readonly Offer[]): Offer {
  const chosen = preferredType(c.req.header("Accept"), offers);
  if (chosen !== null) return chosen;
  throw notAcceptable(offers);
}

/** Whether lines were asked for, by `?format=` or else by Accept. */
export function wantsLines(c: Context<AppEnv>, format: "json" | "ndjson" | undefined): boolean {
  if (format !== undefined) return format === "ndjson";
  return typeFor(c, [JSON_TYPE, NDJSON]) === NDJSON;
}

/** Refuses `?format=` or Accept where they ask an answer of one JSON value for lines or anything else. */
export function expectJson(c: Context<AppEnv>, format?: "json" | "ndjson"): void {
  if (format === "ndjson") throw notAcceptable([JSON_TYPE]);
  if (format === undefined) typeFor(c, [JSON_TYPE]);
}

/** Answers with JSON, in a media type of that syntax. */
export function answerJson(
  c: Context<AppEnv>,
  body: unknown,
  type: string = JSON_TYPE,
  status: 200 | 201 = 200,
): Response {
  return answerText(c, `${JSON.stringify(body)}\n`, `${type}; charset=utf-8`, {}, status);
}

/** Answers with one JSON value a line. */
export function answerLines(c: Context<AppEnv>, lines: readonly unknown[]): Response {
  return answerText(c, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), `${NDJSON}; charset=utf-8`);
}

/** Answers with text made for this request's Accept and language. */
export function answerText(
  c: Context<AppEnv>,
  text: string,
  type: string,
  headers: Record<string, string> = {},
  status: ContentfulStatusCode = 200,
): Response {
  tagText(c, text);
  return c.body(text, status, { "Content-Type": type, "Content-Language": languageOf(c), Vary: VARY, ...headers });
}
