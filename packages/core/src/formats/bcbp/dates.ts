import { daysFromCivil, isLeapYear } from "../../kernel/civil.ts";
import { formatDay, plainDay } from "../../kernel/when.ts";

/** Number of the day that is the n-th of a year; null when the year has none such. */
function nthDay(year: number, dayOfYear: number): number | null {
  if (dayOfYear < 1 || dayOfYear > (isLeapYear(year) ? 366 : 365)) return null;
  return daysFromCivil(year, 1, 1) + dayOfYear - 1;
}

/** Days that a reference day may lie before the issue of a pass: it is near the flight, and a pass is issued before that. */
const AHEAD = 30;
/** Days of a leap year. */
const YEAR = 366;
/** Years within which each digit has had a leap year, or never has one. */
const LEAP_DECADES = 41;

/** Day of issue from `YDDD`, the last digit of a year and the day of it: the latest that is not after the reference. */
export function issueDay(issued: string, reference: string): number | null {
  const near = plainDay(reference);
  if (near === null || !/^\d{4}$/.test(issued)) return null;
  const latest = Number(reference.slice(0, 4)) + 1;
  for (let year = latest; year > latest - LEAP_DECADES; year -= 1) {
    const day = year % 10 === Number(issued[0]) ? nthDay(year, Number(issued.slice(1))) : null;
    if (day !== null && day <= near + AHEAD) return day;
  }
  return null;
}

/** The first n-th day of a year on or after a day, within a year; null when there is none. */
export function nextDay(dayOfYear: number, from: number): number | null {
  const first = Number(formatDay(from).slice(0, 4));
  for (const year of [first, first + 1]) {
    const day = nthDay(year, dayOfYear);
    if (day !== null && day >= from && day <= from + YEAR) return day;
  }
  return null;
}

/** The n-th days of the years around a reference day, the nearest first; of leap years alone for day 366. */
export function candidateDays(dayOfYear: number, reference: string): string[] {
  const near = plainDay(reference);
  if (near === null) return [];
  const year = Number(reference.slice(0, 4));
  const reach = dayOfYear === 366 ? 4 : 1;
  const days: number[] = [];
  for (let at = year - reach; at <= year + reach; at += 1) {
    const day = nthDay(at, dayOfYear);
    if (day !== null) days.push(day);
  }
  return days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b).map(formatDay);
}
