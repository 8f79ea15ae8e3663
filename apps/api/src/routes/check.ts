import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, answerLines, wantsLines } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { readEntries } from "../input/body.ts";
import { readQuery } from "../input/query.ts";
import { parameters } from "../openapi/parameters.table.ts";
import { bodyProblems } from "../openapi/problem-lists.ts";
import { checkAnswers, recordBodies } from "../openapi/representations.ts";
import { checkBody, checkLines } from "../verbs/check.ts";
import type { Route } from "./route.ts";

async function answer(c: Context<AppEnv>): Promise<Response> {
  const query = readQuery(c, ["preset", "reference", "kind", "file", "format", "lang"]);
  const lines = wantsLines(c, query.format);
  const body = checkBody(await readEntries(c, "records"), query, languageOf(c));
  return lines ? answerLines(c, checkLines(body)) : answerJson(c, body);
}

/** Records or texts in, findings out. */
export const checkRoute: Route = {
  method: "post",
  path: "/v1/check",
  fixed: false,
  handler: answer,
  operation: {
    id: "check",
    tag: "read",
    summary: { ja: "記録を検査する", en: "Check records" },
    about: {
      ja: "記録の矛盾、欠け、誤りを、規則の id と場所(JSON Pointer)で示します。文章を送ると、読み取ってから検査します。法令に関わる指摘は「報告の対象かもしれない」までで、法律上の助言ではありません。",
      en: "Names contradictions, gaps and errors of records by the id of the check and the place (JSON Pointer). A text is read first. Findings about statutes say that something may be reportable; they are no legal advice.",
    },
    parameters: [
      parameters.preset,
      parameters.reference,
      parameters.kind,
      parameters.file,
      parameters.format,
      parameters.lang,
    ],
    body: recordBodies,
    answer: {
      status: 200,
      about: {
        ja: "指摘と、実行した検査、しなかった検査。",
        en: "The findings, the checks that ran, and those that did not.",
      },
      content: checkAnswers,
    },
    problems: bodyProblems,
  },
};
