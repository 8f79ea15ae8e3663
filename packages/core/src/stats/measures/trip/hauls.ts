import { endsOf, tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** The longest distance of each kind of haul, in kilometres. */
const HAULS: readonly (readonly [code: string, most: number])[] = [
  ["short-haul", 1500],
  ["medium-haul", 3500],
  ["long-haul", 10_000],
  ["ultra-long-haul", Number.POSITIVE_INFINITY],
];

/** Flights by how far they go. */
export const hauls = {
  id: "trip/hauls",
  kind: "trip",
  unit: "flight",
  vocabulary: "hauls",
  title: { ja: "距離帯別の搭乗回数", en: "Flights by haul" },
  definition: {
    ja: "距離帯（1,500 km まで、3,500 km まで、10,000 km まで、それ以上）別の便数。距離は渡された関数による。",
    en: "Flights of up to 1,500 km, up to 3,500, up to 10,000, and more. Distances are those of the function passed in.",
  },
  denominator: "known",
  source: "Haul bands of perdian's flight log",
  needs: ["distanceKm"],
  ...tallying,
  add: (state, record, { distanceKm }) =>
    tallyFlights(state, record, (flight) => {
      const ends = endsOf(flight);
      const km = ends === null ? null : (distanceKm?.(...ends) ?? null);
      return HAULS.find(([, most]) => km !== null && km <= most)?.[0] ?? null;
    }),
} satisfies Measure<Tally, TallyResult>;
