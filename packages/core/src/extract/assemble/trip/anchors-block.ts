import type { Material } from "../material.ts";
import { citeDate } from "../material.ts";
import { AIRCRAFT_RULE, codedType, readAircraft } from "./aircraft.ts";
import { CABIN_RULE, cabinLegend, cabinLetter, cabinOfValue } from "./cabin.ts";
import { isUnderCancelled } from "./cancelled.ts";
import { CLOCK_RULE, readRowClocks } from "./clocks.ts";
import { FLIGHT_RULE, type FlightMention } from "./flight-numbers.ts";
import { type Anchor, cited, type Stated } from "./leg.ts";
import { ASIDE } from "./leg-date.ts";
import type { Place } from "./places.ts";
import { REGISTRATION_RULE, readRegistrations } from "./registration.ts";
import { airportOf, type Route } from "./routes.ts";
import { type RowFooting, readRowTimes } from "./row-times.ts";
import { bestSeat, readSeats, SEAT_RULE } from "./seat.ts";
import type { SpecField } from "./spec-labels.table.ts";
import { readSpecLines, type SpecLine } from "./spec-lines.ts";
import { readTables } from "./tables.ts";

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
  const whens = material
    .of("when")
    .filter(
      (w) =>
        inside(w.start) && w.value.day.length >= 7 && w.value.precision !== "period" && !w.rule.startsWith("ja/time-"),
    );
  // 5:30(翌日) is the day of arrival; 日付: 同日 that of the flight.
  const related =
    readRowClocks(text, start, end).length === 0
      ? whens.find((w) => !ASIDE.test(text.slice(w.start, w.end)))
      : undefined;
  const when = whens.find((w) => !w.rule.includes("relative")) ?? related;
  if (when !== undefined) stated.date ??= { value: when.value.day.slice(0, 10), cites: citeDate(when) };
}

const FOOTINGS: Partial<Record<SpecField, RowFooting>> = {
  from: { side: "departure" },
  departure: { side: "departure" },
  departureActual: { side: "departure", kind: "actual" },
  to: { side: "arrival" },
  arrival: { side: "arrival" },
  arrivalActual: { side: "arrival", kind: "actual" },
  times: {},
  timesDue: { kind: "scheduled" },
  timesActual: { kind: "actual" },
};
const WHEELS = { takeoff: "takeoff", landing: "landing" } as const;

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
      const term = material.terms("carrier").find((t) => inside(t.start));
      // 便名: 17, 会社・便: ピーチ17
      const from = term?.start === start ? term.end - start : 0;
      const bare = /^ ?0{0,3}([1-9]\d{0,3})(?![\dA-Za-z])/.exec(value.slice(from));
      const number = bare?.[1];
      if (number !== undefined)
        stated.number = cited(number, { start, end: start + from + (bare?.[0].length ?? 0) }, FLIGHT_RULE);
      if (
        term !== undefined &&
        stated.carrier === undefined &&
        ((from > 0 && number !== undefined) || !sightings.flights.some((f) => inside(f.start) && f.carrier !== null))
      )
        stated.carrier = cited(term.value.code, term, term.rule);
    }
    const code = field === "aircraft" && stated.aircraft === undefined ? codedType(value) : null;
    if (code !== null) stated.aircraft = cited(code.type, shift(code), AIRCRAFT_RULE);
    readRow(material, sightings, start, end, stated);
    if (field === "route" && stated.from === undefined && stated.to === undefined) {
      // 区間: 羽田 那覇
      const [from, to, more] = sightings.places.filter((p) => inside(p.start));
      if (to !== undefined && more === undefined) {
        putPlace(stated, "from", from);
        putPlace(stated, "to", to);
      }
    }
    if (field === "route" || field === "flight" || field === "date") {
      const clocks = readRowClocks(text, start, end);
      if (clocks.length >= 2 && field !== "date") readRowTimes(text, start, end, stated);
    }
  } else if (field === "seat" || field === "cabin" || field === "seatProduct") {
    // ビジネス/3J: under its label a slash only parts it from the class.
    const seat = bestSeat(readSeats(value.replaceAll("/", " ")));
    if (seat !== null) stated.seat ??= cited(seat.seat, shift(seat), SEAT_RULE);
    const cabin = cabinOfValue(material, start, end);
    if (cabin !== null) stated.cabin ??= cited(cabin.cabin, cabin.mention, CABIN_RULE);
    const letter = cabinLetter(value, cabinLegend(material));
    if (letter !== null) stated.cabin ??= cited(letter.cabin, shift(letter), CABIN_RULE);
    const product = material.terms("seat-product").find((t) => inside(t.start) && t.value.code !== "aircraft");
    if (product !== undefined)
      stated.seatProduct ??= cited(text.slice(product.start, product.end), product, product.rule);
  } else if (field === "takeoff" || field === "landing") {
    const [clock, more] = readRowClocks(text, start, end);
    // 着陸 2003、ブロックイン 2009
    if (more !== undefined) readRowTimes(text, line.start, end, stated);
    else if (clock !== undefined) stated[WHEELS[field]] ??= cited(clock.value, clock, CLOCK_RULE);
  } else if (FOOTINGS[field] !== undefined) {
    readRowTimes(text, line.start, end, stated, FOOTINGS[field]);
    const place = sightings.places.find((p) => inside(p.start));
    if (field === "from" || field === "departure") putPlace(stated, "from", place);
    if (field === "to" || field === "arrival") putPlace(stated, "to", place);
    const when = material.of("when").find((w) => inside(w.start) && !w.rule.startsWith("ja/time-"));
    if (when === undefined || when.value.day.length < 10) return;
    const { departureScheduled: out, arrivalScheduled: into } = stated;
    const ofArrival = field !== "from" && field !== "departure" && readRowClocks(text, start, when.start).length >= 2;
    if (field === "from" || field === "departure" || (field.startsWith("times") && !ofArrival))
      stated.date ??= { value: when.value.day.slice(0, 10), cites: citeDate(when) };
    // 0:05発 5:05着(1月25日): left on the day of arrival
    else if (ofArrival && out !== undefined && into !== undefined && out.value < "03:00" && out.value < into.value)
      stated.date ??= { value: when.value.day.slice(0, 10), cites: citeDate(when) };
  }
}

