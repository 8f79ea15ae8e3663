import { leaveOut, putCarrier } from "../common/fields.ts";
import { type Cell, type FlightDraft, type Reading, startReading } from "../common/reading.ts";
import { readCsv } from "../common/rfc4180.ts";
import { hasColumns } from "../common/table.ts";
import type { AirportFacts, Field, Imported, ReadOptions } from "../common/types.ts";
import { dayAndClockOf, flightNumberOf, instantOf } from "../common/values.ts";

/** What a track says of a flight, and a record has a place for. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/actual",
  "arrivalDate",
  "arrival/actual",
];

/** A point of a track: when and where, in the cells that say so. */
interface Point {
  readonly when: Cell;
  readonly position: Cell;
  readonly latitude: number;
  readonly longitude: number;
}

/** A track: its points in order and the cell that names the flight, if any. */
interface Track {
  readonly points: readonly Point[];
  readonly name: Cell | null;
}

const COLUMNS = ["Timestamp", "UTC", "Callsign", "Position", "Altitude", "Speed", "Direction"];

function pointOf(when: Cell, position: Cell, latitude: number, longitude: number): Point[] {
  const fits = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return fits && instantOf(when.value) !== null ? [{ when, position, latitude, longitude }] : [];
}

/** The track of a table; a row that is no point is listed. */
function tableTrack(reading: Reading): Track {
  const [, ...rows] = readCsv(reading.text);
  let name: Cell | null = null;
  const points = rows.flatMap(({ cells, line, broken }) => {
    const cell = (index: number): Cell => {
      const { value, start, end } = cells[index] ?? { value: "", start: 0, end: 0 };
      return { column: COLUMNS[index] ?? "", value: value.trim(), start, end, line };
    };
    const position = /^(-?\d{1,2}(?:\.\d{1,12})?),\s?(-?\d{1,3}(?:\.\d{1,12})?)$/.exec(cell(3).value);
    const point =
      broken || position === null ? [] : pointOf(cell(1), cell(3), Number(position[1]), Number(position[2]));
    if (point.length === 0) reading.say("import/row-left-out", "error", { line, reason: broken ? "quote" : "shape" });
    else if (cell(2).value !== "") name ??= cell(2);
    return point;
  });
  return { points, name };
}

/** The text of the first element of a name at or after a place, and before another; null when there is none. */
function elementAt(text: string, name: string, from: number, before: number): { start: number; end: number } | null {
  const open = text.indexOf(`<${name}>`, from);
  if (open < 0 || open >= before) return null;
  const start = open + name.length + 2;
  const end = text.indexOf(`</${name}>`, start);
  return end < 0 || end > before ? null : { start, end };
}

/** The track of a KML: a placemark with a time and a point is a point of it; lines repeat them and are passed over. */
function kmlTrack({ text }: Reading): Track {
  const points: Point[] = [];
  let line = 1;
  let counted = 0;
  const cellAt = (column: string, { start, end }: { start: number; end: number }): Cell => {
    for (; counted < start; counted += 1) if (text[counted] === "\n") line += 1;
    return { column, value: text.slice(start, end).trim(), start, end, line };
  };
  const first = elementAt(text, "name", 0, text.length);
  const name = first === null ? null : cellAt("name", first);
  for (let at = text.indexOf("<Placemark"); at >= 0; ) {
    const next = text.indexOf("<Placemark", at + 1);
    const before = next < 0 ? text.length : next;
    const [when, place] = [elementAt(text, "when", at, before), elementAt(text, "coordinates", at, before)];
    if (when !== null && place !== null) {
      const position = cellAt("coordinates", place);
      const [longitude = Number.NaN, latitude = Number.NaN] = position.value.split(",").map(Number);
      points.push(...pointOf(cellAt("when", when), position, latitude, longitude));
    }
    at = next;
  }
  return { points, name };
}

/** An end of the track: its airport where the look-up knows one there, its time in the zone of that. */
function putEnd(reading: Reading, draft: FlightDraft, point: Point, end: "departure" | "arrival"): void {
  const { when, position, latitude, longitude } = point;
  const airport: AirportFacts | null = reading.options.near?.(latitude, longitude) ?? null;
  const field = end === "departure" ? "from" : "to";
  if (airport === null || airport.iata === null) leaveOut(reading, draft, position, field, "place");
  else reading.put(draft, field, airport.iata, [position]);
  const instant = instantOf(when.value);
  const zone = airport?.zone ?? null;
  const local = instant === null || zone === null ? null : (reading.options.local?.(instant, zone) ?? null);
  const read = local === null ? null : dayAndClockOf(local);
  if (read === null) {
    leaveOut(reading, draft, when, `${end}/actual`, "zone");
    return;
  }
  reading.putTime(draft, end, "actual", read.clock, [when]);
  reading.put(draft, end === "departure" ? "date" : "arrivalDate", read.day, [when]);
}

/** Number of a callsign or name such as JAL794; a callsign with letters behind its digits is no flight number. */
function putName(reading: Reading, draft: FlightDraft, cell: Cell): void {
  const [word = ""] = cell.value.replace(/^Flight /, "").split(/[ /]/);
  const read = flightNumberOf(word);
  if (read === null || read.designator === null || read.suffix !== null) {
    leaveOut(reading, draft, cell, "number", "flight-number");
    return;
  }
  reading.put(draft, "number", read.number, [cell]);
  putCarrier(reading, draft, cell, [read.designator]);
}

const isTable = (text: string) => hasColumns(text, COLUMNS);
const isKml = (text: string) => /<kml[\s>]/.test(text.slice(0, 2000)) && text.includes("<when>");

/** Whether a text is a track of Flightradar24, as CSV or as KML. */
export const recognizes = (text: string): boolean => isTable(text) || isKml(text);

/**
 * Reads a track of Flightradar24's playback, CSV or KML: one record, from the first point to the last. The look-up `near`
 * tells the airports, `local` the times there.
 */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading("fr24-playback", text, options);
  const track = isTable(text) ? tableTrack(reading) : kmlTrack(reading);
  const [first, last] = [track.points.at(0), track.points.at(-1)];
  if (first === undefined || last === undefined) {
    reading.say("import/text-broken", "error", { wanted: "CSV or KML of a track" });
    return reading.done();
  }
  const draft = reading.draft();
  for (const { when, position } of [first, last])
    for (const { column } of [when, position]) reading.count(column, true);
  putEnd(reading, draft, first, "departure");
  putEnd(reading, draft, last, "arrival");
  if (track.name !== null) putName(reading, draft, track.name);
  reading.record([draft], { start: 0, end: text.length });
  return reading.done();
}
