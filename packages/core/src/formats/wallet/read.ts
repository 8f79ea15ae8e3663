import type { Span } from "../../kernel/span.ts";
import { decodeBoardingPass } from "../bcbp/decode.ts";
import { leaveOut, putAirport, putCarrier, putInstant, putSeat } from "../common/fields.ts";
import { readJson } from "../common/json-spans.ts";
import { objectRows } from "../common/objects.ts";
import { type Cell, startReading } from "../common/reading.ts";
import * as set from "../common/setters.ts";
import { readFlight, type Setter, type TableFormat } from "../common/table.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { CONSULTED, LEFT_OUT } from "./wire.ts";

/** What a pass says of a flight, and a record has a place for. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/scheduled",
  "arrivalDate",
  "arrival/scheduled",
  "seat",
];

/** An instant in the zone that the pass says the airport has. */
const instant =
  (end: "departure" | "arrival"): Setter =>
  (reading, draft, cell, row) => {
    const zone = row.get(`semantics.${end === "departure" ? "departure" : "destination"}LocationTimeZone`)?.value;
    putInstant(reading, draft, cell, end, "scheduled", zone ?? null);
  };

const number: Setter = (reading, draft, cell) => {
  const digits = /^0{0,3}(\d{1,4})$/.exec(cell.value)?.[1];
  if (digits === undefined) leaveOut(reading, draft, cell, "number", "flight-number");
  else reading.put(draft, "number", digits, [cell]);
};

/** Where each letter of a JSON string stands in the text, and after the last the end of it; `start` is after its quote. */
function placesOf(text: string, { start, end }: Span): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at += text[at] !== "\\" ? 1 : text[at + 1] === "u" ? 6 : 2) places.push(at);
  return [...places, end];
}

/** Cells of the parts of a bar code: the whole of it names its holder, and is no evidence to keep. */
function partsOf(text: string, cell: Cell): (part: Span) => Cell {
  const places = placesOf(text, cell);
  // The value goes without space at its ends.
  const before = /^\s*/.exec(text.slice(cell.start, cell.end))?.[0].length ?? 0;
  const place = (at: number) => places[at + before] ?? cell.end;
  return ({ start, end }) => ({
    ...cell,
    value: cell.value.slice(start, end),
    start: place(start),
    end: place(end),
  });
}

/** What the bar code says and the pass itself did not: vendors name their fields as they like, the code is the same for all. */
const barcode: Setter = (reading, draft, cell, row) => {
  const near = row.get("relevantDate")?.value.slice(0, 10) ?? reading.options.reference ?? null;
  const { pass, faults } = decodeBoardingPass(cell.value, near);
  const [leg] = pass?.legs ?? [];
  if (leg === undefined) return;
  for (const fault of faults)
    reading.sayOf(draft, "import/boarding-pass", "warning", "", { line: cell.line, ...fault });
  const { flight } = draft;
  const { spans } = leg;
  const part = partsOf(reading.text, cell);
  if (flight.date === null && leg.date !== null) reading.put(draft, "date", leg.date, [part(spans.day)]);
  else if (flight.date === null && leg.dayOfYear !== null)
    reading.sayOf(draft, "import/year-open", "warning", "date", { line: cell.line, day: leg.dayOfYear });
  if (flight.from === null && leg.from !== null) putAirport(reading, draft, part(spans.from), "from", [leg.from]);
  if (flight.to === null && leg.to !== null) putAirport(reading, draft, part(spans.to), "to", [leg.to]);
  if (flight.carrier === null && leg.carrier !== null) putCarrier(reading, draft, part(spans.carrier), [leg.carrier]);
  if (flight.number === null && leg.number !== null) reading.put(draft, "number", leg.number, [part(spans.number)]);
  if (flight.seat === null && leg.seat !== null) putSeat(reading, draft, part(spans.seat), leg.seat);
};

const seat: Setter = (reading, draft, cell, row) => {
  const letter = row.get("semantics.seats.0.seatNumber");
  if (letter !== undefined) reading.put(draft, "seat", `${cell.value}${letter.value}`, [cell, letter]);
};

const format: TableFormat = {
  id: "wallet",
  needs: [],
  columns: {
    "semantics.departureAirportCode": set.airport("from"),
    "semantics.destinationAirportCode": set.airport("to"),
    "semantics.airlineCode": set.airline,
    "semantics.flightNumber": number,
    "semantics.originalDepartureDate": instant("departure"),
    "semantics.originalArrivalDate": instant("arrival"),
    "semantics.seats.0.seatRow": seat,
    "semantics.seats.0.seatNumber": set.consulted,
    "semantics.departureLocationTimeZone": set.consulted,
    "semantics.destinationLocationTimeZone": set.consulted,
    "barcodes.0.message": barcode,
    "barcode.message": barcode,
    relevantDate: set.consulted,
    ...Object.fromEntries(CONSULTED.map((name) => [name, set.consulted])),
    ...Object.fromEntries(LEFT_OUT.map((name) => [name, null])),
  },
};

/** Whether a text is the pass.json of a boarding pass by air. */
export const recognizes = (text: string): boolean =>
  /^\s*\{/.test(text) && text.includes("PKTransitTypeAir") && readJson(text) !== null;

/**
 * Reads the pass.json of a boarding pass of Apple Wallet (the file of that name in a .pkpass, which is a ZIP archive): one
 * record, from the meanings that the pass gives its fields, and from its bar code where it gives none.
 */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading(format.id, text, options);
  const json = readJson(text);
  if (json === null) {
    reading.say("import/text-broken", "error", { wanted: "JSON" });
    return reading.done();
  }
  const rows = objectRows(text, json);
  const draft = readFlight(reading, format, rows.cells([]), 1);
  if (draft !== null) reading.record([draft], rows.place([]));
  return reading.done();
}
