import type { Entry } from "@nisshi/store";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { Problem } from "../problem.ts";

/**
 * Lets a change of an entry pass when If-Match names its revision, or is `*`. A weak tag counts as the tag itself: what
 * compresses an answer on its way weakens it, and a revision is one whatever its coding.
 */
export function matchRevision(c: Context<AppEnv>, { revision }: Entry): void {
  const field = c.req.header("If-Match");
  if (field === undefined) {
    const detail = { ja: "If-Match がありません。", en: "If-Match is missing." };
    throw new Problem("precondition-required", { detail });
  }
  const tags = field.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (tags.includes("*") || tags.includes(`"${revision}"`)) return;
  const detail = { ja: `いまの版は ${revision} です。`, en: `The current revision is ${revision}.` };
  throw new Problem("revision-conflict", { detail });
}
