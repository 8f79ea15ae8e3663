import type { Chart } from "@nisshi/charts";
import { inFrame, japan, pacific, type Route, worldMap } from "@nisshi/charts/map";
import type { Trip } from "@nisshi/core/trip";
import { airportsInService } from "@nisshi/reference/airports-scheduled";
import type { Language } from "../words.ts";
import { words } from "./words.table.ts";

/** The routes of trips, each with how often it was flown. */
export function routesOf(trips: Iterable<Trip>): readonly Route[] {
  const counts = new Map<string, Route>();
  for (const { flights } of trips)
    for (const { from, to } of flights) {
      if (from === null || to === null) continue;
      const key = `${from}-${to}`;
      counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return [...counts.values()];
}

/** Routes on a map, of Japan where they do not leave it, else of the world; null where no place of them is known. */
export function tripMap(routes: readonly Route[], id: string, language: Language): Chart | null {
  const placeOf = (code: string) => airportsInService().get(code) ?? null;
  const places = routes.flatMap(({ from, to }) => [placeOf(from), placeOf(to)]).filter((place) => place !== null);
  if (places.length === 0) return null;
  const isHome = places.every(({ longitude, latitude }) => inFrame(japan, longitude, latitude));
  return worldMap(routes, {
    id,
    title: words.map[language],
    lang: language,
    placeOf,
    view: isHome ? japan : pacific,
  });
}
