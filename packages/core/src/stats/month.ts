import { boundsOf, formatDay, isPlainDay } from "../kernel/when.ts";

/** First and last day that a When covers, as `YYYY-MM-DD`; null when it is no When, or has an open end. */
function daysOf(when: string): readonly [string, string] | null {
  const bounds = boundsOf(when);
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  return [formatDay(Math.floor(bounds.earliest / 1440)), formatDay(Math.floor(bounds.latest / 1440))];
}

function part(when: string | null, of: (day: string) => string): string | null {
  if (when === null) return null;
  if (isPlainDay(when)) return of(when);
  const days = daysOf(when);
  if (days === null) return null;
  const first = of(days[0]);
  return days[0] === days[1] || first === of(days[1]) ? first : null;
}

/** The day `YYYY-MM-DD` that a When lies in, or null when it is no When or may lie in more than one. */
export function dayOf(when: string | null): string | null {
  return part(when, (day) => day);
}

/** The month `YYYY-MM` that a When lies in, or null when it is no When or may lie in more than one. */
export function monthOf(when: string | null): string | null {
  return part(when, (day) => day.slice(0, 7));
}

/** The year that a When lies in, or null when it is no When or may lie in more than one. */
export function yearOf(when: string | null): string | null {
  return part(when, (day) => day.slice(0, 4));
}

/** The Japanese fiscal year (April to March), by the calendar year it begins in; null as in {@link yearOf}. */
export function fiscalYearOf(when: string | null): string | null {
  return part(when, (day) => {
    const year = Number(day.slice(0, 4));
    return String(day.slice(5, 7) < "04" ? year - 1 : year).padStart(4, "0");
  });
}

const WEEK = 7;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** The weekday `1` (Monday) to `7` (Sunday, ISO 8601) of a When that lies in one day, else null. */
export function weekdayOf(when: string | null): string | null {
  const bounds = when === null ? null : boundsOf(when);
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  const [day, last] = [bounds.earliest, bounds.latest].map((minute) => Math.floor(minute / 1440)) as [number, number];
  if (day !== last) return null;
  const sunday = (((day + EPOCH_WEEKDAY) % WEEK) + WEEK) % WEEK;
  return String(sunday === 0 ? WEEK : sunday);
}

/** The months from the first to the last, both `YYYY-MM`, with none left out. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const months: string[] = [];
  for (let at = number(first); at <= number(last); at++)
    months.push(`${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`);
  return months;
}
