import { isClosed } from "../incident/closed-days.ts";
import { civilFromDays, isoDate } from "../kernel/civil.ts";
import { boundsOf, differenceDays, plainDay } from "../kernel/when.ts";
import type { TimeLimit } from "./types.ts";

/** How days of a time limit are counted. */
export interface Counting {
  /** Whether the day of knowing is itself day 1; by default the day after it is. The Guidelines' own counting is not settled here. */
  readonly firstDayCounts?: boolean;
  /** Tells closed days (`YYYY-MM-DD`); a limit that ends on one moves to the next open day. Weekends and holidays are the caller's. */
  readonly isClosed?: (day: string) => boolean;
}

/**
 * Tells the days on which the authorities are closed: Saturdays, Sundays, 29 December to 3 January and the holidays given
 * (`YYYY-MM-DD`). For {@link Counting}.
 *
 * @example
 * assess(incident, { counting: { isClosed: closedDays(new Set(["2027-01-01"])) } });
 */
export function closedDays(holidays: ReadonlySet<string>): (day: string) => boolean {
  return (day) => {
    const days = plainDay(day);
    return days !== null && isClosed(days, holidays);
  };
}

/** A time limit put on the calendar. */
export interface Deadline extends TimeLimit {
  /** Last day, as EDTF: an interval where the day of knowing is one, `../D` where only its end is known. */
  readonly due: string;
}

/** Where an act lies against its deadline; `not-stated` when the record tells of no such act. */
export type Status = "within" | "late" | "cannot-tell" | "not-stated";

const MINUTES_A_DAY = 1440;
/** No run of closed days is longer: a guard against a predicate that closes every day. */
const LONGEST_CLOSURE = 31;

const dayOf = (minute: number): number => Math.floor(minute / MINUTES_A_DAY);

function dayText(day: number): string {
  const civil = civilFromDays(day);
  return isoDate(civil.year, civil.month, civil.day);
}

function rolled(day: number, isClosed: Counting["isClosed"]): number {
  let open = day;
  while (isClosed?.(dayText(open)) === true && open - day < LONGEST_CLOSURE) open += 1;
  return open;
}

/** The last days of a time limit for the earliest and the latest day of knowing, as day numbers; null is unbounded. */
function dueDays(aware: string, limit: TimeLimit, counting: Counting): readonly [number | null, number | null] {
  const bounds = boundsOf(aware);
  const end = (minute: number | null | undefined) =>
    minute == null
      ? null
      : rolled(dayOf(minute) + limit.days - (counting.firstDayCounts === true ? 1 : 0), counting.isClosed);
  return [end(bounds?.earliest), end(bounds?.latest)];
}

/** Puts a time limit on the calendar; null when the day of knowing has no end. */
export function deadlineOf(aware: string, limit: TimeLimit, counting: Counting): Deadline | null {
  const [first, last] = dueDays(aware, limit, counting);
  if (last === null) return null;
  const due = first === last ? dayText(last) : `${first === null ? ".." : dayText(first)}/${dayText(last)}`;
  return { ...limit, due };
}

/** Where a dated act lies: `within` and `late` only when every reading of both dates says so. */
export function statusOf(done: string, deadline: Deadline): Status {
  const left = differenceDays(done, deadline.due);
  if (left?.min != null && left.min >= 0) return "within";
  return left?.max != null && left.max < 0 ? "late" : "cannot-tell";
}
