import type { Facets, Kind, Page } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { pageOf } from "../../casebook/list.ts";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { filterOf, listFields, readListQuery } from "../../input/casebook-query.ts";
import { answerPage, HTML } from "../../pages/answer-page.ts";
import { hasChoices } from "../../pages/facets-view.ts";
import { listPage, listPath, parameterTitle } from "../../pages/list-page.ts";
import { type Parameters, settle } from "../../pages/query.ts";
import { filled, words } from "../../pages/words.table.ts";
import { Problem } from "../../problem.ts";
import type { Way } from "../route.ts";

/** Leads a form's query to the one that is shared: no empty fields, each name once. Null where it is that one. */
export function settledAddress(c: Context<AppEnv>, parameters: Parameters): string | null {
  const given = new URL(c.req.url).searchParams;
  const isSettled = [...given.keys()].length === Object.keys(parameters).length;
  const isSame = isSettled && [...given].every(([name, value]) => parameters[name] === value);
  return isSame ? null : `${c.req.path}?${new URLSearchParams(parameters)}`;
}

/** What a refused query is told, a line a fault; any other problem goes on. */
export function queryFaults(error: unknown, c: Context<AppEnv>, kind: Kind): readonly string[] {
  if (!(error instanceof Problem) || error.slug !== "invalid-query") throw error;
  const language = languageOf(c);
  const { faults = [], detail } = error.occurrence;
  return faults.length === 0
    ? [detail[language]]
    : faults.map(({ parameter = "", detail: told }) => {
        if (parameter !== "kind" && listFields[kind][parameter] === undefined)
          return filled(words.noSuchParameter[language], parameter);
        const value = c.req.query(parameter) ?? "";
        const why = hasChoices(kind, parameter) ? filled(words.noSuchValue[language], value) : told[language];
        return `${parameterTitle(kind, parameter, language)}: ${why}`;
      });
}

interface Found {
  readonly page: Page | null;
  readonly facets: Facets;
  readonly faults: readonly string[];
}

async function find(c: Context<AppEnv>, kind: Kind): Promise<Found> {
  const casebook = casebookOf(c);
  try {
    const asked = readListQuery(c, kind);
    const [page, facets] = await Promise.all([
      pageOf(casebook, asked),
      casebook.store.facets(casebook.space, filterOf(c.req.query(), kind)),
    ]);
    return { page, facets, faults: [] };
  } catch (error) {
    return { page: null, facets: {}, faults: queryFaults(error, c, kind) };
  }
}

async function answer(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  typeFor(c, [HTML]);
  const parameters = settle(c.req.queries());
  const address = settledAddress(c, parameters);
  if (address !== null) return c.redirect(address, 303);
  const found = await find(c, kind);
  const logs = c.get("ports").logs !== null;
  const page = listPage({ kind, parameters, logs, ...found }, languageOf(c));
  return answerPage(c, page, found.faults.length > 0 ? 400 : 200);
}

/** The list page of each kind. */
export const listWays: readonly Way[] = (["incident", "trip"] as const).map((kind) => ({
  method: "get",
  path: listPath[kind],
  fixed: false,
  scope: "read",
  handler: (c) => answer(c, kind),
}));
