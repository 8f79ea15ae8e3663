import type { Rule } from "../../types.ts";
import { dateParts, ENGLISH_MONTH, englishMonth, numberOf } from "../date-pattern.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** [Sep 9, 2023] [September 9th 2023] [SEP 9 2023]. */
export const dateEnglishMonthFirst = {
  id: "ja/date-english-month-first",
  kind: "date",
  heads: [...MONTHS, ...MONTHS.map((m) => m.toUpperCase())],
  pattern: new RegExp(`(?<![A-Za-z])${ENGLISH_MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)`, "iy"),
  produce([, name, day, year]) {
    return dateParts({ year: numberOf(year), month: englishMonth(name), day: numberOf(day) });
  },
} satisfies Rule<"date">;
