import type { AirlineFacts, AirportFacts, Imported, Lookups } from "@nisshi/core/formats";
import { aircraftTypes } from "./aircraft.ts";
import { airlines, findAirline } from "./airlines.ts";
import { namesOf } from "./airport-names.ts";
import { englishNamesOf } from "./airport-names-en.ts";
import { type Airport, airportOn, airports, findAirport } from "./airports.ts";
import { distanceKm, routeLines } from "./geo.ts";
import { arrivalOf, instantOf, localOf } from "./time.ts";

/** The answers of a look-up, kept: logs ask for the same few things over and over. */
function kept<T>(ask: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
}

function factsOf({ iata, icao, country, latitude, longitude, zone }: Airport): AirportFacts {
  const [name = null, city = null] = englishNamesOf(iata);
  return { iata, icao, name, city, country, latitude, longitude, zone };
}

const byIcao = kept(
  () => new Map([...airports().values()].flatMap((one) => (one.icao ? [[one.icao, one] as const] : []))),
);

const airportOf = kept((asked): AirportFacts | null => {
  const [code = "", on = ""] = asked.split(" ");
  const found = code.length === 4 ? byIcao("").get(code) : airportOn(code, on.length === 10 ? on : undefined);
  return found ? factsOf(found) : null;
});

const airlineOf = kept((asked): AirlineFacts | null => {
  const { found } = asked.length === 2 ? { found: airlines().get(asked) ?? null } : findAirline(asked);
  return found === null ? null : { iata: found.iata, icao: found.icao, name: found.en };
});

/** Kilometres within which a point of a track is at an airport, and degrees that are more than that. */
const AT_AIRPORT_KM = 8;
const DEGREES = 0.1;

function near(latitude: number, longitude: number): AirportFacts | null {
  const around = [...airports().values()]
    .filter((one) => Math.abs(one.latitude - latitude) < DEGREES)
    .map((one) => ({ one, km: distanceKm(one, { latitude, longitude }) }))
    .sort((a, b) => a.km - b.km);
  const [first] = around;
  return first === undefined || first.km > AT_AIRPORT_KM ? null : factsOf(first.one);
}

/**
 * The tables and rules of this package as the formats of `@nisshi/core/formats` ask for them.
 *
 * @example lookups.airport("RJTT", null)?.iata // "HND"
 */
export const lookups = {
  airport: (code, on) => airportOf(`${code} ${on ?? ""}`),
  near,
  airline: (asked) => airlineOf(asked),
  aircraft: (code) => aircraftTypes().find(({ icao, iata }) => icao === code || iata === code)?.type ?? null,
  designator: (aircraft) => aircraftTypes().find(({ type }) => type === aircraft)?.icao ?? null,
  local: localOf,
  instant: (local, zone) => instantOf(local, zone)?.utc.replace(/Z$/, ":00Z") ?? null,
  arrivalDate: ({ from, to, date, departure, arrival, durationMinutes }) => {
    const [start, end] = [airportOn(from, date), airportOn(to, date)];
    if (start === null || end === null) return null;
    const ends = [
      { time: departure, zone: start.zone },
      { time: arrival, zone: end.zone },
    ] as const;
    return arrivalOf(date, ...ends, distanceKm(start, end), durationMinutes)?.date ?? null;
  },
  path: routeLines,
} satisfies Lookups;

/** Whether two codes of one length differ in one letter, or in two neighbours that changed places. */
function isSlip(a: string, b: string): boolean {
  const apart = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
  const [first = 0, second = 0] = apart;
  return (
    apart.length === 1 ||
    (apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
}

/**
 * Airports that an unknown code or name may have been meant for, as `HND Tokyo International Airport`: those of the same
 * log first, then those that logs of Japanese writers name, then the others.
 */
function airportsLike(asked: string, logged: ReadonlySet<string>): string[] {
  const slips = [...airports().values()].filter(({ iata, icao }) =>
    isSlip(asked, asked.length === 4 ? (icao ?? "") : iata),
  );
  const rank = ({ iata }: Airport) => (logged.has(iata) ? 0 : namesOf(iata) !== null ? 1 : 2);
  const answer = slips.length > 0 ? null : findAirport(asked, englishNamesOf);
  const near =
    answer === null
      ? slips.sort((a, b) => rank(a) - rank(b) || (a.iata < b.iata ? -1 : 1))
      : answer.found === null
        ? answer.suggestions.map(({ item }) => item)
        : [];
  return near.map(({ iata }) => [iata, englishNamesOf(iata)[0]].filter(Boolean).join(" "));
}

/** Airlines that an unknown code or name may have been meant for, as `JL Japan Airlines`. */
function airlinesLike(asked: string): string[] {
  const answer = findAirline(asked);
  return answer.found === null ? answer.suggestions.map(({ item: { iata, en } }) => `${iata} ${en}`) : [];
}

/** A code or name of a log that no table has. */
export interface UnknownCode {
  readonly kind: "airport" | "airline";
  readonly code: string;
  /** How often the log has it. */
  readonly count: number;
  /** What may have been meant, the likeliest first, as `HND Tokyo International Airport`; three at most. */
  readonly suggestions: readonly string[];
}

/** Suggestions for one code. */
const SHOWN = 3;

/** The codes of airports and of airlines in what was read that no table has, the most frequent first. */
export function unknownCodes({ trips, findings }: Pick<Imported, "trips" | "findings">): readonly UnknownCode[] {
  const unknown = new Set(findings.map(({ params }) => params.code));
  const logged = new Set(
    trips
      .flatMap(({ flights }) => flights.flatMap(({ from, to }) => [from, to]))
      .filter((code) => code !== null && !unknown.has(code)) as string[],
  );
  return (["airport", "airline"] as const).flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { code, params } of findings)
      if (code === `import/${kind}-unknown`)
        counts.set(String(params.code), (counts.get(String(params.code)) ?? 0) + 1);
    const like = (code: string) => (kind === "airport" ? airportsLike(code, logged) : airlinesLike(code));
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([code, count]) => ({ kind, code, count, suggestions: like(code).slice(0, SHOWN) }));
  });
}
