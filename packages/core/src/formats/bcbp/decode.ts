import type { Span } from "../../kernel/span.ts";
import { formatDay } from "../../kernel/when.ts";
import { candidateDays, issueDay, nextDay } from "./dates.ts";
import type { BoardingPass, DecodedPass, Leg, PassFault } from "./wire.ts";

/** Widths of the mandatory parts of a leg (Resolution 792, attachment A). */
const LEG = [
  ["bookingReference", 7],
  ["from", 3],
  ["to", 3],
  ["carrier", 3],
  ["number", 5],
  ["day", 3],
  ["compartment", 1],
  ["seat", 4],
  ["sequence", 5],
  ["status", 1],
] as const;
/** Widths of the conditional parts of the whole pass, after the version. */
const UNIQUE = [
  ["passengerDescription", 1],
  ["checkInSource", 1],
  ["issuanceSource", 1],
  ["issued", 4],
  ["documentType", 1],
  ["issuer", 3],
  ["bagTag1", 13],
  ["bagTag2", 13],
  ["bagTag3", 13],
] as const;
/** Widths of the conditional parts of a leg. */
const REPEATED = [
  ["airlineNumeric", 3],
  ["documentNumber", 10],
  ["selectee", 1],
  ["documentVerification", 1],
  ["marketingCarrier", 3],
  ["frequentFlyerAirline", 3],
  ["frequentFlyerNumber", 16],
  ["idIndicator", 1],
  ["baggageAllowance", 3],
  ["fastTrack", 1],
] as const;
const LEG_LENGTH = 35;
const SIZE_LENGTH = 2;
const HEAD_LENGTH = 23;

type Names<T extends readonly (readonly [string, number])[]> = T[number][0];
type Parts<T extends readonly (readonly [string, number])[]> = Readonly<Record<Names<T>, string | null>>;

/** Reads a string from left to right and keeps what is wrong with it. */
function cursorOf(text: string) {
  const faults: PassFault[] = [];
  const fault = (kind: PassFault["fault"], at: number, found: string) => {
    faults.push({ fault: kind, at: at + 1, found });
  };
  /** The parts of a section of so many characters; a part that the section ends before is null. */
  const parts = <T extends readonly (readonly [string, number])[]>(layout: T, start: number, end: number): Parts<T> => {
    let at = start;
    const entries = layout.map(([name, width]) => {
      const value = text.slice(at, Math.min(at + width, end)).trim();
      at += width;
      return [name, value === "" ? null : value];
    });
    return Object.fromEntries(entries) as Parts<T>;
  };
  /** A size in two hexadecimal digits; null where there is none. */
  const size = (at: number): number | null => {
    const digits = text.slice(at, at + SIZE_LENGTH);
    if (/^[0-9A-F]{2}$/i.test(digits)) return Number.parseInt(digits, 16);
    fault(digits.length < SIZE_LENGTH ? "length" : "size", at, digits);
    return null;
  };
  /** The end of a section of so many characters; one that reaches beyond what holds it is cut there. */
  const endOf = (start: number, length: number, most: number): number => {
    if (start + length <= most) return start + length;
    fault(most >= text.length ? "length" : "overrun", most, String(length));
    return most;
  };
  return { faults, fault, parts, size, endOf };
}

type Cursor = ReturnType<typeof cursorOf>;

/** The conditional section of the whole pass from its mark; null when there is none. */
function readUnique(text: string, cursor: Cursor, start: number, end: number) {
  if (start >= end) return null;
  const version = text[start + 1] ?? "";
  if (text[start] !== ">" || !/^[0-9]$/.test(version)) {
    cursor.fault("version", start, text.slice(start, start + 2));
    return null;
  }
  const size = cursor.size(start + 2);
  const from = start + 2 + SIZE_LENGTH;
  const to = size === null ? from : cursor.endOf(from, size, end);
  return { version, next: to, ...cursor.parts(UNIQUE, from, to) };
}

/** The conditional section of a leg, and what the airline keeps behind it. */
function readRepeated(text: string, cursor: Cursor, start: number, end: number) {
  const size = start < end ? cursor.size(start) : null;
  const from = start + SIZE_LENGTH;
  const to = size === null ? Math.min(from, end) : cursor.endOf(from, size, end);
  const airlineUse = text.slice(size === null ? start : to, end).trimEnd();
  const none = size === null;
  return { ...cursor.parts(REPEATED, none ? end : from, none ? end : to), airlineUse: airlineUse || null };
}

/** The mandatory parts of a leg, checked; `day` is what says the day of the year. */
function readMandatory(text: string, cursor: Cursor, start: number) {
  const parts = cursor.parts(LEG, start, text.length);
  const spans: Record<string, Span> = {};
  let at = start;
  for (const [name, width] of LEG) {
    const raw = text.slice(at, at + width);
    const before = raw.length - raw.trimStart().length;
    spans[name] = { start: at + before, end: at + Math.max(before, raw.trimEnd().length) };
    at += width;
  }
  const wrong = (kind: PassFault["fault"], name: string) => {
    const { start: from, end } = spans[name] as Span;
    if (from < text.length) cursor.fault(kind, from, text.slice(from, end));
    return null;
  };
  const place = (name: "from" | "to") => (/^[A-Z]{3}$/.test(parts[name] ?? "") ? parts[name] : wrong("airport", name));
  const carrier = /^(?:[A-Z][A-Z0-9]|\d[A-Z]|[A-Z]{3})$/.test(parts.carrier ?? "")
    ? parts.carrier
    : wrong("carrier", "carrier");
  const flight = /^0{0,3}(\d{1,4})([A-Z])?$/.exec(parts.number ?? "");
  if (flight === null) wrong("number", "number");
  const day = /^\d{1,3}$/.test(parts.day ?? "") ? Number(parts.day) : null;
  const dayOfYear = day !== null && day >= 1 && day <= 366 ? day : null;
  if (dayOfYear === null || parts.day?.length !== 3) wrong("day", "day");
  const seat = parts.seat?.replace(/^0{1,2}(?=\d)/, "") ?? null;
  const { bookingReference, compartment, sequence, status } = parts;
  const known = {
    from: place("from"),
    to: place("to"),
    carrier,
    number: flight?.[1] ?? null,
    suffix: flight?.[2] ?? null,
  };
  const { day: ofDay, number: ofNumber, ...rest } = spans as Leg["spans"];
  return {
    ...{ ...known, bookingReference, compartment, sequence, status, seat, dayOfYear },
    spans: { from: rest.from, to: rest.to, carrier: rest.carrier, number: ofNumber, day: ofDay, seat: rest.seat },
  };
}

