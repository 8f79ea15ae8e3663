import { analyzeAsync, measures } from "@nisshi/core/stats";
import type { Kind } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { recordsOf } from "../../casebook/records.ts";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { single } from "../../input/casebook-fields.table.ts";
import { filterFields, filterOf } from "../../input/casebook-query.ts";
import { readParameters } from "../../input/query.ts";
import { answerPage, HTML } from "../../pages/answer-page.ts";
import { settle } from "../../pages/query.ts";
import { type ShownStatistics, statisticsPage } from "../../pages/statistics-page.ts";
import type { Way } from "../route.ts";
import { queryFaults, settledAddress } from "./lists.ts";

const measuresOf = (kind: Kind) => measures.filter((measure) => measure.kind === kind).map(({ id }) => id);

async function take(c: Context<AppEnv>, kind: Kind): Promise<Pick<ShownStatistics, "analysis" | "faults">> {
  try {
    const given = readParameters(c, { kind: single.kind, ...filterFields(kind), lang: single.lang });
    const records = recordsOf(casebookOf(c), filterOf(given, kind));
    return { analysis: await analyzeAsync(records, { measures: measuresOf(kind) }), faults: [] };
  } catch (error) {
    return { analysis: null, faults: queryFaults(error, c, kind) };
  }
}

async function answer(c: Context<AppEnv>): Promise<Response> {
  typeFor(c, [HTML]);
  const parameters = settle(c.req.queries());
  const address = settledAddress(c, parameters);
  if (address !== null) return c.redirect(address, 303);
  const kind = parameters.kind === "trip" ? "trip" : "incident";
  const taken = await take(c, kind);
  const page = statisticsPage({ kind, parameters, ...taken }, languageOf(c));
  return answerPage(c, page, taken.faults.length > 0 ? 400 : 200);
}

/** The page of statistics. */
export const statisticsWay: Way = { method: "get", path: "/statistics", fixed: false, scope: "read", handler: answer };
