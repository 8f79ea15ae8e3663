import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, answerLines, wantsLines } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { readEntries } from "../input/body.ts";
import { readQuery } from "../input/query.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { bodyProblems } from "../openapi/problem-lists.ts";
import { extractAnswers, textBodies } from "../openapi/representations.ts";
import { extractBody, extractLines, readEach } from "../verbs/extract.ts";
import type { Route } from "./route.ts";

async function answer(c: Context<AppEnv>): Promise<Response> {
  const query = readQuery(c, ["reference", "kind", "file", "format", "lang"]);
  const lines = wantsLines(c, query.format);
  const readings = readEach(await readEntries(c, "texts"), query);
  const language = languageOf(c);
  return lines ? answerLines(c, extractLines(readings, language)) : answerJson(c, extractBody(readings, language));
}

/** Texts in, records with evidence out. */
export const extractRoute: Route = {
  method: "post",
  path: "/v1/extract",
  fixed: false,
  handler: answer,
  operation: {
    id: "extract",
    tag: "read",
    summary: { ja: "文章から記録を読み取る", en: "Read records from text" },
    about: {
      ja: "公表文や搭乗記のページを投稿に分け、それぞれが述べていることを記録にします。どの項目にも、それが書かれている位置(evidence)が付きます。書かれていないことは null か空の配列です。",
      en: "Parts a page of notices or boarding logs into posts and reads what each states. Every field carries the spans of text it was read from (evidence). What is not stated is null or an empty list.",
    },
    parameters: [parameters.reference, parameters.kind, parameters.file, parameters.format, parameters.lang],
    body: textBodies,
    answer: {
      status: 200,
      about: { ja: "読み取った記録、指摘、投稿の位置。", en: "The records, the findings, and where the posts are." },
      content: extractAnswers,
    },
    problems: bodyProblems,
  },
};
