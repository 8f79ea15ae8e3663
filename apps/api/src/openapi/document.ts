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

/** Examples that are made by running what they are examples of, by where they stand: {@link exampleName}. */
export type MadeExamples = Readonly<Record<string, unknown>>;

/** What every part of a document is made with. */
interface Making {
  readonly language: Language;
  readonly examples: MadeExamples;
}

/** Where an example stands. */
function exampleName(id: string, part: "body" | "answer", type: string, language: Language): string {
  return [id, part, type, language].join(" ");
}

/** The examples that have to be made, as a build does to spare each start of the endpoint. */
export function makeExamples(routes: readonly Route[], languages: readonly Language[]): MadeExamples {
  const made: Record<string, unknown> = {};
  for (const { operation } of routes)
    for (const language of languages)
      for (const [part, list] of [
        ["body", operation.body],
        ["answer", operation.answer.content],
      ] as const)
        for (const { type, example } of list ?? [])
          if (typeof example === "function") made[exampleName(operation.id, part, type, language)] = example(language);
  return made;
}

function media(
  id: string,
  part: "body" | "answer",
  representations: readonly Representation[],
  { language, examples }: Making,
): Readonly<Record<string, OpenApiMedia>> {
  return Object.fromEntries(
    representations.map(({ type, schema, about, example }) => {
      const made = (): unknown =>
        examples[exampleName(id, part, type, language)] ?? (example as (of: Language) => unknown)(language);
      const value: unknown = typeof example === "function" ? made() : example;
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

function answerResponse(id: string, answer: Answer, making: Making) {
  const description = answer.about[making.language];
  if (answer.content.length === 0) return { [String(answer.status)]: { description } };
  return { [String(answer.status)]: { description, content: media(id, "answer", answer.content, making) } };
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

function operationOf(route: Route, making: Making): OpenApiOperation {
  const { language } = making;
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
      requestBody: { required: true, description: BODY_PRECEDENCE[language], content: media(id, "body", body, making) },
    }),
    responses: {
      ...answerResponse(id, answer, making),
      ...(isTagged(route) && { "304": { description: UNCHANGED[language] } }),
      ...(otherAnswer && answerResponse(id, otherAnswer, making)),
      ...problemResponses(route.path, slugs, language),
    },
  };
}

/** The OpenAPI 3.1 document of the routes, its words in one language; examples that are made already are taken as they are. */
export function openApiDocument(
  routes: readonly Route[],
  language: Language,
  examples: MadeExamples = {},
): OpenApiDocument {
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, { language, examples }) };
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