const KEEPS_SIDE: ReadonlySet<SpecField> = new Set([
  "departure",
  "departureActual",
  "arrival",
  "arrivalActual",
  "other",
]);

/** 定刻 and 実際 with one time each, under 出発 or 到着, are of that end. */
function sided(text: string, line: SpecLine, side: "from" | "to" | null): SpecLine {
  const due = line.field === "timesDue";
  if (side === null || (!due && line.field !== "timesActual")) return line;
  if (readRowClocks(text, line.valueStart, line.end).length !== 1) return line;
  if (side === "from") return { ...line, field: due ? "departure" : "departureActual" };
  return { ...line, field: due ? "arrival" : "arrivalActual" };
}

const STARTS: ReadonlySet<SpecField> = new Set(["flight", "date", "carrier"]);

/** Whether a block names its flight; one that does not (機材, 座席, 定刻 under a header) tells of the flight above it. */
export function namesFlight({ stated }: Anchor): boolean {
  return stated.number !== undefined || (stated.from !== undefined && stated.to !== undefined);
}

/** Flights stated by tables, and by blocks of labelled lines. A label that comes again, or other text between, begins a new block. */
export function blockAnchors(material: Material, sightings: Sightings): Anchor[] {
  const { passage, text } = material;
  const tables = readTables(passage);
  const groups: SpecLine[][] = tables.flatMap((t) => t.flights.map((cells) => [...cells]));
  let group: SpecLine[] = [];
  let side: "from" | "to" | null = null;
  for (const read of readSpecLines(passage)) {
    const line = sided(text, read, side);
    side = line.field === "from" || line.field === "to" ? line.field : KEEPS_SIDE.has(line.field) ? side : null;
    if (tables.some((t) => line.line >= t.first && line.line <= t.last)) continue;
    const last = group.at(-1);
    const apart = last !== undefined && line.line - ((line.lines ?? 1) - 1) - last.line > 1;
    const again = line.goesOn !== true && line.field !== "other" && group.some((g) => g.field === line.field);
    // After a blank line, what heads a block begins the next one.
    const anew =
      STARTS.has(line.field) &&
      (passage.lines[line.line]?.gap ?? 0) > 0 &&
      group.some((g) => g.field === "flight" || g.field === "route");
    if (last !== undefined && (again || apart || anew)) {
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
    if (isUnderCancelled(material, first.start)) continue;
    const start = Math.min(...lines.map((l) => l.start));
    const above = passage.lines[first.line - 1];
    const label = above !== undefined && above.end - above.outset <= 30 ? text.slice(above.outset, above.end) : "";
    out.push({ kind: "block", start, end: Math.max(...lines.map((l) => l.end)), stated, label });
  }
  return out.sort((a, b) => a.start - b.start);
}
