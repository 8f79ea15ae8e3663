import { listOf } from "../../kernel/json.ts";
import type { Cabin } from "../../trip/index.ts";
import { putCarrier, putClock, putFlightNumber, type Words } from "../common/fields.ts";
import { readJson } from "../common/json-spans.ts";
import { objectRows, readObjects } from "../common/objects.ts";
import { startReading } from "../common/reading.ts";
import * as set from "../common/setters.ts";
import type { Setter, TableFormat } from "../common/table.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { clockOf, dateOf } from "../common/values.ts";

/** What a segment has members for, and a record a place. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/actual",
  "arrivalDate",
  "arrival/actual",
  "durationMinutes",
  "aircraft",
  "cabin",
];

/** Compartments of the Lufthansa group. */
const CABINS: Words<Cabin> = { f: "first", c: "business", e: "premium-economy", y: "economy", m: "economy" };

/** A day, with or without a time behind it. */
const day =
  (field: "date" | "arrivalDate"): Setter =>
  (reading, draft, cell, row) => {
    const value = cell.value.slice(0, 10);
    const setter = field === "date" ? set.date : set.arrivalDate;
    setter?.(reading, draft, dateOf(value) === null ? cell : { ...cell, value }, row);
  };

/** `09:05`, `0905` or `09:05:00`. */
const time =
  (end: "departure" | "arrival"): Setter =>
  (reading, draft, cell) => {
    const spelled = cell.value.replace(/^(\d\d)(\d\d)(?:\d\d)?$/, "$1:$2");
    const plain = clockOf(spelled) ?? cell.value.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d).{0,12}$/, "$1");
    putClock(reading, draft, cell, end, reading.options.times ?? "actual", plain);
  };

/** The number has no designator of its own. */
const number: Setter = (reading, draft, cell, row) => {
  putFlightNumber(reading, draft, cell);
  const airline = row.get("AirlineDesignatorCode");
  if (airline !== undefined && draft.flight.carrier === null) putCarrier(reading, draft, airline, [airline.value]);
};

const format: TableFormat = {
  id: "miles-and-more",
  needs: [],
  columns: {
    DepartureDate: day("date"),
    OriginAirportCode: set.airport("from"),
    DestinationAirportCode: set.airport("to"),
    ArrivalDate: day("arrivalDate"),
    DepartureTime: time("departure"),
    ArrivalTime: time("arrival"),
    FlightNumber: number,
    AirlineDesignatorCode: set.consulted,
    CompartmentClass: set.choice("cabin", CABINS),
    AircraftCode: set.aircraft,
    TimeOnPlane: set.durationSeconds,
    PnrrecordLocator: null,
    StatusMiles: null,
    StatusPoints: null,
    GupPoints: null,
    HonPoints: null,
    Honmiles: null,
    AwardMiles: null,
    Distance: null,
  },
};

/** Whether a text is the list of segments of Miles & More. */
export const recognizes = (text: string): boolean =>
  /^\s*\{/.test(text) && text.includes('"SegmentListResponses"') && readJson(text) !== null;

/** Reads the list of segments of Miles & More: a record a flight. Booking references, miles and points are left out. */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading(format.id, text, options);
  const json = readJson(text);
  const path = "SegmentListResponses";
  if (json === null) reading.say("import/text-broken", "error", { wanted: "JSON" });
  else if (listOf(json.value, path).length === 0) reading.say("import/column-missing", "error", { columns: path });
  else readObjects(reading, format, objectRows(text, json), listOf(json.value, path), [path]);
  return reading.done();
}
