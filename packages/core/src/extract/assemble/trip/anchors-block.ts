import type { Material } from "../material.ts";
import { citeDate } from "../material.ts";
import { AIRCRAFT_RULE, readAircraft } from "./aircraft.ts";
import { CABIN_RULE, cabinOfValue } from "./cabin.ts";
import { CLOCK_RULE, readRowClocks } from "./clocks.ts";
import { FLIGHT_RULE, type FlightMention } from "./flight-numbers.ts";
import { type Anchor, cited, type Stated } from "./leg.ts";
import type { Place } from "./places.ts";
import { REGISTRATION_RULE, readRegistrations } from "./registration.ts";
import { airportOf, type Route } from "./routes.ts";
import { readSeats, SEAT_RULE } from "./seat.ts";
import { readSpecLines, type SpecLine } from "./spec-lines.ts";

/** What the readers found in the whole text, shared by those who look for flights. */
export interface Sightings {
  readonly flights: readonly FlightMention[];
  readonly places: readonly Place[];
  readonly routes: readonly Route[];
}

/** What a header or block may begin with: the first flight number that carries one, its carrier, a route. */
function putPlace(stated: Stated, key: "from" | "to", place: Place | undefined): void {
  const code = place === undefined ? null : airportOf(place);
  if (place !== undefined && code !== null && stated[key] === undefined) stated[key] = cited(code, place, place.rule);
}

/** Reads flight, route, aircraft, registration and date between two places into `stated`; what stands there already stays. */
export function readRow(material: Material, sightings: Sightings, start: number, end: number, stated: Stated): void {
  const { text } = material;
  const inside = (at: number) => at >= start && at < end;
  const flight = sightings.flights.find((f) => inside(f.start));
  if (flight !== undefined && stated.number === undefined) {
    stated.number = cited(flight.number, flight, FLIGHT_RULE);
    if (flight.carrier !== null) stated.carrier = cited(flight.carrier, flight, FLIGHT_RULE);
  }
  const route = sightings.routes.find((r) => inside(r.start));
  if (route !== undefined) {
    putPlace(stated, "from", route.from);
    putPlace(stated, "to", route.to);
  }
  const slice = text.slice(start, end);
  const shift = (span: { start: number; end: number }) => ({ start: span.start + start, end: span.end + start });
  const types = readAircraft(slice);
  // A380-800 → B777-300ERに変更: the one that it was changed to flew.
  const type =
    types.find((t, i) => i > 0 && /^[^、。]{0,4}[にへ](?:機材)?変[更わ]/.test(slice.slice(t.end))) ?? types[0];
  if (type !== undefined) stated.aircraft ??= cited(type.type, shift(type), AIRCRAFT_RULE);
  const mark = readRegistrations(slice)[0];
  if (mark !== undefined) stated.registration ??= cited(mark.mark, shift(mark), REGISTRATION_RULE);
  const when = material
    .of("when")
    .find((w) => inside(w.start) && w.value.precision !== "period" && !w.rule.startsWith("ja/time-"));
  if (when !== undefined) stated.date ??= { value: when.value.day.slice(0, 10), cites: citeDate(when) };
}

/** Times of a row: two are the timetable; four are timetable and flown. */
export function readRowTimes(text: string, start: number, end: number, stated: Stated, actual = false): void {
  const clocks = readRowClocks(text, start, end);
  const [a, b, c, d] = clocks.map((clock) => cited(clock.value, clock, CLOCK_RULE));
  if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) {
    // 7:30(7:41)→10:05(10:22) against 7:30-10:05 / 7:41-10:22
    const bracketed = text.charAt((clocks[1]?.start ?? 1) - 1) === "(";
    stated.departureScheduled ??= a;
    stated.arrivalScheduled ??= bracketed ? c : b;
    stated.departureActual ??= bracketed ? b : c;
    stated.arrivalActual ??= d;
  } else if (a !== undefined && b !== undefined && c === undefined) {
    if (actual) {
      stated.departureActual ??= a;
      stated.arrivalActual ??= b;
    } else {
      stated.departureScheduled ??= a;
      stated.arrivalScheduled ??= b;
    }
  }
}

const CLOCK_KEYS = {
  from: ["departureScheduled", "departureActual"],
  departure: ["departureScheduled", "departureActual"],
  departureActual: ["departureActual", "departureActual"],
  to: ["arrivalScheduled", "arrivalActual"],
  arrival: ["arrivalScheduled", "arrivalActual"],
  arrivalActual: ["arrivalActual", "arrivalActual"],
} as const;

