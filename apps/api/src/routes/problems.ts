import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, JSON_TYPE, typeFor } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { memberProblems, readProblems } from "../openapi/problem-lists.ts";
import type { JsonSchema } from "../openapi/types.ts";
import { answerPage, HTML } from "../pages/answer-page.ts";
import { problemPage, problemsPage } from "../pages/problems.ts";
import { noSuchMember } from "../problem.ts";
import { type ProblemSlug, problemPath, problemTypes } from "../problems.table.ts";
import type { Language } from "../words.ts";
import type { Route } from "./route.ts";

const slugs = Object.keys(problemTypes) as ProblemSlug[];

function described(slug: ProblemSlug, language: Language) {
  const { status, title, about, remedy } = problemTypes[slug];
  return { type: problemPath(slug), status, title: title[language], about: about[language], remedy: remedy[language] };
}

function answerList(c: Context<AppEnv>): Response | Promise<Response> {
  const language = languageOf(c);
  const problems = slugs.map((slug) => described(slug, language));
  if (typeFor(c, [JSON_TYPE, HTML]) === HTML) return answerPage(c, problemsPage(problems, language));
  return answerJson(c, { problems });
}

function answerOne(c: Context<AppEnv>): Response | Promise<Response> {
  const asked = c.req.param("slug");
  const slug = slugs.find((candidate) => candidate === asked);
  if (slug === undefined) throw noSuchMember(asked ?? "", slugs);
  const language = languageOf(c);
  const problem = described(slug, language);
  return typeFor(c, [JSON_TYPE, HTML]) === HTML
    ? answerPage(c, problemPage(problem, language))
    : answerJson(c, problem);
}

const problemSchema: JsonSchema = {
  type: "object",
  properties: {
    type: { type: "string", format: "uri-reference" },
    status: { type: "integer" },
    title: { type: "string" },
    about: { type: "string" },
    remedy: { type: "string" },
  },
  required: ["type", "status", "title", "about", "remedy"],
};

/** Every kind of problem. */
export const problemListRoute: Route = {
  method: "get",
  path: "/problems",
  fixed: true,
  handler: answerList,
  operation: {
    id: "listProblems",
    tag: "reference",
    summary: { ja: "エラーの種類の一覧", en: "Kinds of problem" },
    about: { ja: "エラーの `type` に使う種類のすべて。", en: "Every kind that the type of an error answer names." },
    parameters: [parameters.lang],
    answer: {
      status: 200,
      about: { ja: "一覧。", en: "The list." },
      content: [
        {
          type: JSON_TYPE,
          schema: {
            type: "object",
            properties: { problems: { type: "array", items: problemSchema } },
            required: ["problems"],
          },
        },
        { type: HTML, schema: { type: "string" } },
      ],
    },
    problems: readProblems,
  },
};

/** One kind of problem. */
export const problemRoute: Route = {
  method: "get",
  path: "/problems/{slug}",
  fixed: true,
  handler: answerOne,
  operation: {
    id: "getProblem",
    tag: "reference",
    summary: { ja: "エラーの種類", en: "A kind of problem" },
    about: { ja: "何が起きたのか、どうすればよいのか。", en: "What has happened, and what can be done." },
    parameters: [
      {
        name: "slug",
        in: "path",
        about: { ja: "種類の名前。", en: "Name of the kind." },
        schema: { type: "string", enum: slugs },
        example: "invalid-body",
      },
      parameters.lang,
    ],
    answer: {
      status: 200,
      about: { ja: "その説明。", en: "What it is." },
      content: [
        { type: JSON_TYPE, schema: problemSchema },
        { type: HTML, schema: { type: "string" } },
      ],
    },
    problems: memberProblems,
  },
};
