import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { CSV, csvHeader, csvRows } from "../../casebook/csv.ts";
import { pageOf } from "../../casebook/list.ts";
import type { AppEnv } from "../../env.ts";
import { answerText, typeFor } from "../../http/answer.ts";
import { linkPages } from "../../http/page-links.ts";
import { listFields, parametersOf, readListQuery } from "../../input/casebook-query.ts";
import { kindWords, listProblems } from "../../openapi/casebook-parts.ts";
import type { Route } from "../route.ts";
import { listRoute } from "./collection.ts";

const PAGE_PATH: Readonly<Record<Kind, string>> = { incident: "/incidents", trip: "/trips" };

/** The list page of a kind as JSON: the same query, the same page. */
export function jsonTwin(kind: Kind): Route {
  const route = listRoute(kind);
  const { ja, en } = kindWords[kind];
  return {
    ...route,
    path: `${PAGE_PATH[kind]}.json`,
    operation: {
      ...route.operation,
      id: `${route.operation.id}Json`,
      summary: { ja: `${ja}の一覧のページを JSON で`, en: `The page of ${en}s as JSON` },
    },
  };
}

async function answerCsv(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  const asked = readListQuery(c, kind);
  typeFor(c, [CSV]);
  const page = await pageOf(casebookOf(c), asked);
  linkPages(c, page.next);
  const rows = page.hits.map(({ entry }) => csvRows(entry)).join("");
  return answerText(c, csvHeader(kind) + rows, `${CSV}; charset=utf-8`, {
    "Content-Disposition": `attachment; filename="${PAGE_PATH[kind].slice(1)}.csv"`,
  });
}

/** The list page of a kind as a table: the same query, the same page. */
export function csvTwin(kind: Kind): Route {
  const { ja, en } = kindWords[kind];
  return {
    method: "get",
    path: `${PAGE_PATH[kind]}.csv`,
    fixed: false,
    scope: "read",
    handler: (c) => answerCsv(c, kind),
    operation: {
      id: `${listRoute(kind).operation.id}Csv`,
      tag: "exchange",
      summary: { ja: `${ja}の一覧のページを CSV で`, en: `The page of ${en}s as CSV` },
      about: {
        ja: "同じクエリーのページの表。続きは Link ヘッダーに、全部は /v1/export にあります。",
        en: "A table of the page with the same query. The next one is in the header Link, all of it at /v1/export.",
      },
      parameters: parametersOf(listFields[kind]),
      answer: {
        status: 200,
        about: { ja: "RFC 4180 の表。", en: "A table of RFC 4180." },
        content: [{ type: CSV, schema: { type: "string" } }],
      },
      problems: listProblems,
    },
  };
}
