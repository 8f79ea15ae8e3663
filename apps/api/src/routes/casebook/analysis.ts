import { check } from "@nisshi/core/check";
import { assess, disclosureQuality, type ReadingChoice } from "@nisshi/core/law";
import { describe } from "@nisshi/core/messages";
import { analyzeAsync } from "@nisshi/core/stats";
import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf, entryOf } from "../../casebook/casebook.ts";
import { recordsOf } from "../../casebook/records.ts";
import type { AppEnv } from "../../env.ts";
import { answerJson, expectJson, JSON_TYPE } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { single } from "../../input/casebook-fields.table.ts";
import { filterFields, filterOf, parametersOf } from "../../input/casebook-query.ts";
import { readParameters } from "../../input/query.ts";
import { collectionPath, entryProblems, idParameter, kindWords, listProblems } from "../../openapi/casebook-parts.ts";
import { reference } from "../../openapi/representations.ts";
import type { Route } from "../route.ts";

const statsFields = {
  kind: single.kind,
  ...filterFields(null),
  measures: single.measures,
  by: single.by,
  lang: single.lang,
};

async function answerStats(c: Context<AppEnv>): Promise<Response> {
  const given = readParameters(c, statsFields);
  expectJson(c);
  const filter = filterOf(given, (given.kind as Kind | undefined) ?? null);
  const analysis = await analyzeAsync(recordsOf(casebookOf(c), filter), {
    ...(given.measures !== undefined && { measures: given.measures.split(",") }),
    ...(given.by !== undefined && { by: given.by.split(",") }),
  });
  return answerJson(c, analysis);
}

/** Statistics of the casebook. */
export const casebookStatsRoute: Route = {
  method: "get",
  path: "/v1/stats",
  fixed: false,
  scope: "read",
  handler: answerStats,
  operation: {
    id: "casebookStats",
    tag: "casebook",
    summary: { ja: "事件簿を集計する", en: "Take statistics of the casebook" },
    about: {
      ja: "一覧と同じ絞り込みで集計します。どの結果にも n、known、unknown が付きます。",
      en: "Takes measures with the filters of the lists. Every result says n, known and unknown.",
    },
    parameters: parametersOf(statsFields),
    answer: {
      status: 200,
      about: { ja: "集計の結果。", en: "The results." },
      content: [{ type: JSON_TYPE, schema: reference("Analysis") }],
    },
    problems: listProblems,
  },
};

const assessmentFields = { on: single.on, reading: single.reading, lang: single.lang };

async function answerAssessment(c: Context<AppEnv>): Promise<Response> {
  const { on, reading } = readParameters(c, assessmentFields);
  expectJson(c);
  const { record } = await entryOf(casebookOf(c), "incident", c.req.param("id") ?? "");
  const assessment = assess(record, {
    ...(on !== undefined && { on }),
    ...(reading !== undefined && { reading: reading as ReadingChoice }),
  });
  return answerJson(c, {
    ...assessment,
    disclaimer: assessment.disclaimer[languageOf(c)],
    quality: disclosureQuality(record),
  });
}

/** Which reporting duties may apply to an incident. */
export const assessmentRoute: Route = {
  method: "get",
  path: "/v1/incidents/{id}/assessment",
  fixed: false,
  scope: "read",
  handler: answerAssessment,
  operation: {
    id: "assessIncident",
    tag: "casebook",
    summary: { ja: "報告等の対象になり得るかを見る", en: "See what may have to be reported" },
    about: {
      ja: "当時の法令で報告や通知の対象となり得るかと、期限、済んだとみられるか。法律上の助言ではありません。",
      en: "Which duties to report and to notify may apply by the statutes of the time, until when, and whether they were met. No legal advice.",
    },
    parameters: [idParameter, ...parametersOf(assessmentFields)],
    answer: {
      status: 200,
      about: { ja: "評価。", en: "The assessment." },
      content: [{ type: JSON_TYPE, schema: reference("Assessment") }],
    },
    problems: entryProblems,
  },
};

const findingsFields = { lang: single.lang };

async function answerFindings(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  readParameters(c, findingsFields);
  expectJson(c);
  const language = languageOf(c);
  const { record, text } = await entryOf(casebookOf(c), kind, c.req.param("id") ?? "");
  const { findings, ran, notRun } = check(record, text === null ? {} : { text });
  return answerJson(c, {
    findings: findings.map((finding) => ({ ...finding, record: 0, message: describe(finding, language) })),
    ran,
    notRun,
  });
}

/** What the checks say of a record. */
export function findingsRoute(kind: Kind): Route {
  const { ja, one } = kindWords[kind];
  return {
    method: "get",
    path: `${collectionPath[kind]}/{id}/findings`,
    fixed: false,
    scope: "read",
    handler: (c) => answerFindings(c, kind),
    operation: {
      id: kind === "incident" ? "checkIncident" : "checkTrip",
      tag: "casebook",
      summary: { ja: `${ja}の記録を検査する`, en: `Check ${one} that is kept` },
      about: {
        ja: "保存した記録を、いまの規則で、原文とともに検査します。",
        en: "Runs today's checks over the record and its text.",
      },
      parameters: [idParameter, ...parametersOf(findingsFields)],
      answer: {
        status: 200,
        about: { ja: "指摘。", en: "The findings." },
        content: [{ type: JSON_TYPE, schema: reference("CheckReport") }],
      },
      problems: entryProblems,
    },
  };
}
