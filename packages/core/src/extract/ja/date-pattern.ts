import { type DateParts, type MonthPart, NO_PARTS, type TimeValue } from "../date-value.ts";

/** 「(金)」「(金曜日)」「(月・祝)」 after a date; one group: the weekday's letter. */
export const WEEKDAY = "(?: ?[(〔\\[] ?([月火水木金土日])(?:曜日?)?(?:[・,、/ ]?(?:祝日?|休日?|振替休日))?[)〕\\]])?";

/** 頃 and its like after a date or a time; one group. */
export const ABOUT = "( ?(?:頃|ごろ|ころ|過ぎ|すぎ|前後))?";

/** A third of a month, its beginning or its end; one group. */
export const PART = "(上旬|中旬|下旬|初旬|初め|はじめ|月初|初頭|半ば|なかば|末)";

/** Month and what follows it of a date: groups month, day, part. `(?!分|期|号)` leaves out 6月分 and 3月期. */
export const MONTH_DAY = `(\\d{1,2})月(?!分|期|号|度|間)(?: ?(\\d{1,2})日(?!間|以内|程度|ほど|目|分|後)| ?${PART})?`;

/** The last day of a period behind a date in figures: 4/8~10; one group. Not the month of another date (11/7~11/8). */
export const DAY_AFTER_DASH = "(?: ?[~-] ?(\\d{1,2})(?![\\d/.:,%]|[年月時件名人社万台枚通個本回]))?";

/** The far end of a period under one month; null when the group did not match or names no later day. */
export function lastDay(first: string | undefined, last: string | undefined): DateParts | null {
  if (last === undefined || Number(last) <= Number(first) || Number(last) > 31) return null;
  return { ...NO_PARTS, day: Number(last) };
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** An English month, short or whole; one group. */
export const ENGLISH_MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

/** Number of an English month by its first three letters. */
export function englishMonth(name: string | undefined): number {
  return MONTH_NAMES.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

const WEEKDAYS = "日月火水木金土";

const PARTS: Readonly<Record<string, MonthPart>> = {
  上旬: "early",
  初旬: "early",
  中旬: "middle",
  半ば: "middle",
  なかば: "middle",
  下旬: "late",
  初め: "start",
  はじめ: "start",
  月初: "start",
  初頭: "start",
  末: "end",
};

/** Number of the weekday, 0 = Sunday; null when the group did not match. */
export function weekdayOf(letter: string | undefined): number | null {
  return letter === undefined ? null : WEEKDAYS.indexOf(letter);
}

/** The month part a word names; null when the group did not match. */
export function monthPartOf(word: string | undefined): MonthPart | null {
  return word === undefined ? null : (PARTS[word] ?? null);
}

/** A number from a group of digits; null when the group did not match. */
export function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The parts of a date from the groups of its pattern; null when month or day cannot be of a calendar. */
export function dateParts(stated: Partial<DateParts>): DateParts | null {
  const { month, day } = stated;
  if (month != null && (month < 1 || month > 12)) return null;
  if (day != null && (day < 1 || day > 31)) return null;
  return { ...NO_PARTS, ...stated };
}

/** A time of day on the 24-hour clock, hours past midnight counted on (25時); null when it is none. */
export function timeOf(hour: number, minute: number, approx: boolean): TimeValue | null {
  if (hour > 29 || minute > 59) return null;
  return { hour: hour % 24, minute, day: hour >= 24 ? 1 : 0, approx };
}

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
};

/** Gregorian year of a year of an era, 元 being its first; null for an unknown era. */
export function eraYear(era: string, year: string): number | null {
  const base = ERAS[era];
  return base === undefined ? null : base + (year === "元" ? 1 : Number(year));
}
