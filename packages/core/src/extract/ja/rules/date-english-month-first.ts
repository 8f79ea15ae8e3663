import type { Rule } from "../../types.ts";
import { dateParts, numberOf } from "../date-pattern.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** [Sep 9, 2023] [September 9th 2023]. */
export const dateEnglishMonthFirst = {
  id: "ja/date-english-month-first",
  kind: "date",
  heads: [...MONTHS, ...MONTHS.map((m) => m.toUpperCase())],
  pattern: /(?<![A-Za-z])([A-Za-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/y,
  produce([, name, day, year]) {
    const lower = (name ?? "").toLowerCase();
    const month = MONTHS.findIndex((m) => m.toLowerCase() === lower);
    return month < 0 ? null : dateParts({ year: numberOf(year), month: month + 1, day: numberOf(day) });
  },
} satisfies Rule<"date">;
