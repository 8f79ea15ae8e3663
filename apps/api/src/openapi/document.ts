import { type ProblemSlug, problemTypes } from "../problems.table.ts";
import type { Route } from "../routes/route.ts";
import { versions } from "../version.ts";
import type { Language, Words } from "../words.ts";
import { schemas } from "./schemas.table.ts";
import type { Answer, OpenApiDocument, OpenApiMedia, OpenApiOperation, Representation, Tag } from "./types.ts";

const TITLE = "Nisshi API";

const SUMMARY: Words = {
  ja: "公表文と搭乗記を、検査した記録に",
  en: "Breach notices and boarding logs into checked records",
};

const ABOUT: Words = {
  ja: "情報漏えいなどの公表文と搭乗記を読み取り、出典の付いた記録にし、検査し、集計します。同じ入力には、いつも同じ答えを返します。何も保存しません。",
  en: "Reads breach notices and boarding logs into records that carry their sources, checks them and takes statistics. The same input always gives the same answer. Nothing is kept.",
};

/** Words of the groups of operations. */
export const tagWords: Readonly<Record<Tag, Words>> = {
  read: { ja: "読み取り・検査・集計", en: "Read, check, count" },
  reference: { ja: "スキーマと語彙", en: "Schemas and vocabularies" },
  service: { ja: "サービス", en: "Service" },
};

const BODY_PRECEDENCE: Words = {
  ja: "`Content-Type` で形を伝えます。文字コードは UTF-8 です。",
  en: "`Content-Type` says which form it has. The charset is UTF-8.",
};

function media(representations: readonly Representation[], language: Language): Readonly<Record<string, OpenApiMedia>> {
  return Object.fromEntries(
    representations.map(({ type, schema, about, example }) => {
      const value: unknown = typeof example === "function" ? example(language) : example;
      const described = about ? { ...schema, description: about[language] } : schema;
      return [type, { schema: described, ...(value !== undefined && { example: value }) }];
    }),
  );
}

function problemResponses(slugs: readonly ProblemSlug[], language: Language) {
  const byStatus = new Map<number, string[]>();
  for (const slug of slugs) {
    const { status, title } = problemTypes[slug];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `[${title[language]}](/problems/${slug})`]);
  }
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [String(status), { description: titles.join(" · "), content }]),
  );
}

function answerResponse(answer: Answer, language: Language) {
  return { [String(answer.status)]: { description: answer.about[language], content: media(answer.content, language) } };
}

function operationOf(route: Route, language: Language): OpenApiOperation {
  const { id, tag, summary, about, parameters, body, answer, problems } = route.operation;
  return {
    operationId: id,
    tags: [tag],
    summary: summary[language],
    description: about[language],
    security: [],
    parameters: parameters.map(({ about: words, ...parameter }) => ({
      ...parameter,
      required: parameter.in === "path",
      description: words[language],
    })),
    ...(body && {
      requestBody: { required: true, description: BODY_PRECEDENCE[language], content: media(body, language) },
    }),
    responses: { ...answerResponse(answer, language), ...problemResponses(problems, language) },
  };
}

/** The OpenAPI 3.1 document of the routes, its words in one language. */
export function openApiDocument(routes: readonly Route[], language: Language): OpenApiDocument {
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, language) };
  return {
    openapi: "3.1.1",
    info: {
      title: TITLE,
      version: versions.api,
      summary: SUMMARY[language],
      description: ABOUT[language],
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(tagWords).map(([name, words]) => ({ name, description: words[language] })),
    paths,
    components: { schemas },
  };
}
