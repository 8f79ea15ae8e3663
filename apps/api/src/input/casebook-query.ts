import type { Filter, Kind, ListQuery } from "@nisshi/store";
import type { Context } from "hono";
import type { Parameter } from "../openapi/types.ts";
import { type Field, filters, PAGE, pageFields } from "./casebook-fields.table.ts";
import { invalidQuery, readParameters } from "./query.ts";

/** Parameters as the document has them. */
export function parametersOf(fields: Readonly<Record<string, Field>>): readonly Parameter[] {
  return Object.entries(fields).map(([name, { about, schema, example }]) => ({
    name,
    in: "query",
    about,
    schema,
    ...(example !== undefined && { example }),
  }));
}

/** The parameters that narrow a list of a kind; null is both kinds together, which take all of them. */
export function filterFields(kind: Kind | null): Readonly<Record<string, Field>> {
  return Object.fromEntries(Object.entries(filters).filter(([, { kinds }]) => kind === null || kinds.includes(kind)));
}

/** What a list of each kind takes. */
export const listFields: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  incident: { ...filterFields("incident"), ...pageFields("incident") },
  trip: { ...filterFields("trip"), ...pageFields("trip") },
};

/** Most values of all filters together: with them a statement stays under what every engine binds. */
const MOST_VALUES = 40;

const TOO_MANY = {
  ja: `絞り込みの値は合わせて ${MOST_VALUES} 個までです。`,
  en: `All filters together take ${MOST_VALUES} values.`,
};

/** The filter of given parameters. */
export function filterOf(given: Readonly<Partial<Record<string, string>>>, kind: Kind | null): Filter {
  const entries = Object.entries(filters).flatMap(([name, { value }]) => {
    const text = given[name];
    return text === undefined ? [] : [[name, value(text)]];
  });
  const lists = entries.filter(([, value]) => Array.isArray(value)) as [string, readonly string[]][];
  if (lists.reduce((sum, [, values]) => sum + values.length, 0) > MOST_VALUES)
    throw invalidQuery(lists.map(([parameter]) => ({ parameter, code: "too-many", detail: TOO_MANY })));
  return { ...(kind !== null && { kind }), ...(Object.fromEntries(entries) as Filter) };
}

const DEFAULT_SORT = { incident: "-published", trip: "-date" } as const satisfies Readonly<
  Record<Kind, ListQuery["sort"]>
>;

/** What a list is asked for. */
export interface ListAsked {
  /** The filter alone, by which facets are counted. */
  readonly filter: Filter;
  readonly query: ListQuery;
  readonly fields: readonly string[] | null;
  readonly facets: readonly string[];
}

/** Reads the query of a list. What is searched for comes by relevance when no order is asked for. */
export function readListQuery(c: Context, kind: Kind): ListAsked {
  const given = readParameters(c, listFields[kind]);
  const { sort, limit, cursor, fields, facets } = given;
  const otherwise = given.q === undefined ? DEFAULT_SORT[kind] : "relevance";
  const filter = filterOf(given, kind);
  return {
    filter,
    query: {
      ...filter,
      sort: (sort as ListQuery["sort"]) ?? otherwise,
      limit: limit === undefined ? PAGE.otherwise : Number(limit),
      ...(cursor !== undefined && { cursor }),
    },
    fields: fields?.split(",") ?? null,
    facets: facets?.split(",") ?? [],
  };
}
