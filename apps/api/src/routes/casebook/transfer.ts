import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { CSV } from "../../casebook/csv.ts";
import { exportCsv, exportLines } from "../../casebook/export.ts";
import { importLines } from "../../casebook/import.ts";
import type { AppEnv } from "../../env.ts";
import { NDJSON, typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { streamOf } from "../../http/stream.ts";
import { typeOfBody } from "../../input/body.ts";
import { single } from "../../input/casebook-fields.table.ts";
import { filterFields, filterOf, parametersOf } from "../../input/casebook-query.ts";
import { invalidQuery, readParameters } from "../../input/query.ts";
import { listProblems } from "../../openapi/casebook-parts.ts";
import type { Route } from "../route.ts";

const exportFields = { kind: single.kind, ...filterFields(null), format: single.format, lang: single.lang };

/** A table has the columns of one kind. */
const ONE_KIND = { ja: "CSV では kind が要ります。", en: "A table is of one kind: say which." };

function answerExport(c: Context<AppEnv>): Response {
  const given = readParameters(c, exportFields);
  const kind = (given.kind as Kind | undefined) ?? null;
  const type = given.format === undefined ? typeFor(c, [NDJSON, CSV]) : given.format === "csv" ? CSV : NDJSON;
  const filter = filterOf(given, kind);
  const casebook = casebookOf(c);
  if (type === CSV && kind === null) throw invalidQuery([{ parameter: "kind", code: "missing", detail: ONE_KIND }]);
  const lines = type === CSV && kind !== null ? exportCsv(casebook, filter, kind) : exportLines(casebook, filter);
  const name = `nisshi-${kind ?? "casebook"}.${type === CSV ? "csv" : "ndjson"}`;
  return c.body(streamOf(lines), 200, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${name}"`,
    Vary: "Accept",
  });
}

/** The casebook as a file. */
export const exportRoute: Route = {
  method: "get",
  path: "/v1/export",
  fixed: false,
  scope: "read",
  streamed: true,
  handler: answerExport,
  operation: {
    id: "exportCasebook",
    tag: "exchange",
    summary: { ja: "事件簿を書き出す", en: "Export the casebook" },
    about: {
      ja: "絞り込んだ記録のすべてを、1 行に 1 件(NDJSON、原文付き。そのまま import に送れます)か、表(CSV)で。表の文字列は、表計算ソフトが数式とみなさない形にします。",
      en: "All that the filters let pass: a line each (NDJSON, with texts; import takes it as it is), or a table (CSV). No cell of a table is one that a spreadsheet takes for a formula.",
    },
    parameters: parametersOf(exportFields),
    answer: {
      status: 200,
      about: { ja: "書き出し。", en: "The export." },
      content: [
        { type: NDJSON, schema: { type: "string" }, about: { ja: "1 行に 1 件。", en: "One entry a line." } },
        { type: CSV, schema: { type: "string" }, about: { ja: "RFC 4180 の表。", en: "A table of RFC 4180." } },
      ],
    },
    problems: listProblems,
  },
};

const importFields = { dryRun: single.dryRun, reference: single.reference, lang: single.lang };

function answerImport(c: Context<AppEnv>): Response {
  const { dryRun, reference: day } = readParameters(c, importFields);
  typeFor(c, [NDJSON]);
  typeOfBody(c, [NDJSON]);
  const { bodyLimit, importLimit } = c.get("ports").settings;
  const results = importLines(casebookOf(c), c.req.raw.body, {
    lineLimit: bodyLimit,
    limit: importLimit,
    language: languageOf(c),
    dryRun: dryRun === "true",
    query: day === undefined ? {} : { reference: day },
  });
  return c.body(streamOf(results), 200, { "Content-Type": `${NDJSON}; charset=utf-8`, Vary: "Accept" });
}

/** Many records or texts at once. */
export const importRoute: Route = {
  method: "post",
  path: "/v1/import",
  fixed: false,
  scope: "write",
  body: "import",
  handler: answerImport,
  operation: {
    id: "importCasebook",
    tag: "exchange",
    summary: { ja: "まとめて保存する", en: "Import many" },
    about: {
      ja: "1 行に 1 件の記録、{ record, text } か { text }。行ごとの結果を、読みながら返します。誤りのある行は飛ばし、残りは続けます。id を付けた行は、同じ id があれば保存しません。",
      en: "A line holds a record, { record, text } or { text }. What became of each line is answered while the next is read; a line at fault is passed over. A line with an id that is taken is not kept.",
    },
    parameters: parametersOf(importFields),
    body: [
      {
        type: NDJSON,
        schema: { type: "string" },
        example: `${JSON.stringify({ text: "三崎野町 メールの誤送信について 2025年7月4日\n\n登録者42名のメールアドレスが閲覧できる状態となりました。" })}\n`,
      },
    ],
    answer: {
      status: 200,
      about: { ja: "1 行ごとの結果(ImportLine)。", en: "What became of each line (ImportLine)." },
      content: [{ type: NDJSON, schema: { type: "string" } }],
    },
    problems: [...listProblems, "unsupported-media-type"],
  },
};
