import type { Trip } from "../../trip/index.ts";
import { linesOf, type Position } from "../common/lines.ts";
import type { AirportFacts, Exported, Field, WriteOptions } from "../common/types.ts";
import {
  endsOf,
  FLIGHT_FIELDS,
  fieldText,
  flightNumberText,
  type Outgoing,
  startWriting,
  type Writing,
} from "../common/writing.ts";

/** What the data of a placemark hold: all of a flight. */
export const carries: readonly Field[] = FLIGHT_FIELDS;

/** Letters that no XML 1.0 document may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters that are looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function xml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

function lineString(line: readonly Position[]): string {
  return `<LineString><tessellate>1</tessellate><coordinates>${line.map(([x, y]) => `${x},${y}`).join(" ")}</coordinates></LineString>`;
}

/** The fields as data with names; letters that XML has no room for are replaced, which is said. */
function dataOf(writing: Writing, from: Outgoing): string {
  const data = carries.flatMap((field) => {
    const value = fieldText(from.flight, field);
    if (value === null) return [];
    if (value.search(FORBIDDEN) >= 0) writing.drop(from, field, value, "letters");
    return [`<Data name="${field}"><value>${xml(value)}</value></Data>`];
  });
  return `<ExtendedData>${data.join("")}</ExtendedData>`;
}

function timeSpan(from: Outgoing, options: WriteOptions): string {
  const { departure, arrival } = endsOf(from.flight, options);
  if (departure.instant === null || arrival.instant === null) return "";
  return `<TimeSpan><begin>${departure.instant}</begin><end>${arrival.instant}</end></TimeSpan>`;
}

function placemark(
  writing: Writing,
  from: Outgoing,
  airports: Map<string, AirportFacts>,
  options: WriteOptions,
): string {
  const { flight } = from;
  const lines = linesOf(writing, from, airports, options).map(lineString);
  const geometry = lines.length > 1 ? `<MultiGeometry>${lines.join("")}</MultiGeometry>` : lines.join("");
  const name = [flightNumberText(flight), `${flight.from ?? "?"}–${flight.to ?? "?"}`].filter((part) => part !== "");
  return `<Placemark><name>${xml(name.join(" "))}</name>${timeSpan(from, options)}${dataOf(writing, from)}${geometry}</Placemark>`;
}

/**
 * Writes flights as KML 2.2 (OGC 07-147r2): a line each, with its fields as data and its time where the look-ups tell it,
 * and a point for each airport. The look-up `airport` tells the places, `path` draws the lines, straight ones without it.
 */
export function write(trips: readonly Trip[], options: WriteOptions = {}): Exported {
  const writing = startWriting(trips, carries);
  const airports = new Map<string, AirportFacts>();
  const flights = writing.flights.map((from) => placemark(writing, from, airports, options));
  const points = [...airports].map(
    ([code, { name, longitude, latitude }]) =>
      `<Placemark><name>${xml(name === null ? code : `${code} ${name}`)}</name><Point><coordinates>${longitude},${latitude}</coordinates></Point></Placemark>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>';
  return writing.done([head, ...flights, ...points, "</Document>\n</kml>\n"].join("\n"));
}
