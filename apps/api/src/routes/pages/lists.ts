import type { Facets, Kind, Page } from "@nisshi/store";
import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import { pageOf } from "../../casebook/list.ts";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { filterOf, readListQuery } from "../../input/casebook-query.ts";
import { answerPage, HTML } from "../../pages/answer-page.ts";
import { listPage, listPath } from "../../pages/list-page.ts";
import { type Parameters, settle } from "../../pages/query.ts";
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
export function queryFaults(error: unknown, c: Context<AppEnv>): readonly string[] {
  if (!(error instanceof Problem) || error.slug !== "invalid-query") throw error;
  const language = languageOf(c);
  const { faults = [], detail } = error.occurrence;
  return faults.length === 0
    ? [detail[language]]
    : faults.map((fault) => `${fault.parameter ?? ""}: ${fault.detail[language]}`);
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
    return { page: null, facets: {}, faults: queryFaults(error, c) };
  }
}

async function answer(c: Context<AppEnv>, kind: Kind): Promise<Response> {
  typeFor(c, [HTML]);
  const parameters = settle(c.req.queries());
  const address = settledAddress(c, parameters);
  if (address !== null) return c.redirect(address, 303);
  const found = await find(c, kind);
  const page = listPage({ kind, parameters, ...found }, languageOf(c));
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
