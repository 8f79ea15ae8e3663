import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, expectJson } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { readEntries } from "../input/body.ts";
import { readQuery } from "../input/query.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { bodyProblems } from "../openapi/problem-lists.ts";
import { recordBodies, statsAnswers } from "../openapi/representations.ts";
import { statsBody } from "../verbs/stats.ts";
import type { Route } from "./route.ts";

/** Statistics are one value, so that there are no lines of it. */
const jsonFormat = { ...parameters.format, schema: { type: "string", enum: ["json"] } };

async function answer(c: Context<AppEnv>): Promise<Response> {
  const query = readQuery(c, ["measures", "reference", "kind", "file", "format", "lang"]);
  expectJson(c, query.format);
  return answerJson(c, statsBody(await readEntries(c, "records"), query, languageOf(c)));
}

/** Records or texts in, statistics out. */
export const statsRoute: Route = {
  method: "post",
  path: "/v1/stats",
  fixed: false,
  handler: answer,
  operation: {
    id: "stats",
    tag: "read",
    summary: { ja: "記録を集計する", en: "Take statistics of records" },
    about: {
      ja: "記録を集計します。どの結果にも、対象の数(n)、分かっている数(known)、分からない数(unknown)が付きます。",
      en: "Takes measures over the records. Every result says how many there were (n), of how many the value is known, and of how many not.",
    },
    parameters: [
      parameters.measures,
      parameters.reference,
      parameters.kind,
      parameters.file,
      jsonFormat,
      parameters.lang,
    ],
    body: recordBodies,
    answer: {
      status: 200,
      about: { ja: "集計の結果。id ごとに。", en: "The results, by the id of the measure." },
      content: statsAnswers,
    },
    problems: bodyProblems,
  },
};
