import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, eraYear, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [R5.7.28] [H30.4.1] [R6年3月4日]; not a part of a longer word or number. */
export const dateEraLetter = {
  id: "ja/date-era-letter",
  kind: "date",
  heads: ["R", "H"],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])([RH]) ?(\\d{1,2}|元)(?:[./](\\d{1,2})[./](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)(?!\\d)${WEEKDAY}${ABOUT}`,
    "y",
  ),
  produce([, era, yearOfEra, month, day, longMonth, longDay, weekday, about]) {
    return dateParts({
      year: eraYear(era ?? "", yearOfEra ?? ""),
      month: numberOf(month ?? longMonth),
      day: numberOf(day ?? longDay),
      weekday: weekdayOf(weekday),
      approx: about !== undefined,
    });
  },
} satisfies Rule<"date">;
