import type { Rule } from "../../types.ts";
import { dateParts, numberOf } from "../date-pattern.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** [9 SEP 2023] [09-Sep-2023] [9 September 2023]. */
export const dateEnglish = {
  id: "ja/date-english",
  kind: "date",
  heads: ["#"],
  pattern: /(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]{0,6}\.?,?[ -]((?:19|20)\d{2})(?!\d)/y,
  produce([, day, name, year]) {
    const month = MONTHS.indexOf((name ?? "").toLowerCase());
    return month < 0 ? null : dateParts({ year: numberOf(year), month: month + 1, day: numberOf(day) });
  },
} satisfies Rule<"date">;
