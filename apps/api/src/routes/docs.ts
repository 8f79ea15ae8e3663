import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { typeFor } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { readProblems } from "../openapi/problem-lists.ts";
import { answerPage, HTML } from "../pages/answer-page.ts";
import { docsPage } from "../pages/docs.ts";
import type { Route } from "./route.ts";

function answer(c: Context<AppEnv>): Promise<Response> {
  typeFor(c, [HTML]);
  const language = languageOf(c);
  return answerPage(c, docsPage(c.get("document")(language), language, new URL(c.req.url).origin));
}

/** The documentation, made from the OpenAPI document. */
export const docsRoute: Route = {
  method: "get",
  path: "/docs",
  fixed: true,
  handler: answer,
  operation: {
    id: "docs",
    tag: "service",
    summary: { ja: "説明書", en: "Documentation" },
    about: {
      ja: "この API の説明。JavaScript なしで読めます。",
      en: "This interface explained; it needs no JavaScript.",
    },
    parameters: [parameters.lang],
    answer: {
      status: 200,
      about: { ja: "説明書のページ。", en: "The page." },
      content: [{ type: HTML, schema: { type: "string" } }],
    },
    problems: readProblems,
  },
};
