import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, JSON_TYPE, typeFor } from "../http/answer.ts";
import { memberProblems } from "../openapi/problem-lists.ts";
import { recordSchemas } from "../openapi/schemas.table.ts";
import { noSuchMember } from "../problem.ts";
import type { Route } from "./route.ts";

const SCHEMA_TYPE = "application/schema+json";
const kinds = Object.keys(recordSchemas);

function answer(c: Context<AppEnv>): Response {
  const kind = c.req.param("kind") ?? "";
  if (!kinds.includes(kind)) throw noSuchMember(kind, kinds);
  return answerJson(c, recordSchemas[kind as keyof typeof recordSchemas], typeFor(c, [SCHEMA_TYPE, JSON_TYPE]));
}

/** JSON Schema of a kind of record. */
export const schemaRoute: Route = {
  method: "get",
  path: "/v1/schemas/{kind}",
  fixed: true,
  handler: answer,
  operation: {
    id: "getSchema",
    tag: "reference",
    summary: { ja: "記録の JSON Schema", en: "JSON Schema of a record" },
    about: {
      ja: "記録の形を JSON Schema(draft 2020-12)で。",
      en: "The shape of a record in JSON Schema (draft 2020-12).",
    },
    parameters: [
      {
        name: "kind",
        in: "path",
        about: { ja: "記録の種類。", en: "Kind of record." },
        schema: { type: "string", enum: kinds },
        example: "incident",
      },
    ],
    answer: {
      status: 200,
      about: { ja: "スキーマ。", en: "The schema." },
      content: [
        { type: SCHEMA_TYPE, schema: { type: "object" } },
        { type: JSON_TYPE, schema: { type: "object" } },
      ],
    },
    problems: memberProblems,
  },
};
