import { AIRLINES, ALLIANCES } from "./airlines.table.ts";
import { type Found, lookUp } from "./lookup.ts";

export type { Found } from "./lookup.ts";

/** An airline. */
export interface Airline {
  /** IATA code. */
  readonly iata: string;
  /** ICAO code; null where it is not certain. */
  readonly icao: string | null;
  readonly ja: string;
  readonly en: string;
  readonly others: readonly string[];
}

/** An alliance of airlines. */
export type Alliance = keyof typeof ALLIANCES;

const all: readonly Airline[] = AIRLINES.map(([iata, icao, ja, en, ...others]) => ({
  ...{ iata, icao: icao === "" ? null : icao, ja, en, others },
}));
const byIata: ReadonlyMap<string, Airline> = new Map(all.map((airline) => [airline.iata, airline]));

/** The airlines that Japanese logs name, by IATA code. */
export function airlines(): ReadonlyMap<string, Airline> {
  return byIata;
}

/**
 * Looks for an airline by IATA or ICAO code or by name in Japanese or English; with what comes near where there is none.
 *
 * @example findAirline("全日空") // { found: { iata: "NH", … }, by: "name" }
 */
export function findAirline(asked: string): Found<Airline> {
  return lookUp(
    all.map((item) => ({
      item,
      codes: item.icao === null ? [item.iata] : [item.iata, item.icao],
      names: [item.ja, item.en, ...item.others],
    })),
    asked,
  );
}

/**
 * The alliance that an airline belonged to on a day (`YYYY-MM-DD`); null where it belonged to none, or is not listed.
 *
 * @example allianceOn("SK", "2024-10-01") // "skyteam"
 */
export function allianceOn(iata: string, day: string): Alliance | null {
  for (const [name, members] of Object.entries(ALLIANCES))
    if (members.some(([code, from, to]) => code === iata && from <= day && (to === null || day <= to)))
      return name as Alliance;
  return null;
}
