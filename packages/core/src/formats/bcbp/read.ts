import type { Span } from "../../kernel/span.ts";
import { leaveOut, putAirport, putCarrier, putSeat } from "../common/fields.ts";
import { type Cell, type FlightDraft, type Reading, startReading } from "../common/reading.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { decodeBoardingPass } from "./decode.ts";
import type { BoardingPass, Leg } from "./wire.ts";

/** What a boarding pass says of a flight, and a record has a place for. */
export const carries: readonly Field[] = ["carrier", "number", "from", "to", "date", "seat"];

/** What stands on the pass and is not put into a record: it names or serves its holder, or says nothing of the flight. */
const LEFT_OUT = [
  "bookingReference",
  "compartment",
  "sequence",
  "documentNumber",
  "frequentFlyerNumber",
  "airlineUse",
] as const satisfies readonly (keyof Leg)[];

/** Rule of a day whose year was told from the reference day alone. */
const NEAREST = "import/bcbp-nearest-year";

function readLeg(reading: Reading, pass: BoardingPass, leg: Leg, at: number, line: number): FlightDraft {
  const draft = reading.draft();
  const cell = (column: string, { start, end }: Span): Cell => {
    const [from, to] = [at + start, at + end];
    reading.count(column, true);
    return { column, start: from, end: to, value: reading.text.slice(from, to), line };
  };
  const { spans, dayOfYear, date } = leg;
  if (date !== null) {
    reading.put(draft, "date", date, [cell("day", spans.day)]);
    if (pass.issuedOn === null) draft.implied.set("date", NEAREST);
  } else if (dayOfYear !== null) reading.sayOf(draft, "import/year-open", "warning", "date", { line, day: dayOfYear });
  if (leg.from !== null) putAirport(reading, draft, cell("from", spans.from), "from", [leg.from]);
  if (leg.to !== null) putAirport(reading, draft, cell("to", spans.to), "to", [leg.to]);
  if (leg.carrier !== null) putCarrier(reading, draft, cell("carrier", spans.carrier), [leg.carrier]);
  if (leg.number !== null) reading.put(draft, "number", leg.number, [cell("number", spans.number)]);
  if (leg.suffix !== null)
    leaveOut(reading, draft, { ...cell("number", spans.number), value: leg.suffix }, "number", "suffix");
  if (leg.seat !== null) putSeat(reading, draft, cell("seat", spans.seat), leg.seat);
  for (const part of LEFT_OUT) if (leg[part] !== null) reading.count(part, false);
  return draft;
}

/** Name, mark of the ticket, booking reference and route of a pass. */
const PASS = /^M[1-4][A-Z][ -~]{19}[E ][A-Z0-9 ]{7}[A-Z]{6}/;

/** Whether each line of a text begins as a boarding pass does. */
export function recognizes(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.every((line) => PASS.test(line));
}

/**
 * Reads the strings of boarding passes (IATA Resolution 792), a line each: a record a pass, a flight a leg. The holder's
 * name, booking references, ticket and frequent flyer numbers are left out of records. `reference` tells the year.
 */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading("bcbp", text, options);
  if (text.trim() === "") reading.say("import/text-broken", "error", { wanted: "BCBP" });
  let at = 0;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    const string = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    at += raw.length + 1;
    if (string === "") continue;
    const { pass, faults } = decodeBoardingPass(string, options?.reference ?? null);
    for (const one of faults)
      reading.say("import/boarding-pass", pass === null ? "error" : "warning", { line, ...one });
    const drafts = (pass?.legs ?? []).map((leg) => readLeg(reading, pass as BoardingPass, leg, start, line));
    if (drafts.some(({ evidence }) => evidence.size > 0)) reading.record(drafts, { start, end: start + string.length });
    else reading.say("import/row-left-out", "error", { line, reason: "nothing" });
  }
  return reading.done();
}
