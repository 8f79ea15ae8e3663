import { civilFromDays, daysFromCivil, daysInMonth, isoDate, isoTime, isValidDate, weekday } from "../../kernel/civil.ts";
import type { Span } from "../../kernel/span.ts";
import type { DateAnchor, DateParts, DateValue, MonthPart } from "../date-value.ts";
import { isKind, type Mention } from "../types.ts";

/** A day of the calendar with the place of the text that it was read from (null: the reference date). */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly spans: readonly Span[];
}

/** What is known when a date is to be completed. */
export interface Calendar {
  /** The document's own day, or the reference. */
  readonly document: Day | null;
  readonly fromReference: boolean;
  /** The last point of the story: what 同日 and a dropped month hang on. */
  readonly last: Day | null;
  /** The last point whose year the text settled; lends its year to what follows. */
  readonly story: Day | null;
  readonly storyLine: number;
}

/** Where a date stands. */
export interface DatePlace {
  readonly section: string;
  readonly line: number;
  /** The date is the document's own. */
  readonly own: boolean;
}

const SLACK_DAYS = 100;

function dayNumber(d: { year: number; month: number; day: number }): number {
  return daysFromCivil(d.year, d.month, d.day);
}

/** The calendar before the first date: the document's day, else the reference, else the first full date of the text. */
export function startCalendar(
  own: Mention<"date"> | null,
  reference: string | null,
  mentions: readonly Mention[],
): Calendar {
  const none: Calendar = { document: null, fromReference: false, last: null, story: null, storyLine: -1 };
  if (own !== null) {
    const { year, month, day } = own.value;
    if (year !== null && month !== null && day !== null && isValidDate(year, month, day))
      return { ...none, document: { year, month, day, spans: [own] } };
  }
  const given = reference === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(reference);
  if (given !== null)
    return {
      ...none,
      fromReference: true,
      document: { year: Number(given[1]), month: Number(given[2]), day: Number(given[3]), spans: [] },
    };
  // No date of its own: the latest full single date of the text bounds the years of the others.
  let latest: Day | null = null;
  for (const m of mentions) {
    if (!isKind(m, "date") || m.value.until !== null) continue;
    const { year, month, day } = m.value;
    if (year === null || month === null || day === null || !isValidDate(year, month, day)) continue;
    if (latest === null || dayNumber({ year, month, day }) > dayNumber(latest)) latest = { year, month, day, spans: [m] };
  }
  return { ...none, document: latest };
}

/** The year that a month and day without one belong to. */
function inferYear(parts: DateParts, calendar: Calendar, place: DatePlace): { year: number; spans: readonly Span[] } | null {
  const { document, story } = calendar;
  const month = parts.month ?? 1;
  const day = Math.min(parts.day ?? 1, 28);
  const limit = document === null ? Number.POSITIVE_INFINITY : dayNumber(document) + SLACK_DAYS;
  const fits = (year: number) =>
    parts.weekday === null || parts.day === null || weekday(year, month, parts.day) === parts.weekday;
  const from = story ?? document;
  if (from === null) return null;
  const candidates =
    story === null
      ? [from.year, from.year - 1, from.year + 1]
      : month < story.month && story.month - month >= 6
        ? [story.year + 1, story.year, story.year - 1]
        : [story.year, story.year + 1, story.year - 1];
  const possible = candidates.filter((year) => daysFromCivil(year, month, day) <= limit);
  const sameLine = story !== null && calendar.storyLine === place.line;
  const year = possible.find(fits) ?? (sameLine ? candidates[0] : possible[0]) ?? candidates[0];
  if (year === undefined) return null;
  return { year, spans: from.spans };
}

const DAY_STEPS: Partial<Record<DateAnchor, number>> = {
  "same-day": 0,
  "next-day": 1,
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
}

