import type { Chart } from "@nisshi/charts";
import { inFrame, japan, pacific, type Route, worldMap } from "@nisshi/charts/map";
import type { Trip } from "@nisshi/core/trip";
import { airportsInService } from "@nisshi/reference/airports-scheduled";
import type { Language } from "../words.ts";
import { chartHtml } from "./chart-html.ts";
import type { Html } from "./layout.ts";
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

/** Width of a map of the world where there is room for it, in CSS pixels. */
const BROAD = 860;

const placeOf = (code: string) => airportsInService().get(code) ?? null;

/** Whether routes stay in the frame of the map of Japan; null where no place of them is known. */
function stayHome(routes: readonly Route[]): boolean | null {
  const places = routes.flatMap(({ from, to }) => [placeOf(from), placeOf(to)]).filter((place) => place !== null);
  return places.length === 0 ? null : places.every(({ longitude, latitude }) => inFrame(japan, longitude, latitude));
}

/** Routes on a map, of Japan where they do not leave it, else of the world; null where no place of them is known. */
export function tripMap(routes: readonly Route[], id: string, language: Language): Chart | null {
  const isHome = stayHome(routes);
  const view = isHome ? japan : pacific;
  return isHome === null ? null : worldMap(routes, { id, title: words.map[language], lang: language, placeOf, view });
}

/** A map of routes as a part of a page. */
export interface MapView {
  readonly content: Html;
  /** It is of the world, and takes the breadth of the page. */
  readonly isBroad: boolean;
}

/** Routes on a map with their numbers: a map of the world is drawn twice, for broad windows and for narrow ones. */
export function mapView(routes: readonly Route[], language: Language): MapView | null {
  const chart = tripMap(routes, "map", language);
  if (chart === null) return null;
  if (stayHome(routes)) return { content: chartHtml(chart, language), isBroad: false };
  const options = { id: "broad-map", title: words.map[language], lang: language, placeOf, view: pacific, width: BROAD };
  const { svg } = worldMap(routes, options);
  const drawings = `<div class="broad">${svg}</div><div class="slim">${chart.svg}</div>`;
  return { content: chartHtml({ ...chart, svg: drawings }, language, "world"), isBroad: true };
}
