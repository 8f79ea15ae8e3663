import {
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  isoDate,
  isoTime,
  isValidDate,
  weekday,
} from "../../kernel/civil.ts";
import type { Span } from "../../kernel/span.ts";
import type { DateAnchor, DateParts, DateValue, MonthPart } from "../date-value.ts";
import type { Mention } from "../types.ts";
import { type Day, dayNumber, likeliestYear } from "./year-inference.ts";

/** What is known when a date is to be completed. */
export interface Calendar {
  /** The document's own day, or the reference. */
  readonly document: Day | null;
  readonly fromReference: boolean;
  /** How many days past the document's own day a date without a year may lie. */
  readonly slack: number;
  /** The last point of the story: what 同日 and a dropped month hang on. */
  readonly last: Day | null;
  /** The last date with a year, be it only a month: what 同年 and 翌年 hang on. */
  readonly lastYear: Day | null;
  /** The date with a year from which `lastYear` stepped back to an earlier year; 同年 may mean that of either. */
  readonly mainYear: Day | null;
  /** The last point of the story; lends its year to what follows. */
  readonly story: Day | null;
  /** The point from which the story stepped back to an earlier one; the story may go on from either. */
  readonly main: Day | null;
}

const DAY_STEPS: Partial<Record<DateAnchor, number>> = {
  "same-day": 0,
  "next-day": 1,
  "next-morning": 1,
  "day-after-next": 2,
  "previous-day": -1,
};
const DOCUMENT_STEPS: Partial<Record<DateAnchor, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const MONTH_STEPS: Partial<Record<DateAnchor, number>> = { "same-month": 0, "next-month": 1, "previous-month": -1 };
const YEAR_STEPS: Partial<Record<DateAnchor, number>> = { "same-year": 0, "next-year": 1, "previous-year": -1 };
const DOCUMENT_YEARS: Partial<Record<DateAnchor, number>> = { "this-year": 0, "last-year": -1, "coming-year": 1 };
const DOCUMENT_MONTHS: Partial<Record<DateAnchor, number>> = { "this-month": 0, "last-month": -1 };

interface Filled {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: MonthPart | null;
  readonly spans: readonly Span[];
  readonly lent: boolean;
  /** Minutes since midnight, where the time follows from an earlier one. */
  readonly minute?: number;
}

