import type { Flight, Trip } from "../../trip/index.ts";
import { linesOf } from "../common/lines.ts";
import type { AirportFacts, Exported, Field, WriteOptions } from "../common/types.ts";
import { FLIGHT_FIELDS, type Outgoing, startWriting, type Writing } from "../common/writing.ts";

/** What the properties of a feature hold: all of a flight. */
export const carries: readonly Field[] = FLIGHT_FIELDS;

/** The fields of a flight that say something. */
function propertiesOf(flight: Flight) {
  const said = Object.entries(flight).filter(([, value]) => value !== null && value !== undefined);
  return { kind: "flight", ...Object.fromEntries(said) };
}

function featureOf(writing: Writing, from: Outgoing, airports: Map<string, AirportFacts>, options: WriteOptions) {
  const [first, ...more] = linesOf(writing, from, airports, options);
  const line = first === undefined ? null : { type: "LineString", coordinates: first };
  const geometry = more.length === 0 ? line : { type: "MultiLineString", coordinates: [first, ...more] };
  return { type: "Feature", geometry, properties: propertiesOf(from.flight) };
}

/**
 * Writes flights as GeoJSON (RFC 7946): a line each, in parts where it crosses the antimeridian, and a point for each
 * airport. The look-up `airport` tells the places, `path` draws the lines, straight ones without it; a flight whose places
 * are not known has no geometry, which the format allows.
 */
export function write(trips: readonly Trip[], options: WriteOptions = {}): Exported {
  const writing = startWriting(trips, carries);
  const airports = new Map<string, AirportFacts>();
  const flights = writing.flights.map((from) => featureOf(writing, from, airports, options));
  const points = [...airports].map(([iata, { icao, name, city, country, latitude, longitude }]) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    properties: { kind: "airport", iata, icao, name, city, country },
  }));
  return writing.done(`${JSON.stringify({ type: "FeatureCollection", features: [...flights, ...points] })}\n`);
}
