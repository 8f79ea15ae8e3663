import type { Rule } from "../../types.ts";
import { dateParts, ENGLISH_MONTH, englishMonth, numberOf } from "../date-pattern.ts";

/** [9 SEP 2023] [09-Sep-2023] [9 September 2023]. */
export const dateEnglish = {
  id: "ja/date-english",
  kind: "date",
  heads: ["#"],
  pattern: new RegExp(
    `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?[ -]${ENGLISH_MONTH}\\.?,?[ -]((?:19|20)\\d{2})(?!\\d)`,
    "iy",
  ),
  produce([, day, name, year]) {
    return dateParts({ year: numberOf(year), month: englishMonth(name), day: numberOf(day) });
  },
} satisfies Rule<"date">;
