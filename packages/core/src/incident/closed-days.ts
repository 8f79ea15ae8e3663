import { civilFromDays, isoDate, weekday } from "../kernel/civil.ts";
import { boundsOf } from "../kernel/when.ts";

const MINUTES_A_DAY = 1440;
/** No run of closed days is longer: a guard against a list that closes every day. */
const LONGEST_CLOSURE = 31;

/**
 * Whether the authorities are closed on a day (counted from 1970-01-01): Saturday, Sunday, 29 December to 3 January, or a
 * holiday of the list (行政機関の休日に関する法律, Article 1).
 */
export function isClosed(days: number, holidays: ReadonlySet<string> | null): boolean {
  const { year, month, day } = civilFromDays(days);
  const turnOfYear = (month === 12 && day >= 29) || (month === 1 && day <= 3);
  const onWeekend = weekday(year, month, day) % 6 === 0;
  return turnOfYear || onWeekend || (holidays?.has(isoDate(year, month, day)) ?? false);
}

/** Days that a time limit from `on` really has: one that ends on a closed day runs to the next open one (Article 2). */
export function daysAllowed(on: string, limit: number, holidays: ReadonlySet<string> | null): number {
  const latest = boundsOf(on)?.latest ?? null;
  if (latest === null) return limit;
  const known = Math.floor(latest / MINUTES_A_DAY);
  let days = limit;
  while (isClosed(known + days, holidays) && days < limit + LONGEST_CLOSURE) days += 1;
  return days;
}
