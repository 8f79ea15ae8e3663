import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [14日(水)] with month and year left out; not 3日間, 5日以内, 中3日, 月14日. */
export const dateDay = {
  id: "ja/date-day",
  kind: "date",
  heads: ["#"],
  pattern: new RegExp(
    `(?<![\\d月同翌前中約./]|(?<![日月分時年)])-)(\\d{1,2})日(?!間|以内|程度|ほど|目|前|後|分|以上|未満|連続|本|常|時)${WEEKDAY}${ABOUT}`,
    "y",
  ),
  produce([, day, weekday, about]) {
    return dateParts({ day: numberOf(day), weekday: weekdayOf(weekday), approx: about !== undefined });
  },
} satisfies Rule<"date">;
