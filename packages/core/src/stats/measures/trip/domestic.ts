import { endsOf, tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights within one country, and between two. */
export const domestic = {
  id: "trip/domestic",
  kind: "trip",
  unit: "flight",
  vocabulary: "flight-kinds",
  title: { ja: "国内線・国際線別の搭乗回数", en: "Domestic and international flights" },
  definition: {
    ja: "両端の空港が同じ国・地域か（domestic）違うか（international）別の便数。",
    en: "Flights with both airports in one country (domestic) or in two (international).",
  },
  denominator: "known",
  source: "myFlightradar24 and jetlog: domestic and international",
  needs: ["countryOf"],
  ...tallying,
  add: (state, record, { countryOf }) =>
    tallyFlights(state, record, (flight) => {
      const [from, to] = (endsOf(flight) ?? []).map((airport) => countryOf?.(airport) ?? null);
      if (from == null || to == null) return null;
      return from === to ? "domestic" : "international";
    }),
} satisfies Measure<Tally, TallyResult>;