function shiftMonth(day: Day, by: number): { year: number; month: number } {
  const index = day.year * 12 + day.month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

const MINUTES_A_DAY = 1440;
const DAWN = 300;

/** 約15分後, 3日後: so long after the last point; minutes count only from a point with a time. */
function later(step: { minutes: number } | { days: number }, last: Day | null): Filled | null {
  if (last === null) return null;
  if ("days" in step)
    return { ...civilFromDays(dayNumber(last) + step.days), part: null, spans: last.spans, lent: true };
  if (last.minute === null) return null;
  const total = last.minute + step.minutes;
  const day = civilFromDays(dayNumber(last) + Math.floor(total / MINUTES_A_DAY));
  return { ...day, part: null, spans: last.spans, lent: true, minute: total % MINUTES_A_DAY };
}

/** 2023年2月の調査で2022年11月の…が判明し、同年4月: the year in which the month does not lie before what was told last. */
function yearMeant({ anchor, month }: DateParts, { lastYear, mainYear }: Calendar): Day | null {
  const stepsBack = anchor === "same-year" && month !== null && lastYear !== null && month < lastYear.month;
  return stepsBack && mainYear !== null && month >= mainYear.month ? mainYear : lastYear;
}

/** The calendar after a date that has a year. */
function withYear(calendar: Calendar, lastYear: Day): Calendar {
  const before = calendar.lastYear;
  if (before === null || lastYear.year === before.year) return { ...calendar, lastYear };
  return { ...calendar, lastYear, mainYear: lastYear.year < before.year ? before : null };
}

/** Fills the parts that the date itself leaves out. */
function fill(parts: DateParts, calendar: Calendar): Filled | null {
  const { anchor, part } = parts;
  const { document } = calendar;
  const last = calendar.last ?? document;
  if (parts.later !== null) return later(parts.later, calendar.last);
  const dayStep = DAY_STEPS[anchor] ?? DOCUMENT_STEPS[anchor];
  if (dayStep !== undefined && parts.day === null) {
    const base = DOCUMENT_STEPS[anchor] === undefined ? last : document;
    if (base === null) return null;
    // The morning after one o'clock at night is of the same day.
    const byNight = anchor === "next-morning" && base.minute !== null && base.minute < DAWN;
    const step = byNight ? 0 : dayStep;
    return { ...civilFromDays(dayNumber(base) + step), part: null, spans: base.spans, lent: true };
  }
  if (parts.year !== null)
    return { year: parts.year, month: parts.month, day: parts.day, part, spans: [], lent: false };
  const yearStep = YEAR_STEPS[anchor] ?? DOCUMENT_YEARS[anchor];
  if (yearStep !== undefined) {
    const base = DOCUMENT_YEARS[anchor] === undefined ? (yearMeant(parts, calendar) ?? document) : document;
    if (base === null) return null;
    return { year: base.year + yearStep, month: parts.month, day: parts.day, part, spans: base.spans, lent: true };
  }
  const monthStep = MONTH_STEPS[anchor] ?? DOCUMENT_MONTHS[anchor];
  if (monthStep !== undefined) {
    const base = DOCUMENT_MONTHS[anchor] === undefined ? last : document;
    if (base === null) return null;
    return { ...shiftMonth(base, monthStep), day: parts.day, part, spans: base.spans, lent: true };
  }
  if (parts.month !== null) {
    // A month of a year (2021年7月) lends its year where no day has been named yet.
    const lender = calendar.story === null && document === null ? calendar.lastYear : null;
    const basis =
      lender === null
        ? likeliestYear(parts.month, parts.day, parts.weekday, calendar)
        : { year: parts.month < lender.month ? lender.year + 1 : lender.year, spans: lender.spans };
    return basis === null
      ? null
      : { year: basis.year, month: parts.month, day: parts.day, part, spans: basis.spans, lent: true };
  }
  if (parts.day === null || last === null) return null;
  const turned = anchor === "next-day" && parts.day < last.day ? shiftMonth(last, 1) : last;
  return { year: turned.year, month: turned.month, day: parts.day, part: null, spans: last.spans, lent: true };
}

function partBounds(year: number, month: number, part: MonthPart): [number, number] {
  const end = daysInMonth(year, month);
  if (part === "early") return [1, 10];
  if (part === "middle") return [11, 20];
  if (part === "late") return [21, end];
  return part === "start" ? [1, 1] : [end, end];
}

/** The EDTF form; `side` picks the first or last day of a part of a month at an end of a longer period. */
function format(filled: Filled, parts: DateParts, side: "start" | "end" | null): string | null {
  const { year, month, day, part } = filled;
  if (month === null) return isoDate(year);
  if (part !== null) {
    const [from, to] = partBounds(year, month, part);
    if (side === "start" || from === to) return isoDate(year, month, side === "end" ? to : from);
    return side === "end" ? isoDate(year, month, to) : `${isoDate(year, month, from)}/${isoDate(year, month, to)}`;
  }
  if (day === null) return isoDate(year, month);
  if (!isValidDate(year, month, day)) return null;
  const { minute } = filled;
  if (minute !== undefined) return `${isoDate(year, month, day)}T${isoTime(Math.floor(minute / 60), minute % 60)}`;
  const time = parts.time;
  if (time === null) return isoDate(year, month, day);
  const shifted = civilFromDays(daysFromCivil(year, month, day) + time.day);
  return `${isoDate(shifted.year, shifted.month, shifted.day)}T${isoTime(time.hour, time.minute)}`;
}

/** The point of the story that a date is; null when it names no single day. */
/** Most spans that a chain of relative dates (翌日, then 翌日) carries along. */
const CHAIN = 6;

/**
 * What a point was read from: the date that lent the year and the point itself; a date that is only a relation (翌日,
 * 25日) needs all that its anchor was read from as well, and 同日 adds nothing to it.
 */
function spansOf(filled: Filled, parts: DateParts, span: Span): readonly Span[] {
  if (!filled.lent) return [span];
  if (parts.month !== null && parts.day !== null) return [...filled.spans.slice(0, 1), span];
  if (parts.anchor === "same-day" && parts.day === null) return filled.spans;
  return [...filled.spans.slice(0, CHAIN - 1), span];
}

function pointOf(filled: Filled, parts: DateParts, span: Span): Day | null {
  const { time } = parts;
  const { year, month, part } = filled;
  const day = part === null || month === null ? filled.day : partBounds(year, month, part)[0];
  if (month === null || day === null || !isValidDate(year, month, day)) return null;
  const minute = filled.minute ?? (time === null ? null : time.hour * 60 + time.minute + time.day * MINUTES_A_DAY);
  return { year, month, day, minute, spans: spansOf(filled, parts, span) };
}

/** The calendar after a point of the story: one further back in time is an aside, from which the story may return. */
function moved(calendar: Calendar, point: Day): Calendar {
  const { story } = calendar;
  const aside = story !== null && dayNumber(point) < dayNumber(story);
  const main = aside ? (calendar.main ?? story) : null;
  return { ...withYear(calendar, point), last: point, story: point, main };
}

const STORY_DAYS = 120;

/** Completes a date in its context; null when the text does not say enough or names no day of the calendar. */
export function completeDate(
  mention: Mention<"date">,
  calendar: Calendar,
  own: boolean,
): { value: DateValue; calendar: Calendar } | null {
  const parts = mention.value;
  const start = fill(parts, calendar);
  if (start === null) return null;
  const first = format(start, parts, parts.until === null ? null : "start");
  if (first === null) return null;
  const span = { start: mention.start, end: mention.end };
  const shared = {
    bound: parts.bound,
    approx: parts.approx,
    basis: start.lent ? start.spans : [],
    fromReference: start.lent && calendar.fromReference && start.spans.length === 0,
  };
  const lenders = start.lent ? [...start.spans.slice(0, 1), span] : [span];
  const yearOnly: Day = {
    year: start.year,
    month: start.month ?? 1,
    day: start.day ?? 1,
    minute: null,
    spans: lenders,
  };
  if (parts.until === null) {
    const point = pointOf(start, parts, span);
    const value: DateValue = {
      ...shared,
      when: first,
      day: parts.part === null ? first.slice(0, 10) : first,
      precision: precisionOf(start, parts),
      weekdayMismatch:
        parts.weekday !== null && point !== null && weekday(point.year, point.month, point.day) !== parts.weekday,
    };
    // 前日深夜に行った更新…。同日、…: an aside, after which the day of the story goes on.
    if (own || (parts.anchor === "previous-day" && parts.day === null)) return { value, calendar };
    return { value, calendar: point === null ? withYear(calendar, yearOnly) : moved(calendar, point) };
  }
  const inner: Calendar = { ...calendar, last: yearOnly, lastYear: yearOnly, story: yearOnly, main: null };
  const untilParts: DateParts =
    parts.until.anchor === "same-day" && parts.until.time !== null && parts.until.day === null
      ? { ...parts.until, year: start.year, month: start.month, day: start.day, anchor: "none" }
      : parts.until;
  let end = fill(untilParts, inner);
  if (end === null) return null;
  if (end.month !== null && start.month !== null && untilParts.year === null && untilParts.anchor === "none") {
    // 12月28日~1月5日 runs into the next year; 11月4日~5月9日 too.
    const year = end.month < start.month ? start.year + 1 : start.year;
    end = { ...end, year };
  }
  const second = format(end, untilParts, "end");
  if (second === null || first > second) return null;
  const when = `${first}/${second}`;
  // A short period is a point of the story (6月14~15日); a long one names a group or a state and lends only its year.
  const ended = pointOf(end, untilParts, span);
  const endPoint = ended === null ? null : { ...ended, spans: lenders };
  const startPoint = pointOf(start, parts, span);
  const short =
    endPoint !== null && startPoint !== null && dayNumber(endPoint) - dayNumber(startPoint) <= STORY_DAYS && !own;
  return {
    value: { ...shared, when, day: when, precision: "period", weekdayMismatch: false },
    calendar:
      short && endPoint !== null
        ? moved(calendar, endPoint)
        : withYear(calendar, { ...yearOnly, year: end.year, month: end.month ?? yearOnly.month }),
  };
}

function precisionOf(filled: Filled, parts: DateParts): DateValue["precision"] {
  if (filled.minute !== undefined || (parts.time !== null && filled.day !== null)) return "minute";
  if (filled.part !== null) return "part";
  if (filled.day !== null) return "day";
  return filled.month !== null ? "month" : "year";
}
