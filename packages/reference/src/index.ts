export { type AircraftType, aircraftTypes, findAircraft } from "./aircraft.ts";
export { type Airline, type Alliance, airlines, allianceOn, findAirline } from "./airlines.ts";
export { type Airport, airportOn, airports, findAirport } from "./airports.ts";
export { HOLIDAY_YEARS, holidays } from "./holidays.ts";
export type { Found } from "./lookup.ts";
