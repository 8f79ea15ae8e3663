import type { Span } from "../kernel/span.ts";

/** How a date without all its parts hangs on another: 同日, 翌日, 同月, 昨年 … */
export type DateAnchor =
  | "none"
  | "same-day"
  | "next-day"
  | "next-morning"
  | "day-after-next"
  | "previous-day"
  | "same-month"
  | "next-month"
  | "previous-month"
  | "same-year"
  | "next-year"
  | "previous-year"
  | "today"
  | "yesterday"
  | "tomorrow"
  | "this-month"
  | "last-month"
  | "this-year"
  | "last-year"
  | "coming-year"
  | "later";

/** A third of a month, its beginning or its end: 上旬 中旬 下旬 初め 末. */
export type MonthPart = "early" | "middle" | "late" | "start" | "end";

/** The parts of a date as the text states them; what it leaves out is null. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: MonthPart | null;
  readonly anchor: DateAnchor;
  /** With the anchor `later`: how far after the last point, 約15分後 in minutes, 3日後 in days. */
  readonly later: { readonly minutes: number } | { readonly days: number } | null;
  /** Stated weekday, 0 = Sunday; null when none. */
  readonly weekday: number | null;
  readonly time: TimeValue | null;
  /** The far end of a period: 6月14~15日. */
  readonly until: DateParts | null;
  /** 頃, ごろ, 過ぎ: about. */
  readonly approx: boolean;
  /** What follows the date and bounds it: から, まで, までに, 以降, 以前. */
  readonly bound: DateBound | null;
}

/** 「Xから」 from, 「Xまで」 to, 「Xまでに」 by, 「X以降」 since, 「X以前」 before. */
export type DateBound = "from" | "to" | "by" | "since" | "before";

/** A time of day, 24-hour; `day` counts the midnights passed (25時 is 1:00, day 1). */
export interface TimeValue {
  readonly hour: number;
  readonly minute: number;
  readonly day: number;
  readonly approx: boolean;
}

/** A complete date: an EDTF string and what it was concluded from. */
export interface DateValue {
  /** EDTF: `2023-06-13`, `2023-07-28T09:57`, `2022-10-01/2023-06-20`. */
  readonly when: string;
  /** The day alone, of a single date with a time; the same as `when` otherwise. */
  readonly day: string;
  readonly bound: DateBound | null;
  readonly approx: boolean;
  /** Earlier dates of the text that lent a year, a month or a day. */
  readonly basis: readonly Span[];
  /** Whether the year was lent by the reference date, not by the text. */
  readonly fromReference: boolean;
  /** Whether the text says a day (not only a month or year). */
  readonly precision: "year" | "month" | "part" | "day" | "minute" | "period";
  /** Stated weekday contradicts the date. */
  readonly weekdayMismatch: boolean;
}

/** Parts with nothing stated; spread and override. */
export const NO_PARTS: DateParts = {
  year: null,
  month: null,
  day: null,
  part: null,
  anchor: "none",
  later: null,
  weekday: null,
  time: null,
  until: null,
  approx: false,
  bound: null,
};