/** The days of the legs: each the first of its kind on or after the one before it, the first on or after the issue. */
function datesOf(
  legs: readonly Pick<Leg, "dayOfYear" | "spans">[],
  issued: number | null,
  reference: string | null,
  cursor: Cursor,
): Pick<Leg, "date" | "candidates">[] {
  let earliest = issued;
  return legs.map(({ dayOfYear, spans }) => {
    if (dayOfYear === null) return { date: null, candidates: [] };
    const candidates = reference === null ? [] : candidateDays(dayOfYear, reference);
    if (earliest === null) return { date: candidates[0] ?? null, candidates };
    const next = nextDay(dayOfYear, earliest);
    if (next === null) cursor.fault("leap-day", spans.day.start, String(dayOfYear));
    earliest = next ?? earliest;
    return { date: next === null ? null : formatDay(next), candidates };
  });
}

/**
 * Decodes the string of a bar-coded boarding pass (IATA Resolution 792, format M, one to four legs). A pass that is cut
 * short, or has a part that is none, gives what can be read with a fault for each place; only a string that does not begin
 * as one gives no pass. A pass tells the day of the year and not the year: `reference`, a day near the flight or after it,
 * tells that.
 *
 * @example
 * decodeBoardingPass("M1SATO/HANAKO         EABC123 HNDOKAJL 0915 124Y012A0007 100", "2031-05-01").pass?.legs[0]?.date; // "2031-05-04"
 */
export function decodeBoardingPass(text: string, reference: string | null = null): DecodedPass {
  const cursor = cursorOf(text);
  const count = /^[1-4]$/.test(text[1] ?? "") ? Number(text[1]) : 0;
  if (text[0] !== "M" || count === 0 || text.length < HEAD_LENGTH + LEG_LENGTH / 2) {
    const kind = text[0] !== "M" ? "format" : count === 0 ? "legs" : "length";
    return {
      pass: null,
      faults: [
        { fault: kind, at: kind === "legs" ? 2 : kind === "format" ? 1 : text.length + 1, found: text.slice(0, 2) },
      ],
    };
  }
  let at = HEAD_LENGTH;
  let unique: ReturnType<typeof readUnique> = null;
  const read: Omit<Leg, "date" | "candidates">[] = [];
  for (let leg = 0; leg < count && at < text.length; leg += 1) {
    const mandatory = readMandatory(text, cursor, at);
    const size = cursor.size(at + LEG_LENGTH);
    const start = Math.min(at + LEG_LENGTH + SIZE_LENGTH, text.length);
    at = size === null ? start : cursor.endOf(start, size, text.length);
    if (leg === 0) unique = readUnique(text, cursor, start, at);
    // What does not begin as the section does is the airline's own.
    const own = leg === 0 && unique === null;
    read.push({ ...mandatory, ...readRepeated(text, cursor, own ? at : (leg === 0 && unique?.next) || start, at) });
    if (own && at > start) read[0] = { ...(read[0] as (typeof read)[number]), airlineUse: text.slice(start, at) };
  }
  if (read.length < count) cursor.fault("length", text.length, String(read.length));
  const security = readSecurity(text, cursor, at);
  const issuedOn = unique?.issued && reference !== null ? issueDay(unique.issued, reference) : null;
  const dates = datesOf(read, issuedOn, reference, cursor);
  const legs = read.map((leg, i) => ({ ...leg, ...(dates[i] as (typeof dates)[number]) }));
  const pass: BoardingPass = {
    passengerName: text.slice(2, 22).trim() || null,
    electronicTicket: text[22] === "E",
    legs,
    version: unique?.version ?? null,
    passengerDescription: unique?.passengerDescription ?? null,
    checkInSource: unique?.checkInSource ?? null,
    issuanceSource: unique?.issuanceSource ?? null,
    issued: unique?.issued ?? null,
    issuedOn: issuedOn === null ? null : formatDay(issuedOn),
    documentType: unique?.documentType ?? null,
    issuer: unique?.issuer ?? null,
    bagTags: [unique?.bagTag1, unique?.bagTag2, unique?.bagTag3].filter((tag) => tag != null),
    security,
  };
  return { pass, faults: cursor.faults };
}

function readSecurity(text: string, cursor: Cursor, at: number): BoardingPass["security"] {
  if (text.slice(at).trim() === "") return null;
  if (text[at] !== "^") {
    cursor.fault("security", at, text.slice(at, at + 1));
    return null;
  }
  const size = cursor.size(at + 2);
  const start = at + 2 + SIZE_LENGTH;
  const end = size === null ? text.length : cursor.endOf(start, size, text.length);
  return { type: text[at + 1] ?? "", data: text.slice(start, end) };
}
