import type { Span } from "../../kernel/span.ts";
import type { Cabin } from "../../trip/index.ts";
import {
  leaveOut,
  putAircraft,
  putAirport,
  putCarrier,
  putChoice,
  putLocal,
  putSeat,
  type Words,
} from "../common/fields.ts";
import { type Cell, type FlightDraft, type Reading, startReading } from "../common/reading.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { dayAndClockOf } from "../common/values.ts";

/** What the export has fields for, and a record a place. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/scheduled",
  "arrivalDate",
  "arrival/scheduled",
  "aircraft",
  "cabin",
  "seat",
];

/** Names of the 17 fields of a flight, in their order; those that a record has no place for are marked. */
const FIELDS = [
  ["class", true],
  ["seat", true],
  ["booking reference", false],
  ["ticket", false],
  ["field 5", false],
  ["field 6", false],
  ["source", false],
  ["airline", true],
  ["number", true],
  ["aircraft", true],
  ["from", true],
  ["to", true],
  ["departure UTC", true],
  ["arrival UTC", true],
  ["departure", true],
  ["arrival", true],
  ["created", false],
] as const;

type Name = (typeof FIELDS)[number][0];

const CABINS: Words<Cabin> = {
  first: "first",
  business: "business",
  plus: "premium-economy",
  economy: "economy",
  ecolight: "economy",
};

/** The filled fields of a line of a flight; null when it has another number of them. */
function fieldsOf(line: string, start: number, number: number): ReadonlyMap<Name, Cell> | null {
  const texts = line.split(";");
  if (texts.length !== FIELDS.length) return null;
  const cells = new Map<Name, Cell>();
  let at = start;
  for (const [i, [column]] of FIELDS.entries()) {
    const value = texts[i] ?? "";
    if (value !== "" && value !== "None")
      cells.set(column, { column, value, start: at, end: at + value.length, line: number });
    at += value.length + 1;
  }
  return cells;
}

function putEnd(reading: Reading, draft: FlightDraft, cell: Cell | undefined, end: "departure" | "arrival"): void {
  if (cell === undefined) return;
  const which = reading.options.times ?? "scheduled";
  const read = dayAndClockOf(cell.value);
  if (read === null) leaveOut(reading, draft, cell, `${end}/${which}`, "time");
  else putLocal(reading, draft, cell, end, which, read);
}

function readFlight(reading: Reading, cells: ReadonlyMap<Name, Cell>): FlightDraft {
  const draft = reading.draft();
  for (const [name, place] of FIELDS) if (cells.has(name)) reading.count(name, place);
  const [from, to] = [cells.get("from"), cells.get("to")];
  const [airline, number] = [cells.get("airline"), cells.get("number")];
  const [cabin, seat, aircraft] = [cells.get("class"), cells.get("seat"), cells.get("aircraft")];
  putEnd(reading, draft, cells.get("departure"), "departure");
  if (from !== undefined) putAirport(reading, draft, from, "from", [from.value]);
  if (to !== undefined) putAirport(reading, draft, to, "to", [to.value]);
  putEnd(reading, draft, cells.get("arrival"), "arrival");
  if (airline !== undefined) putCarrier(reading, draft, airline, [airline.value]);
  const digits = /^0{0,3}(\d{1,4})$/.exec(number?.value ?? "")?.[1];
  if (number !== undefined && digits !== undefined) reading.put(draft, "number", digits, [number]);
  else if (number !== undefined) leaveOut(reading, draft, number, "number", "flight-number");
  if (aircraft !== undefined) putAircraft(reading, draft, aircraft, aircraft.value, aircraft.value);
  // The booking class may follow in brackets: BUSINESS (D).
  if (cabin !== undefined)
    putChoice(reading, draft, { ...cabin, value: cabin.value.replace(/ ?\([A-Z]\)$/, "") }, "cabin", CABINS);
  if (seat !== undefined) putSeat(reading, draft, seat);
  return draft;
}

/** A journey being read: its flights, whether it is one's own, and where it stands. */
interface Journey {
  readonly own: boolean;
  readonly line: number;
  readonly drafts: FlightDraft[];
  readonly place: { start: number; end: number } & Span;
}

const HEADING = /^(?:hotels|rental cars|expenses|flights|trips):$/;

/** Whether a text is the data of App in the Air: by its journeys. */
export const recognizes = (text: string): boolean =>
  /^Ownership\.(?:NOT_)?MINE;/m.test(text) && /^flights:/m.test(text);

/**
 * Reads `data.txt`, the export of App in the Air: a record a journey of one's own, with its flights; those of others are
 * listed and left out. Times are those of the timetable, local. Booking references and ticket numbers are left out.
 */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading("app-in-the-air", text, options);
  let journey: Journey | null = null;
  let section = "";
  const close = () => {
    if (journey === null) return;
    const { own, line, drafts, place } = journey;
    if (!own) reading.say("import/row-left-out", "info", { line, reason: "not-own" });
    else if (drafts.length > 0) reading.record(drafts, place);
    journey = null;
  };
  if (!recognizes(text)) reading.say("import/text-broken", "error", { wanted: "App in the Air data.txt" });
  let at = 0;
  for (const [index, raw] of text.split("\n").entries()) {
    const start = at;
    at += raw.length + 1;
    const said = raw.trimEnd();
    const line = index + 1;
    if (said.startsWith("Ownership.")) {
      close();
      const place = { start, end: start + said.length };
      journey = { own: said.startsWith("Ownership.MINE;"), line, drafts: [], place };
      section = "";
    } else if (HEADING.test(said)) section = said;
    else if (section === "flights:" && said !== "" && journey !== null) {
      const open: Journey = journey;
      const cells = fieldsOf(said, start, line);
      if (cells === null) reading.say("import/row-left-out", "error", { line, reason: "cells" });
      else if (open.own) open.drafts.push(readFlight(reading, cells));
      open.place.end = start + said.length;
    }
  }
  close();
  return reading.done();
}