function shiftMonth(day: Day, by: number): { year: number; month: number } {
  const index = day.year * 12 + day.month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Fills the parts that the date itself leaves out. */
function fill(parts: DateParts, calendar: Calendar, place: DatePlace): Filled | null {
  const { anchor, part } = parts;
  const { document } = calendar;
  const last = calendar.last ?? document;
  const dayStep = DAY_STEPS[anchor] ?? DOCUMENT_STEPS[anchor];
  if (dayStep !== undefined && parts.day === null) {
    const base = DOCUMENT_STEPS[anchor] === undefined ? last : document;
    if (base === null) return null;
    return { ...civilFromDays(dayNumber(base) + dayStep), part: null, spans: base.spans, lent: true };
  }
  if (parts.year !== null)
    return { year: parts.year, month: parts.month, day: parts.day, part, spans: [], lent: false };
  const yearStep = YEAR_STEPS[anchor] ?? DOCUMENT_YEARS[anchor];
  if (yearStep !== undefined) {
    const base = DOCUMENT_YEARS[anchor] === undefined ? last : document;
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
    const inferred = inferYear(parts, calendar, place);
    return inferred === null
      ? null
      : { year: inferred.year, month: parts.month, day: parts.day, part, spans: inferred.spans, lent: true };
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
  const time = parts.time;
  if (time === null) return isoDate(year, month, day);
  const shifted = civilFromDays(daysFromCivil(year, month, day) + time.day);
  return `${isoDate(shifted.year, shifted.month, shifted.day)}T${isoTime(time.hour, time.minute)}`;
}

function pointOf(filled: Filled, span: Span): Day | null {
  const { year, month, day } = filled;
  if (month === null || day === null || !isValidDate(year, month, day)) return null;
  return { year, month, day, spans: filled.lent ? [...filled.spans, span] : [span] };
}

/** Completes a date in its context; null when the text does not say enough or names no day of the calendar. */
export function completeDate(
  mention: Mention<"date">,
  calendar: Calendar,
  place: DatePlace,
): { value: DateValue; calendar: Calendar } | null {
  const parts = mention.value;
  const start = fill(parts, calendar, place);
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
  if (parts.until === null) {
    const point = pointOf(start, span);
    const day = first.slice(0, 10);
    const value: DateValue = {
      ...shared,
      when: first,
      day: parts.part === null ? day : first,
      precision:
        parts.time !== null && start.day !== null ? "minute"
        : start.part !== null ? "part"
        : start.day !== null ? "day"
        : start.month !== null ? "month"
        : "year",
      weekdayMismatch:
        parts.weekday !== null && point !== null && weekday(point.year, point.month, point.day) !== parts.weekday,
    };
    if (point === null || place.own) return { value, calendar };
    const settled = parts.year !== null || start.lent;
    return {
      value,
      calendar: {
        ...calendar,
        last: point,
        story: settled ? point : calendar.story,
        storyLine: settled ? place.line : calendar.storyLine,
      },
    };
  }
  const anchorDay: Day | null =
    start.month === null ? null : { year: start.year, month: start.month, day: start.day ?? 1, spans: [span] };
  const inner: Calendar = { ...calendar, last: anchorDay, story: anchorDay, storyLine: place.line };
  const untilParts: DateParts =
    parts.until.anchor === "same-day" && parts.until.time !== null && parts.until.day === null
      ? { ...parts.until, year: start.year, month: start.month, day: start.day, anchor: "none" }
      : parts.until;
  let end = fill(untilParts, inner, place);
  if (end === null) return null;
  if (end.month !== null && start.month !== null && untilParts.year === null && untilParts.anchor === "none") {
    // 12月28日~1月5日 runs into the next year; 11月4日~5月9日 too.
    const year = end.month < start.month ? start.year + 1 : start.year;
    end = { ...end, year };
  }
  const second = format(end, untilParts, "end");
  if (second === null) return null;
  const when = `${first}/${second}`;
  // A short period is a point of the story (6月14~15日); a long one names a group or a state and lends nothing.
  const endPoint = pointOf(end, span);
  const startPoint = pointOf(start, span);
  const short =
    endPoint !== null && startPoint !== null && dayNumber(endPoint) - dayNumber(startPoint) <= 120 && !place.own;
  return {
    value: { ...shared, when, day: when, precision: "period", weekdayMismatch: false },
    calendar: short && endPoint !== null ? { ...calendar, last: endPoint, story: endPoint, storyLine: place.line } : calendar,
  };
}
