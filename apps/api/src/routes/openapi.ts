import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, JSON_TYPE, typeFor } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { readProblems } from "../openapi/problem-lists.ts";
import type { Route } from "./route.ts";

const OPENAPI_TYPE = "application/vnd.oai.openapi+json";

function answer(c: Context<AppEnv>): Response {
  return answerJson(c, c.get("document")(languageOf(c)), typeFor(c, [JSON_TYPE, OPENAPI_TYPE]));
}

/** This interface as an OpenAPI document. */
export const openApiRoute: Route = {
  method: "get",
  path: "/openapi.json",
  fixed: true,
  handler: answer,
  operation: {
    id: "openapi",
    tag: "service",
    summary: { ja: "OpenAPI 文書", en: "OpenAPI document" },
    about: { ja: "この API の OpenAPI 3.1 文書。", en: "This interface as an OpenAPI 3.1 document." },
    parameters: [parameters.lang],
    answer: {
      status: 200,
      about: { ja: "OpenAPI 文書。", en: "The document." },
      content: [
        { type: JSON_TYPE, schema: { type: "object" } },
        { type: OPENAPI_TYPE, schema: { type: "object" } },
      ],
    },
    problems: readProblems,
  },
};