function readSpecLine(material: Material, sightings: Sightings, line: SpecLine, stated: Stated): void {
  const { text } = material;
  const { valueStart: start, end, field } = line;
  const inside = (at: number) => at >= start && at < end;
  const value = text.slice(start, end);
  const shift = (span: { start: number; end: number }) => ({ start: span.start + start, end: span.end + start });
  if (field === "carrier") {
    const term = material.terms("carrier").find((t) => inside(t.start));
    if (term !== undefined) {
      // 運航: JAC under a number of JL: the one that operates it.
      if (/運航/.test(text.slice(line.start, start))) delete stated.carrier;
      stated.carrier ??= cited(term.value.code, term, term.rule);
    }
  } else if (
    field === "flight" ||
    field === "route" ||
    field === "aircraft" ||
    field === "registration" ||
    field === "date"
  ) {
    if (field === "flight" && stated.number === undefined) {
      const bare = /^0{0,3}([1-9]\d{0,3})(?!\d)/.exec(value);
      const number = bare?.[1];
      if (number !== undefined)
        stated.number = cited(number, { start, end: start + (bare?.[0].length ?? 0) }, FLIGHT_RULE);
      const term = material.terms("carrier").find((t) => inside(t.start));
      if (
        term !== undefined &&
        stated.carrier === undefined &&
        !sightings.flights.some((f) => inside(f.start) && f.carrier !== null)
      )
        stated.carrier = cited(term.value.code, term, term.rule);
    }
    readRow(material, sightings, start, end, stated);
    if (field === "route" || field === "flight" || field === "date") {
      const clocks = readRowClocks(text, start, end);
      if (clocks.length >= 2 && field !== "date") readRowTimes(text, start, end, stated);
    }
  } else if (field === "times" || field === "timesActual")
    readRowTimes(text, start, end, stated, field === "timesActual");
  else if (field === "seat" || field === "cabin" || field === "seatProduct") {
    const seat = readSeats(value)[0];
    if (seat !== undefined) stated.seat ??= cited(seat.seat, shift(seat), SEAT_RULE);
    const cabin = cabinOfValue(material, start, end);
    if (cabin !== null) stated.cabin ??= cited(cabin.cabin, cabin.mention, CABIN_RULE);
    const product = material.terms("seat-product").find((t) => inside(t.start) && t.value.code !== "aircraft");
    if (product !== undefined)
      stated.seatProduct ??= cited(text.slice(product.start, product.end), product, product.rule);
  } else if (field in CLOCK_KEYS) {
    const clocks = readRowClocks(text, start, end);
    const keys = CLOCK_KEYS[field as keyof typeof CLOCK_KEYS];
    for (const [i, clock] of clocks.slice(0, 2).entries()) {
      const lead = text.slice(Math.max(start, clock.start - 5), clock.start);
      const due = keys[0].startsWith("departure") ? "departureScheduled" : "arrivalScheduled";
      const key = /実際|実績|ATD|ATA/.test(lead)
        ? keys[1]
        : /定刻|定時|予定|STD|STA/.test(lead)
          ? due
          : keys[i as 0 | 1];
      stated[key] ??= cited(clock.value, clock, CLOCK_RULE);
    }
    const place = sightings.places.find((p) => inside(p.start));
    if (field === "from" || field === "departure") putPlace(stated, "from", place);
    if (field === "to" || field === "arrival") putPlace(stated, "to", place);
    const when = material.of("when").find((w) => inside(w.start));
    if (field === "from" && when !== undefined)
      stated.date ??= { value: when.value.day.slice(0, 10), cites: citeDate(when) };
  }
}

/** Whether a block names its flight; one that does not (機材, 座席, 定刻 under a header) tells of the flight above it. */
export function namesFlight({ stated }: Anchor): boolean {
  return stated.number !== undefined || (stated.from !== undefined && stated.to !== undefined);
}

/** Flights stated by blocks of labelled lines. A label that comes again, or other text between, begins a new block. */
export function blockAnchors(material: Material, sightings: Sightings): Anchor[] {
  const { passage, text } = material;
  const groups: SpecLine[][] = [];
  let group: SpecLine[] = [];
  for (const line of readSpecLines(passage)) {
    const last = group.at(-1);
    const apart = last !== undefined && line.line - ((line.lines ?? 1) - 1) - last.line > 1;
    const again = line.field !== "other" && group.some((g) => g.field === line.field);
    if (last !== undefined && (again || apart)) {
      groups.push(group);
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) groups.push(group);
  const out: Anchor[] = [];
  for (const lines of groups) {
    if (lines.filter((l) => l.field !== "other").length < 2) continue;
    const stated: Stated = {};
    for (const line of lines) readSpecLine(material, sightings, line, stated);
    if (Object.keys(stated).length === 0) continue;
    const first = lines[0] as SpecLine;
    const above = passage.lines[first.line - 1];
    const label = above !== undefined && above.end - above.outset <= 30 ? text.slice(above.outset, above.end) : "";
    out.push({ kind: "block", start: first.start, end: (lines.at(-1) as SpecLine).end, stated, label });
  }
  return out;
}
