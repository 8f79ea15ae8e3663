import { vocabularies } from "@nisshi/core/vocab";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, expectJson, JSON_TYPE } from "../http/answer.ts";
import { memberProblems, readProblems } from "../openapi/problem-lists.ts";
import { reference } from "../openapi/representations.ts";
import { noSuchMember } from "../problem.ts";
import type { Route } from "./route.ts";

const names = Object.keys(vocabularies);

function answerList(c: Context<AppEnv>): Response {
  expectJson(c);
  const list = Object.entries(vocabularies).map(([name, { entries }]) => ({
    name,
    entries: entries.length,
    href: `/v1/vocab/${name}`,
  }));
  return answerJson(c, { vocabularies: list });
}

function answerOne(c: Context<AppEnv>): Response {
  const name = c.req.param("name") ?? "";
  expectJson(c);
  if (!names.includes(name)) throw noSuchMember(name, names);
  return answerJson(c, vocabularies[name]);
}

/** The controlled lists, by name. */
export const vocabListRoute: Route = {
  method: "get",
  path: "/v1/vocab",
  fixed: true,
  handler: answerList,
  operation: {
    id: "listVocabularies",
    tag: "reference",
    summary: { ja: "語彙の一覧", en: "Controlled lists" },
    about: {
      ja: "記録の値に使う語彙の名前と語数。",
      en: "Names and sizes of the lists that values of records come from.",
    },
    parameters: [],
    answer: {
      status: 200,
      about: { ja: "語彙の一覧。", en: "The lists." },
      content: [
        {
          type: JSON_TYPE,
          schema: {
            type: "object",
            properties: {
              vocabularies: {
                type: "array",
                items: {
                  type: "object",
                  properties: {
                    name: { type: "string" },
                    entries: { type: "integer" },
                    href: { type: "string", format: "uri-reference" },
                  },
                  required: ["name", "entries", "href"],
                },
              },
            },
            required: ["vocabularies"],
          },
        },
      ],
    },
    problems: readProblems,
  },
};

/** One controlled list. */
export const vocabRoute: Route = {
  method: "get",
  path: "/v1/vocab/{name}",
  fixed: true,
  handler: answerOne,
  operation: {
    id: "getVocabulary",
    tag: "reference",
    summary: { ja: "語彙", en: "A controlled list" },
    about: {
      ja: "コードごとに、日本語と英語の呼び名、同義語、ほかの語彙との対応。",
      en: "Each code with its Japanese and English label, synonyms, and its name in other vocabularies.",
    },
    parameters: [
      {
        name: "name",
        in: "path",
        about: { ja: "語彙の名前。", en: "Name of the list." },
        schema: { type: "string", enum: names },
        example: "causes",
      },
    ],
    answer: {
      status: 200,
      about: { ja: "語彙。", en: "The list." },
      content: [{ type: JSON_TYPE, schema: reference("Vocabulary") }],
    },
    problems: memberProblems,
  },
};
