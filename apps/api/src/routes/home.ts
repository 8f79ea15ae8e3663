import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, JSON_TYPE, typeFor } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { readProblems } from "../openapi/problem-lists.ts";
import { answerPage, HTML } from "../pages/answer-page.ts";
import { homePage } from "../pages/home.ts";
import { versions } from "../version.ts";
import type { Route } from "./route.ts";

/** RFC 8631: where the description and the documentation of the service are. */
const LINK =
  '</openapi.json>; rel="service-desc"; type="application/json", </docs>; rel="service-doc"; type="text/html"';

function answer(c: Context<AppEnv>): Response | Promise<Response> {
  const document = c.get("document")(languageOf(c));
  c.header("Link", LINK);
  if (typeFor(c, [JSON_TYPE, HTML]) === HTML) return answerPage(c, homePage(document, languageOf(c)));
  const paths = Object.keys(document.paths);
  return answerJson(c, { name: "nisshi", version: versions.api, docs: "/docs", openapi: "/openapi.json", paths });
}

/** What there is. */
export const homeRoute: Route = {
  method: "get",
  path: "/",
  fixed: true,
  handler: answer,
  operation: {
    id: "home",
    tag: "service",
    summary: { ja: "入口", en: "Entry" },
    about: { ja: "何があるかの一覧。JSON と HTML。", en: "What there is, as JSON or HTML." },
    parameters: [parameters.lang],
    answer: {
      status: 200,
      about: { ja: "一覧。", en: "The list." },
      content: [
        {
          type: JSON_TYPE,
          schema: {
            type: "object",
            properties: {
              name: { const: "nisshi" },
              version: { type: "string" },
              docs: { type: "string" },
              openapi: { type: "string" },
              paths: { type: "array", items: { type: "string" } },
            },
            required: ["name", "version", "docs", "openapi", "paths"],
          },
        },
        { type: HTML, schema: { type: "string" } },
      ],
    },
    problems: readProblems,
  },
};
