import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { once } from "../../casebook/idempotency.ts";
import { logToolsOf, readLog, writeLog } from "../../casebook/trip-log.ts";
import { dryRunBody, keep, keepable, writtenBody } from "../../casebook/write.ts";
import { type AppEnv, instantOf } from "../../env.ts";
import { answerJson, expectJson, JSON_TYPE, typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { readBody, typeOfBody } from "../../input/body.ts";
import { logFields, single } from "../../input/casebook-fields.table.ts";
import { filterFields, filterOf, parametersOf } from "../../input/casebook-query.ts";
import { logTypes, type WritableFormat, writableFormats } from "../../input/log-formats.table.ts";
import { readParameters } from "../../input/query.ts";
import { idempotencyKey, listProblems, writeProblems } from "../../openapi/casebook-parts.ts";
import { reference } from "../../openapi/representations.ts";
import { flightsCsv } from "../../openapi/samples.table.ts";
import type { Representation } from "../../openapi/types.ts";
import type { Route } from "../route.ts";

const PATH = "/v1/trip-logs";

const importFields = {
  from: logFields.from,
  times: logFields.times,
  reference: single.reference,
  dryRun: single.dryRun,
  lang: single.lang,
};

async function answerImport(c: Context<AppEnv>): Promise<Response> {
  const { from = "auto", times, reference: day, dryRun } = readParameters(c, importFields);
  expectJson(c);
  typeOfBody(c, logTypes);
  const casebook = casebookOf(c);
  const tools = await logToolsOf(c);
  const language = languageOf(c);
  const { drafted, reading } = readLog(tools, await readBody(c), {
    from: from === "auto" ? null : from,
    ...(times !== undefined && { times: times as "scheduled" | "actual" }),
    ...(day !== undefined && { reference: day }),
    limit: c.get("ports").settings.entryLimit,
    language,
  });
  if (dryRun === "true") return answerJson(c, { ...dryRunBody(drafted, "trip", language), reading });
  const drafts = keepable(drafted, "trip");
  return await once(c, async (idAt) => {
    const entries = await keep(casebook, drafts, idAt);
    return answerJson(c, { ...writtenBody(entries, drafts, [], language), reading }, JSON_TYPE, 201);
  });
}

const logBodies = logTypes.map((type): Representation => {
  const example = type === "text/csv" ? { example: flightsCsv } : {};
  // What is JSON is read by its format as a text, so that a fault is told by its line there too.
  return { type, schema: type === JSON_TYPE ? {} : { type: "string" }, ...example };
});

/** Keeping the flights of a log of another system. */
export const importLogRoute: Route = {
  method: "post",
  path: PATH,
  fixed: false,
  scope: "write",
  handler: answerImport,
  operation: {
    id: "importTripLog",
    tag: "exchange",
    summary: { ja: "ほかのサービスの搭乗記を取り込む", en: "Import a log of another system" },
    about: {
      ja: "搭乗記のファイルを送ると、形式を見分け(from で指定もできます)、1 便ずつ記録にして保存します。どの列がどこに入ったか、読めなかった行とその理由、知らない空港・航空会社の候補を reading で答えます。まず dryRun で確かめられます。",
      en: "Takes the file of a log, tells its format by what it holds (from names it), and keeps each flight as a record. The answer's reading says where each column went, which rows were left out and why, and what unknown airports and airlines may have been meant for. Try it with dryRun first.",
    },
    parameters: [...parametersOf(importFields), idempotencyKey],
    body: logBodies,
    answer: {
      status: 201,
      about: { ja: "保存した記録、指摘、読み取りの経過。", en: "What is kept, the findings, and how it was read." },
      content: [{ type: JSON_TYPE, schema: reference("ImportedLog") }],
    },
    otherAnswer: {
      status: 200,
      about: { ja: "保存せずに読み取った結果(dryRun)。", en: "What would be kept (dryRun)." },
      content: [{ type: JSON_TYPE, schema: reference("LogDryRun") }],
    },
    problems: [
      ...writeProblems.filter((slug) => slug !== "malformed-json" && slug !== "invalid-body"),
      "no-record",
      "no-log-formats",
      "unknown-log-format",
      "too-many-entries",
      "idempotency-key-reused",
    ],
  },
};

const exportFields = {
  to: logFields.to,
  lost: logFields.lost,
  ...filterFields("trip"),
  lang: single.lang,
};

async function answerExport(c: Context<AppEnv>): Promise<Response> {
  const given = readParameters(c, exportFields);
  const to = (given.to ?? "csv") as WritableFormat;
  const type = given.lost === "true" ? JSON_TYPE : writableFormats[to];
  typeFor(c, [type]);
  const casebook = casebookOf(c);
  const tools = await logToolsOf(c);
  const language = languageOf(c);
  const stamp = `${instantOf(c.get("ports").now()).slice(0, 19)}Z`;
  const log = await writeLog(tools, casebook, filterOf(given, "trip"), { to, stamp, language });
  if (given.lost === "true") return answerJson(c, { format: to, flights: log.flights, lost: log.lost });
  if (log.lost.length > 0) {
    const query = new URLSearchParams({ ...c.req.query(), lost: "true" });
    c.header("Link", `<${PATH}?${query}>; rel="describedby"; type="${JSON_TYPE}"`);
  }
  return c.body(log.text, 200, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="nisshi-trips.${log.extension}"`,
    Vary: "Accept",
  });
}

const exportTypes = [...new Set<string>([...Object.values(writableFormats), JSON_TYPE])];

/** The trips of the casebook as a log of another system. */
export const exportLogRoute: Route = {
  method: "get",
  path: PATH,
  fixed: false,
  scope: "read",
  handler: answerExport,
  operation: {
    id: "exportTripLog",
    tag: "exchange",
    summary: { ja: "搭乗記をほかの形式で書き出す", en: "Export trips in another format" },
    about: {
      ja: "絞り込んだ搭乗の記録を、ほかのサービスや地図が読む形式のファイルで。その形式に入らないものがあれば、Link ヘッダー(rel=describedby)が一覧の場所を示します。一覧は lost=true で得られます。",
      en: "The trips that the filters let pass, as a file that other systems and maps read. Where the format cannot carry all of it, the header Link (rel=describedby) leads to the list of what is left out, which lost=true answers.",
    },
    parameters: parametersOf(exportFields),
    answer: {
      status: 200,
      about: { ja: "書き出したファイル、または入らなかったものの一覧。", en: "The file, or what it could not carry." },
      content: exportTypes.map((type) => ({ type, schema: type.endsWith("json") ? {} : { type: "string" } })),
    },
    problems: [...listProblems, "no-log-formats"],
  },
};
