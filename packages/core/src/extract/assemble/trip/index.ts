import type { Trip } from "../../../trip/index.ts";
import type { Ledger } from "../draft.ts";
import type { Material } from "../material.ts";
import { divertedLegs } from "./diversion.ts";
import { assembleExpenses } from "./expenses.ts";
import { readFlightNumbers } from "./flight-numbers.ts";
import { assembleFlight, readStated } from "./flights.ts";
import { holds } from "./leg.ts";
import { readLegs } from "./legs.ts";
import { assembleLounges } from "./lounges.ts";
import { readPlaces } from "./places.ts";
import { readRoutes } from "./routes.ts";

/** The fields of a trip as read from one post, before its place on the page is added. */
export type TripDraft = Omit<Trip, "source" | "evidence" | "implied">;

/** Puts a trip together from what was found in a post; evidence goes to the ledger. */
export function assembleTrip(material: Material, ledger: Ledger): TripDraft {
  const places = readPlaces(material);
  const sightings = { flights: readFlightNumbers(material), places, routes: readRoutes(material.text, places) };
  const legs = readLegs(material, sightings).flatMap((leg) => divertedLegs(material, sightings, leg));
  const read = readStated(material, legs);
  const stops = read.map(({ leg, stated, reached }) => ({
    inside: (at: number) => holds(leg, at),
    from: stated.from?.value ?? null,
    to: stated.to?.value ?? null,
    reached,
  }));
  return {
    kind: "trip",
    flights: read.map(({ stated }, i) => assembleFlight(ledger, i, stated)),
    lounges: assembleLounges(material, ledger, sightings, stops),
    expenses: assembleExpenses(material, ledger, new Set(stops.flatMap((s) => [s.from ?? [], s.to ?? []].flat()))),
  };
}
