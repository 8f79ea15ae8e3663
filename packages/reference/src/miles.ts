import { ASIA_AND_OCEANIA, SECTOR_MILES, TOWN_OF } from "./miles.table.ts";

/** A number that rules give, or why they give none. */
export type Counted =
  | { readonly known: true; readonly value: number; readonly rule: string }
  | { readonly known: false; readonly why: "sector-not-listed" | "before-the-rule" };

const town = (airport: string) => TOWN_OF[airport] ?? airport;

/**
 * Sector miles between two airports as JAL counts them; a sector that is not listed is not known, and is never guessed from
 * the distance.
 *
 * @example sectorMiles("HND", "OKA") // { known: true, value: 984, … }
 */
export function sectorMiles(from: string, to: string): Counted {
  const [a, b] = [town(from), town(to)];
  const value = SECTOR_MILES[a]?.[b] ?? SECTOR_MILES[b]?.[a];
  return value === undefined
    ? { known: false, why: "sector-not-listed" }
    : { known: true, value, rule: "JAL sector miles (IATA TPM)" };
}

/** Whether a sector lies inside Japan, by the airports' countries, which the caller knows. */
export interface FlownSector {
  readonly from: string;
  readonly to: string;
  readonly domestic: boolean;
  /** Local day of departure. */
  readonly date: string;
}

/** What FLY ON points are counted by beside the sector. */
export interface FlyOnFare {
  /** Share of the sector miles that the fare or class earns: 1.25 for business on most fares. */
  readonly accrual: number;
  /** Boarding bonus in points. */
  readonly bonus: number;
  /** How a part of a mile is counted; the airline does not say, and published totals need `up`. */
  readonly rounding?: "up" | "down" | "nearest";
}

const ROUND = { up: Math.ceil, down: Math.floor, nearest: Math.round } as const;
const DOMESTIC_RATE = 2;
const ASIA_RATE = 1.5;

/**
 * FLY ON points of a JAL flight: sector miles times the accrual rate of the fare, times 2 inside Japan, 1.5 between Japan
 * and Asia or Oceania, 1 elsewhere, and the boarding bonus.
 *
 * @example flyOnPoints({ from: "NRT", to: "SIN", domestic: false, date: "2024-05-01" }, { accrual: 1, bonus: 400 })
 */
export function flyOnPoints(sector: FlownSector, { accrual, bonus, rounding = "up" }: FlyOnFare): Counted {
  const miles = sectorMiles(sector.from, sector.to);
  if (!miles.known) return miles;
  const abroad = [town(sector.from), town(sector.to)].some((t) => ASIA_AND_OCEANIA.has(t));
  const rate = sector.domestic ? DOMESTIC_RATE : abroad ? ASIA_RATE : 1;
  const flown = ROUND[rounding](miles.value * accrual);
  return {
    known: true,
    value: ROUND[rounding](flown * rate) + bonus,
    rule: `FLY ON points (×${rate}, rounded ${rounding})`,
  };
}

const LIFE_STATUS_FROM = "2024-01-01";
const LIFE_STATUS_MILES = 1000;
const LIFE_STATUS_POINTS = 5;

/** Life Status points of a flight, with what is carried over to the next. */
export interface LifeStatus {
  readonly points: Counted;
  /** Sector miles of international flights that do not make a thousand yet. */
  readonly carried: number;
}

/**
 * Life Status points of a JAL flight from 2024 on: 5 a boarding inside Japan, 5 for every 1,000 sector miles abroad, the
 * rest carried over. Award tickets earn none: the caller leaves them out.
 *
 * @example lifeStatus({ from: "HND", to: "JFK", domestic: false, date: "2024-02-01" }, 0) // 30 points, 737 carried
 */
export function lifeStatus(sector: FlownSector, carried: number): LifeStatus {
  if (sector.date < LIFE_STATUS_FROM) return { points: { known: false, why: "before-the-rule" }, carried };
  const rule = "JAL Life Status points, 2024-01-01";
  if (sector.domestic) return { points: { known: true, value: LIFE_STATUS_POINTS, rule }, carried };
  const miles = sectorMiles(sector.from, sector.to);
  if (!miles.known) return { points: miles, carried };
  const sum = carried + miles.value;
  const value = Math.floor(sum / LIFE_STATUS_MILES) * LIFE_STATUS_POINTS;
  return { points: { known: true, value, rule }, carried: sum % LIFE_STATUS_MILES };
}
