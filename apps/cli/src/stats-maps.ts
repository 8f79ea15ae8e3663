import type { Chart } from "@nisshi/charts";
import { worldMap } from "@nisshi/charts/map";
import type { Measure, Result, TallyResult } from "@nisshi/core/stats";
import { tripWords } from "./trip-highlights.ts";
import type { TripTables } from "./trip-tables.ts";
import type { Lang } from "./words.ts";

/** The routes of trips on a map, where it is known where their airports are. */
export function mapsOf(measure: Measure, result: Result, id: string, lang: Lang, tables: TripTables | null): Chart[] {
  if (measure.id !== "trip/routes" || tables === null) return [];
  const routes = (result as TallyResult).rows.flatMap(({ code, count }) => {
    const [from = "", to = ""] = code.split("-");
    return tables.placeOf(from) === null || tables.placeOf(to) === null ? [] : [{ from, to, count }];
  });
  if (routes.length === 0) return [];
  const placeOf = (code: string) => tables.placeOf(code);
  return [worldMap(routes, { id, title: tripWords[lang].map, lang, placeOf })];
}
