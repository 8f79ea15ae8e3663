/** Classes of travel for which emissions are told apart. */
export type EmissionCabin = "economy" | "premium-economy" | "business" | "first" | "average";

/** Emissions of one passenger with what they were computed by. */
export interface Emission {
  /** kg CO2e. */
  readonly kg: number;
  readonly method: string;
  /** Whether the method was made for such a flight, or is only applied to it. */
  readonly extrapolated: boolean;
}

/**
 * UK Government conversion factors 2025 (DESNZ/DEFRA), kg CO2e per passenger-km of great circle, the 8 % uplift for detours
 * inside: with and without radiative forcing, and well-to-tank. International, to and from other countries than the UK.
 */
const DEFRA_2025: Readonly<Record<EmissionCabin, readonly [withForcing: number, without: number, wellToTank: number]>> =
  {
    average: [0.14253, 0.0842, 0.02162],
    economy: [0.10916, 0.06449, 0.01656],
    "premium-economy": [0.17465, 0.10318, 0.02649],
    business: [0.31656, 0.18701, 0.04802],
    first: [0.43663, 0.25794, 0.06623],
  };

/** Long-haul flights to or from the UK. */
const DEFRA_2025_LONG_HAUL: typeof DEFRA_2025 = {
  average: [0.15282, 0.09043, 0.03213],
  economy: [0.11704, 0.06926, 0.02461],
  "premium-economy": [0.18726, 0.11081, 0.03937],
  business: [0.3394, 0.20083, 0.07137],
  first: [0.46814, 0.27701, 0.09844],
};

/** How the factors of DEFRA are applied. */
export interface DefraOptions {
  readonly cabin?: EmissionCabin;
  /** With the effect of contrails and ozone, as DEFRA recommends; true where it is left out. */
  readonly radiativeForcing?: boolean;
  /** With what making and bringing the fuel emits. */
  readonly wellToTank?: boolean;
  /** Which of the published sets: flights that touch the UK on long haul, or those between other countries. */
  readonly set?: "international" | "uk-long-haul";
  /** A flight inside one country other than the UK, for which DEFRA publishes no set. */
  readonly domestic?: boolean;
}

/**
 * Emissions of one passenger by the UK Government conversion factors of 2025.
 *
 * @example defra2025(6476.715, { cabin: "business", set: "uk-long-haul" }).kg // 2,198.2
 */
export function defra2025(km: number, options: DefraOptions = {}): Emission {
  const {
    cabin = "average",
    radiativeForcing = true,
    wellToTank = false,
    set = "international",
    domestic = false,
  } = options;
  const [withForcing, without, upstream] = (set === "uk-long-haul" ? DEFRA_2025_LONG_HAUL : DEFRA_2025)[cabin];
  const factor = (radiativeForcing ? withForcing : without) + (wellToTank ? upstream : 0);
  const parts = [set, cabin, radiativeForcing ? "with RF" : "without RF", ...(wellToTank ? ["WTT"] : [])];
  return { kg: km * factor, method: `DEFRA/DESNZ 2025 (${parts.join(", ")})`, extrapolated: domestic };
}

/** Seats of an aircraft by class. */
export interface Seats {
  readonly economy: number;
  readonly premiumEconomy: number;
  readonly business: number;
  readonly first: number;
}

/** What the Travel Impact Model is given of a flight. */
export interface TimInput {
  /** Great-circle distance in nautical miles. */
  readonly nauticalMiles: number;
  readonly seats: Seats;
  readonly body: "narrow" | "wide";
  /** Fuel of landing and take-off in kg. */
  readonly ltoFuel: number;
  /** Fuel of climb, cruise and descent in kg by distance in nautical miles, rising; values between are interpolated. */
  readonly cruiseFuel: readonly (readonly [nauticalMiles: number, kg: number])[];
  /** Ratio of the way flown to the great circle; 1.052 where it is not known. */
  readonly distanceFactor?: number;
  /** Share of seats taken; 0.845 where it is not known. */
  readonly loadFactor?: number;
  /** Share of the payload that is cargo. */
  readonly cargoShare: number;
}

/** Emissions of a passenger in each class, kg CO2e from well to wake. */
export type TimResult = Readonly<Record<"economy" | "premium-economy" | "business" | "first", number>> & {
  readonly method: string;
};

const TIM = {
  wellToWake: 3.8359,
  distanceFactor: 1.052,
  loadFactor: 0.845,
  ltoMiles: 17,
  weights: { narrow: [1, 1, 1.5, 1.5], wide: [1, 1.5, 4, 5] },
} as const;

function interpolated(table: TimInput["cruiseFuel"], at: number): number | null {
  const next = table.findIndex(([miles]) => miles >= at);
  const [above, below] = [table[next], table[next - 1]];
  if (above === undefined) return null;
  if (above[0] === at) return above[1];
  return below === undefined ? null : below[1] + ((at - below[0]) / (above[0] - below[0])) * (above[1] - below[1]);
}

/**
 * Google's Travel Impact Model 3.0.0, with the fuel of the aircraft given: its tables are not part of this package. Null
 * where the distance lies outside them.
 */
export function travelImpact(input: TimInput): TimResult | null {
  const { seats, body, cargoShare } = input;
  const miles = input.nauticalMiles * (input.distanceFactor ?? TIM.distanceFactor);
  const cruise = interpolated(input.cruiseFuel, Math.max(0, Math.round(miles) - TIM.ltoMiles));
  if (cruise === null) return null;
  const passengers = (cruise + input.ltoFuel) * TIM.wellToWake * (1 - cargoShare);
  const [economy, premium, business, first] = TIM.weights[body];
  const areas =
    seats.economy * economy + seats.premiumEconomy * premium + seats.business * business + seats.first * first;
  const perSeat = passengers / areas / (input.loadFactor ?? TIM.loadFactor);
  return {
    economy: perSeat * economy,
    "premium-economy": perSeat * premium,
    business: perSeat * business,
    first: perSeat * first,
    method: "TIM 3.0.0 (well to wake, fuel as given)",
  };
}

/** What the ICAO Carbon Emissions Calculator is given of a flight. */
export interface IcaoInput {
  /** Fuel of the flight in kg. */
  readonly fuel: number;
  /** Share of the load that is passengers. */
  readonly passengerShare: number;
  /** Seats that the cabin would hold in economy alone. */
  readonly economySeats: number;
  /** Share of seats taken. */
  readonly loadFactor: number;
}

/** kg CO2 of one passenger by the formula of the ICAO Carbon Emissions Calculator: 3.16 kg a kg of fuel; the inputs are the caller's. */
export function icaoCarbon({ fuel, passengerShare, economySeats, loadFactor }: IcaoInput): Emission {
  const kg = (3.16 * fuel * passengerShare) / (economySeats * loadFactor);
  return { kg, method: "ICAO CEC (fuel and load as given)", extrapolated: false };
}
