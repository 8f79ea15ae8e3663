import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, MONTH_DAY, monthPartOf, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [2023年6月13日(火)] [2023年6月中旬] [2023年6月] [2023年(令和5年)6月13日]; not 2023年度, 3年間. */
export const dateGregorian = {
  id: "ja/date-gregorian",
  kind: "date",
  heads: ["#"],
  pattern: new RegExp(
    `(?<!\\d)((?:19|20)\\d{2})年(?!度|間|以内|ほど|程度|来|物|版|卒|生まれ| ?\\d{1,2}月(?:分|期|号|度))(?: ?\\((?:令和|平成|昭和)(?:元|\\d{1,2})年\\))?(?: ?${MONTH_DAY}|(末))?${WEEKDAY}${ABOUT}`,
    "y",
  ),
  produce([, year, month, day, part, yearEnd, weekday, about]) {
    if (yearEnd !== undefined) return dateParts({ year: numberOf(year), month: 12, part: "end" });
    return dateParts({
      year: numberOf(year),
      month: numberOf(month),
      day: numberOf(day),
      part: monthPartOf(part),
      weekday: weekdayOf(weekday),
      approx: about !== undefined,
    });
  },
} satisfies Rule<"date">;
