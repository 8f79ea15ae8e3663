import { type Airport, byCode, unpacked } from "./airport.ts";
import { namesOf } from "./airport-names.ts";
import { closedAirports, formerAirports } from "./airports-added.table.ts";
import { restOfAirports } from "./airports-rest.table.ts";
import { airportsInService } from "./airports-scheduled.ts";
import { type Found, type Listed, lookUp } from "./lookup.ts";

export type { Airport } from "./airport.ts";
export { namedAirports, namesOf } from "./airport-names.ts";
export type { Found } from "./lookup.ts";

let map: ReadonlyMap<string, Airport> | undefined;

/**
 * Every airport with an IATA code, as of today, by code. Source: Open Travel Data, CC BY 4.0, see NOTICE.md.
 *
 * @example airports().get("NRT")?.icao // "RJAA"
 */
export function airports(): ReadonlyMap<string, Airport> {
  map ??= byCode(
    [...unpacked(restOfAirports), ...airportsInService().values()].map((a) => ({
      ...a,
      until: closedAirports.get(a.iata) ?? null,
    })),
  );
  return map;
}

/**
 * The airport that a code stood for on a day (`YYYY-MM-DD`), so that a log of 1997 lands at Kai Tak; today's where no
 * day is given. Null where there is none of the code.
 *
 * @example airportOn("HKG", "1997-05-01")?.icao // "VHHX"
 */
export function airportOn(iata: string, day?: string): Airport | null {
  const former = day === undefined ? undefined : formerAirports.find((a) => a.iata === iata && day <= (a.until ?? ""));
  return former ?? airports().get(iata) ?? null;
}

let listed: Listed<Airport>[] | undefined;

/**
 * Looks for an airport by IATA or ICAO code or by name in Japanese, or by English names where they are passed in (from
 * `@nisshi/reference/airport-names-en`); with what comes near where there is none.
 *
 * @example findAirport("セントレア") // { found: { iata: "NGO", … }, by: "name" }
 */
export function findAirport(asked: string, english?: (iata: string) => readonly string[]): Found<Airport> {
  if (english !== undefined)
    return lookUp(
      all().map((l) => ({ ...l, names: [...l.names, ...english(l.item.iata)] })),
      asked,
    );
  listed ??= all();
  return lookUp(listed, asked);
}

function all(): Listed<Airport>[] {
  return [...airports().values()].map((item) => ({
    item,
    codes: item.icao === null ? [item.iata] : [item.iata, item.icao],
    names: namesOf(item.iata) ?? [],
  }));
}
