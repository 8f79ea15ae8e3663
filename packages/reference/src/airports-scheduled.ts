import { type Airport, byCode, unpacked } from "./airport.ts";
import { addedAirports } from "./airports-added.table.ts";
import { scheduledAirports } from "./airports-scheduled.table.ts";

export type { Airport } from "./airport.ts";

let map: ReadonlyMap<string, Airport> | undefined;

/**
 * Airports with scheduled service and all of Japan by IATA code: about 4,000, a half of the size of the whole table.
 * Source: Open Travel Data, CC BY 4.0, see NOTICE.md.
 *
 * @example airportsInService().get("HND")?.zone // "Asia/Tokyo"
 */
export function airportsInService(): ReadonlyMap<string, Airport> {
  map ??= byCode([...unpacked(scheduledAirports), ...addedAirports]);
  return map;
}
