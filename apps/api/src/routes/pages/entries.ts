import { check } from "@nisshi/core/check";
import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf, entryOf } from "../../casebook/casebook.ts";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { answerPage, HTML } from "../../pages/answer-page.ts";
import { entryPage } from "../../pages/entry-page.ts";
import { listPath } from "../../pages/list-page.ts";
import type { Way } from "../route.ts";

async function answer(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  typeFor(c, [HTML]);
  const casebook = casebookOf(c);
  const id = c.req.param("id") ?? "";
  const [entry, revisions] = await Promise.all([
    entryOf(casebook, kind, id),
    casebook.store.revisions(casebook.space, id),
  ]);
  const { findings } = check(entry.record, entry.text === null ? {} : { text: entry.text });
  return answerPage(c, entryPage({ entry, findings, revisions }, languageOf(c)));
}

/** The page of one entry of each kind. */
export const entryWays: readonly Way[] = (["incident", "trip"] as const).map((kind) => ({
  method: "get",
  path: `${listPath[kind]}/{id}`,
  fixed: false,
  scope: "read",
  handler: (c) => answer(c, kind),
}));
