import { type ProblemSlug, problemTypes } from "../problems.table.ts";
import { isTagged, type Route } from "../routes/route.ts";
import { TAXII, TAXII_PATH } from "../taxii/names.ts";
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
  ja: "情報漏えいなどの公表文と搭乗記を読み取り、出典の付いた記録にし、検査し、集計します。事件簿に保存し、探し、書き出すこともできます。",
  en: "Reads breach notices and boarding logs into records that carry their sources, checks them and takes statistics; keeps them in a casebook, finds them and hands them on.",
};

/** Words of the groups of operations. */
export const tagWords: Readonly<Record<Tag, Words>> = {
  read: { ja: "読み取り・検査・集計", en: "Read, check, count" },
  casebook: { ja: "事件簿", en: "The casebook" },
  exchange: { ja: "配信と受け渡し", en: "Feeds and exchange" },
  access: { ja: "トークン", en: "Tokens" },
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

function problemResponses(path: string, slugs: readonly ProblemSlug[], language: Language) {
  const byStatus = new Map<number, string[]>();
  for (const slug of slugs) {
    const { status, title } = problemTypes[slug];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `[${title[language]}](/problems/${slug})`]);
  }
  const content = path.startsWith(TAXII_PATH)
    ? { [TAXII]: { schema: { $ref: "#/components/schemas/TaxiiError" } } }
    : { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [String(status), { description: titles.join(" · "), content }]),
  );
}

function answerResponse(answer: Answer, language: Language) {
  const description = answer.about[language];
  if (answer.content.length === 0) return { [String(answer.status)]: { description } };
  return { [String(answer.status)]: { description, content: media(answer.content, language) } };
}

/** Problems that come of what every route of a kind passes through. */
function commonProblems(route: Route): readonly ProblemSlug[] {
  const limited: readonly ProblemSlug[] = route.counted === false ? [] : ["rate-limited"];
  return route.scope === undefined
    ? limited
    : [...limited, "unauthenticated", "forbidden", "no-casebook", "unavailable", "internal"];
}

/** Whether a token is needed depends on the server: reading may be anyone's. */
function securityOf({ scope }: Route): OpenApiOperation["security"] {
  if (scope === undefined) return [];
  return scope === "read" ? [{ bearer: [] }, {}] : [{ bearer: [] }];
}

const UNCHANGED: Words = {
  ja: "`If-None-Match` の ETag のままで、変わっていません。",
  en: "It still has the ETag of `If-None-Match`.",
};

const BEARER: Words = {
  ja: "`POST /v1/tokens` で作るトークン、または運用者のトークン。",
  en: "A token made with `POST /v1/tokens`, or the operator's.",
};

function operationOf(route: Route, language: Language): OpenApiOperation {
  const { id, tag, summary, about, parameters, body, answer, otherAnswer, problems } = route.operation;
  const slugs = [...new Set([...problems, ...commonProblems(route)])];
  return {
    operationId: id,
    tags: [tag],
    summary: summary[language],
    description: about[language],
    security: securityOf(route),
    parameters: parameters.map(({ about: words, ...parameter }) => ({
      ...parameter,
      required: parameter.in === "path" || parameter.required === true,
      description: words[language],
    })),
    ...(body && {
      requestBody: { required: true, description: BODY_PRECEDENCE[language], content: media(body, language) },
    }),
    responses: {
      ...answerResponse(answer, language),
      ...(isTagged(route) && { "304": { description: UNCHANGED[language] } }),
      ...(otherAnswer && answerResponse(otherAnswer, language)),
      ...problemResponses(route.path, slugs, language),
    },
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
    components: {
      schemas,
      securitySchemes: { bearer: { type: "http", scheme: "bearer", description: BEARER[language] } },
    },
  };
}
