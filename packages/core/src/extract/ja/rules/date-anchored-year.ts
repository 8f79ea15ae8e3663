import type { DateAnchor } from "../../date-value.ts";
import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, MONTH_DAY, monthPartOf, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

const YEARS: Readonly<Record<string, DateAnchor>> = {
  同年: "same-year",
  同: "same-year",
  翌年: "next-year",
  前年: "previous-year",
  本年: "this-year",
  今年: "this-year",
  昨年: "last-year",
  来年: "coming-year",
};

/** [同年8月3日] [昨年11月] [翌年1月上旬] [本年3月30日] [同8月3日]: a month under a year named by its relation. */
export const dateAnchoredYear = {
  id: "ja/date-anchored-year",
  kind: "date",
  heads: Object.keys(YEARS),
  pattern: new RegExp(`(同年|同|翌年|前年|本年|今年|昨年|来年) ?の?${MONTH_DAY}${WEEKDAY}${ABOUT}`, "y"),
  produce([, word, month, day, part, weekday, about]) {
    const anchor = YEARS[word ?? ""];
    if (anchor === undefined) return null;
    return dateParts({
      anchor,
      month: numberOf(month),
      day: numberOf(day),
      part: monthPartOf(part),
      weekday: weekdayOf(weekday),
      approx: about !== undefined,
    });
  },
} satisfies Rule<"date">;
