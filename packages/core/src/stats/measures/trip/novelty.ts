import { itemsOf } from "../../../trip/reading.ts";
import {
  addName,
  type DistinctCount,
  type DistinctSample,
  emptyDistinct,
  finishDistinct,
  mergeDistinct,
} from "../../distinct.ts";
import { endsOf, routeOf } from "../../flights.ts";
import type { Measure, Result } from "../../types.ts";

/** Flights with their routes and airports. */
interface Novelty {
  n: number;
  known: number;
  routes: DistinctSample;
  airports: DistinctSample;
}

/** How many routes and airports, how many of them per flight, and how much they repeat. */
export interface NoveltyResult extends Result {
  readonly routes: DistinctCount;
  readonly airports: DistinctCount;
  /** Distinct directed routes per flight: 1 when every flight was a new one. */
  readonly newRouteRate: number | null;
  /** Herfindahl-Hirschman index of the routes, 1 when all flights are of one; null where routes are sampled. */
  readonly routeConcentration: number | null;
}

/** New routes and airports. */
export const novelty = {
  id: "trip/novelty",
  kind: "trip",
  unit: "flight",
  title: { ja: "新しい路線と空港", en: "New routes and airports" },
  definition: {
    ja: "異なる路線（方向あり）と空港の数、便数に対する路線数の割合、路線の集中度（HHI）。8,192 を超えると標本による推定となる。",
    en: "Distinct directed routes and airports, routes per flight, and the Herfindahl-Hirschman index of the routes. Beyond 8,192 they are estimated from a sample.",
  },
  denominator: "known",
  source: "Species-accumulation view of a log; none of the logs compared has it",
  empty: () => ({ n: 0, known: 0, routes: emptyDistinct(), airports: emptyDistinct() }),
  add(state, record) {
    for (const { value } of itemsOf(record, "flights")) {
      state.n += 1;
      const route = routeOf(value);
      if (route === null) continue;
      state.known += 1;
      state.routes = addName(state.routes, route);
      for (const airport of endsOf(value) ?? []) state.airports = addName(state.airports, airport);
    }
    return state;
  },
  merge: (a, b) => ({
    n: a.n + b.n,
    known: a.known + b.known,
    routes: mergeDistinct(a.routes, b.routes),
    airports: mergeDistinct(a.airports, b.airports),
  }),
  finish({ n, known, ...samples }) {
    const { names, ...routes } = finishDistinct(samples.routes);
    const { distinct, relativeError } = finishDistinct(samples.airports);
    const exact = known > 0 && routes.relativeError === 0;
    return {
      n,
      known,
      unknown: n - known,
      routes,
      airports: { distinct, relativeError },
      newRouteRate: known === 0 ? null : routes.distinct / known,
      routeConcentration: exact ? names.reduce((sum, { count }) => sum + (count / known) ** 2, 0) : null,
    };
  },
} satisfies Measure<Novelty, NoveltyResult>;
