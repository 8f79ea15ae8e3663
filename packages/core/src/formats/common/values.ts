import { isoDate, isValidDate } from "../../kernel/civil.ts";
import { formatMinute, parseWhen, plainDay } from "../../kernel/when.ts";

/** A year, month or day `2031`, `2031-03`, `2031-03-04` of the calendar, as a record has it; null for anything else. */
export function dateOf(text: string): string | null {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) && parseWhen(text) !== null ? text : null;
}

/** A day of the calendar from its numbers; null where there is none. */
export function dayOf(year: number, month: number, day: number): string | null {
  return year > 0 && isValidDate(year, month, day) && month >= 1 && month <= 12 ? isoDate(year, month, day) : null;
}

/** Local HH:MM of `9:05`, `09:05` or `09:05:00`; null for anything else. */
export function clockOf(text: string): string | null {
  const match = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d{1,9})?)?$/.exec(text);
  if (match === null || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]?.padStart(2, "0")}:${match[2]}`;
}

/** Day and HH:MM of `2031-03-04T09:05` or `2031-03-04 09:05:00`, without any zone; null for anything else. */
export function dayAndClockOf(text: string): { readonly day: string; readonly clock: string } | null {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)$/.exec(text);
  const [day, clock] = [dateOf(match?.[1] ?? ""), clockOf(match?.[2] ?? "")];
  return day === null || clock === null ? null : { day, clock };
}

/** An instant `2031-03-04T09:05:00Z` of `2031-03-04T09:05:00.000Z` or one with an offset from UTC; null for anything else. */
export function instantOf(text: string): string | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/.exec(text);
  const [, plain = "", offset = ""] = match ?? [];
  if (dayAndClockOf(plain) === null) return null;
  if (offset === "Z" || /^[+-]00:?00$/.test(offset)) return `${plain}Z`;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return shifted(plain, offset.startsWith("-") ? minutes : -minutes);
}

/** An instant so many minutes after `YYYY-MM-DDTHH:MM:SS`. */
function shifted(plain: string, minutes: number): string {
  const clock = Number(plain.slice(11, 13)) * 60 + Number(plain.slice(14, 16));
  return `${formatMinute((plainDay(plain.slice(0, 10)) ?? 0) * 1440 + clock + minutes)}${plain.slice(16)}Z`;
}

/** Whole minutes of `4:35`, `04:35:00` or `275`; null for anything else. */
export function minutesOf(text: string): number | null {
  const match = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/.exec(text);
  if (match !== null) return Number(match[1]) * 60 + Number(match[2]) + Math.round(Number(match[3] ?? 0) / 60);
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

/** `04:35:00` of 275 minutes. */
export function durationText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

/** A flight number in its parts: the airline's designator (two letters or digits of IATA, three letters of ICAO), the digits without zeros before them, the operational suffix. */
export interface FlightNumber {
  readonly designator: string | null;
  readonly number: string;
  readonly suffix: string | null;
}

/** Reads `JL794`, `JAL 0794`, `7G12`, `JL794A` or a bare `794`; null for anything else. IATA SSIM, chapter 2. */
export function flightNumberOf(text: string): FlightNumber | null {
  const plain = text.trim().toUpperCase();
  const match = /^([A-Z][A-Z0-9]|\d[A-Z]|[A-Z]{3})?[ -]?0{0,4}(\d{1,4})([A-Z])?$/.exec(plain);
  if (match === null) return null;
  return { designator: match[1] ?? null, number: match[2] ?? "", suffix: match[3] ?? null };
}

/** An aircraft as a record names it (`B787-9`, `A321neo`) from a maker's full name; null where it is of another make. */
export function aircraftOf(name: string): string | null {
  const boeing = /^Boeing (7\d7)(?:-(\d{1,4}[A-Z]{0,3}|MAX ?\d{1,2}))?(?= |$)/.exec(name);
  if (boeing !== null) return `B${boeing[1]}${boeing[2] === undefined ? "" : `-${boeing[2]}`}`;
  return /^Airbus (A\d{3}(?:-\d{3,4})?(?:neo)?)(?= |$)/.exec(name)?.[1] ?? null;
}
