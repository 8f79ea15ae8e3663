import { civilFromDays, daysFromCivil, daysInMonth, isoDate, isoTime, isValidDate } from "./civil.ts";

/** How finely a point is stated. */
export type Precision = "year" | "month" | "day" | "minute";

/** A stated point of local civil time. Parts finer than `precision` are null; `approximate` is 頃 (EDTF `~`). */
export interface WhenPoint {
  readonly kind: "point";
  readonly precision: Precision;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly approximate: boolean;
}

/** A stated period. An end that is null is open (EDTF `..`); both ends are never open. */
export interface WhenInterval {
  readonly kind: "interval";
  readonly start: WhenPoint | null;
  readonly end: WhenPoint | null;
}

/** A parsed When. */
export type WhenParts = WhenPoint | WhenInterval;

/**
 * First and last minute that a When covers, both inclusive, counted from 1970-01-01T00:00 of local civil time; null is an
 * open end.
 */
export interface WhenBounds {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** A closed interval of whole days or minutes; a null end is unbounded. */
export interface Difference {
  readonly min: number | null;
  readonly max: number | null;
}

/** Why a text is no When: not the grammar, a date that no calendar has, or a period that ends before it starts. */
export type WhenFault = "syntax" | "calendar" | "reversed";

const MINUTES_A_DAY = 1440;
/** Half the width of 頃 at a clock time, in minutes. EDTF gives `~` no width; see {@link boundsOf}. */
const APPROXIMATE_MINUTES = 30;

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?(~?)$/;

/**
 * Reads a When: the subset of EDTF (ISO 8601-2:2019) `2023`, `2023-06`, `2023-06-13`, `2023-07-28T09:57`, `A/B`, `../B`,
 * `A/..`, each point with an optional `~` for 頃. Gives null for anything else; `whenFaultOf` says why.
 */
export function parseWhen(text: string): WhenParts | null {
  const read = readWhen(text);
  return typeof read === "string" ? null : read;
}

/** Why `text` is no When, or null when it is one. */
export function whenFaultOf(text: string): WhenFault | null {
  if (isPlainDay(text)) return null;
  const read = readWhen(text);
  return typeof read === "string" ? read : null;
}

function readWhen(text: string): WhenParts | WhenFault {
  const slash = text.indexOf("/");
  if (slash === -1) return readPoint(text);
  const start = readEnd(text.slice(0, slash));
  const end = readEnd(text.slice(slash + 1));
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  if (start === null && end === null) return "syntax";
  if (start !== null && end !== null && firstMinute(start) > lastMinute(end)) return "reversed";
  return { kind: "interval", start, end };
}

function readEnd(text: string): WhenPoint | null | WhenFault {
  return text === ".." ? null : readPoint(text);
}

const ZERO = 48;
const HYPHEN = 45;

/** Two digits of a text as a number; NaN where one is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Whether a text is a plain day `YYYY-MM-DD` of the calendar: most dates are one, and are seen without parsing. */
export function isPlainDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

/** Days since 1970-01-01 of a plain day, else null. */
export function plainDay(text: string): number | null {
  if (!isPlainDay(text)) return null;
  return daysFromCivil(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

function readPoint(text: string): WhenPoint | WhenFault {
  const match = POINT.exec(text);
  if (match === null) return "syntax";
  const part = (index: number): number | null => (match[index] === undefined ? null : Number(match[index]));
  const [month, day, hour, minute] = [part(2), part(3), part(4), part(5)];
  const year = Number(match[1]);
  if (!isValidDate(year, month ?? 1, day ?? 1)) return "calendar";
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59) return "calendar";
  const precision = hour !== null ? "minute" : day !== null ? "day" : month !== null ? "month" : "year";
  return { kind: "point", precision, year, month, day, hour, minute, approximate: match[6] === "~" };
}

/** Writes a When in its one canonical form; `formatWhen(parseWhen(text))` is `text`. */
export function formatWhen(when: WhenParts): string {
  if (when.kind === "point") return formatPoint(when);
  return `${when.start === null ? ".." : formatPoint(when.start)}/${when.end === null ? ".." : formatPoint(when.end)}`;
}

function formatPoint(point: WhenPoint): string {
  const date = isoDate(point.year, point.month, point.day);
  const time = point.hour === null || point.minute === null ? "" : `T${isoTime(point.hour, point.minute)}`;
  return `${date}${time}${point.approximate ? "~" : ""}`;
}

/** Writes a count of days since 1970-01-01 as `YYYY-MM-DD`. */
export function formatDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return isoDate(year, month, day);
}

/** Writes a count of minutes since 1970-01-01T00:00 as `YYYY-MM-DDTHH:MM`. */
export function formatMinute(minutes: number): string {
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const rest = minutes - day * MINUTES_A_DAY;
  return `${formatDay(day)}T${isoTime(Math.floor(rest / 60), rest % 60)}`;
}

function firstMinute(point: WhenPoint): number {
  const day = daysFromCivil(point.year, point.month ?? 1, point.day ?? 1);
  return day * MINUTES_A_DAY + (point.hour ?? 0) * 60 + (point.minute ?? 0);
}

function lastMinute(point: WhenPoint): number {
  if (point.precision === "minute") return firstMinute(point);
  const month = point.month ?? 12;
  const day = daysFromCivil(point.year, month, point.day ?? daysInMonth(point.year, month));
  return day * MINUTES_A_DAY + MINUTES_A_DAY - 1;
}

/** 頃 is read as reaching one stated unit (year, month, day) or half an hour to either side. */
function margin(point: WhenPoint): number {
  if (!point.approximate) return 0;
  if (point.precision === "minute") return APPROXIMATE_MINUTES;
  return lastMinute(point) - firstMinute(point) + 1;
}

/**
 * The first and last minute that a When covers. A day covers all its minutes, a month all its days. EDTF gives `~` no
 * width; here 頃 widens a year, month or day by its own length and a clock time by 30 minutes, to either side. Gives null
 * for a text that is no When.
 */
export function boundsOf(when: string | WhenParts): WhenBounds | null {
  const plain = typeof when === "string" ? plainDay(when) : null;
  if (plain !== null) return { earliest: plain * MINUTES_A_DAY, latest: plain * MINUTES_A_DAY + MINUTES_A_DAY - 1 };
  const parts = typeof when === "string" ? parseWhen(when) : when;
  if (parts === null) return null;
  const [start, end] = parts.kind === "point" ? [parts, parts] : [parts.start, parts.end];
  return {
    earliest: start === null ? null : firstMinute(start) - margin(start),
    latest: end === null ? null : lastMinute(end) + margin(end),
  };
}

/**
 * Order of two Whens as far as they state it. `before` and `after` hold for every reading of both; `same` means that
 * both name the same closed stretch of time (which says nothing on the order inside it); all else, and any text that is
 * no When, is `unknown`.
 */
export function compareWhen(a: string | WhenParts, b: string | WhenParts): "before" | "after" | "same" | "unknown" {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (left === null || right === null) return "unknown";
  if (left.latest !== null && right.earliest !== null && left.latest < right.earliest) return "before";
  if (left.earliest !== null && right.latest !== null && left.earliest > right.latest) return "after";
  const closed = left.earliest !== null && left.latest !== null;
  return closed && left.earliest === right.earliest && left.latest === right.latest ? "same" : "unknown";
}

/**
 * Calendar days from `a` to `b` as the interval of all readings: `2023-06-13` to `2023-06-21` is `{ min: 8, max: 8 }`,
 * `2023-06` to `2023-06-21` is `{ min: -9, max: 20 }`. Clock times do not count, only the days they fall on. Gives null
 * when either is no When.
 */
export function differenceDays(a: string | WhenParts, b: string | WhenParts): Difference | null {
  return difference(a, b, (minutes) => Math.floor(minutes / MINUTES_A_DAY));
}

/** Minutes from `a` to `b` as the interval of all readings; null when either is no When. */
export function differenceMinutes(a: string | WhenParts, b: string | WhenParts): Difference | null {
  return difference(a, b, (minutes) => minutes);
}

function difference(
  a: string | WhenParts,
  b: string | WhenParts,
  scale: (minutes: number) => number,
): Difference | null {
  const [from, to] = [boundsOf(a), boundsOf(b)];
  if (from === null || to === null) return null;
  const distance = (start: number | null, end: number | null): number | null =>
    start === null || end === null ? null : scale(end) - scale(start);
  return { min: distance(from.latest, to.earliest), max: distance(from.earliest, to.latest) };
}
