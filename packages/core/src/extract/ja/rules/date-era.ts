import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, eraYear, MONTH_DAY, monthPartOf, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [令和5年7月28日(金曜日)] [令和元年5月] [令和3年(2021年)5月] [平成30年]; not 令和5年度, 令和4年間. */
export const dateEra = {
  id: "ja/date-era",
  kind: "date",
  heads: ["令和", "平成", "昭和"],
  pattern: new RegExp(
    `(令和|平成|昭和) ?(元|\\d{1,2})年(?!度|間|産|生まれ| ?\\d{1,2}月(?:分|期|号|度))(?: ?\\(\\d{4}年?\\))?(?: ?${MONTH_DAY}|(末))?${WEEKDAY}${ABOUT}`,
    "y",
  ),
  produce([, era, yearOfEra, month, day, part, yearEnd, weekday, about]) {
    const year = eraYear(era ?? "", yearOfEra ?? "");
    if (yearEnd !== undefined) return dateParts({ year, month: 12, part: "end" });
    return dateParts({
      year,
      month: numberOf(month),
      day: numberOf(day),
      part: monthPartOf(part),
      weekday: weekdayOf(weekday),
      approx: about !== undefined,
    });
  },
} satisfies Rule<"date">;
