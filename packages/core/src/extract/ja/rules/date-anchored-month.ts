import type { DateAnchor } from "../../date-value.ts";
import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, monthPartOf, numberOf, PART, WEEKDAY, weekdayOf } from "../date-pattern.ts";

const MONTHS: Readonly<Record<string, DateAnchor>> = {
  同月: "same-month",
  翌月: "next-month",
  前月: "previous-month",
  今月: "this-month",
  本月: "this-month",
  先月: "last-month",
  同: "same-month",
  翌: "next-day",
};

/** [同月22日] [翌月3日] [先月末] [同22日] [翌10日] [翌4月8日]: a day under a month named by its relation. */
export const dateAnchoredMonth = {
  id: "ja/date-anchored-month",
  kind: "date",
  heads: Object.keys(MONTHS),
  pattern: new RegExp(
    `(?:(同月|翌月|前月|今月|本月|先月|同|翌)(?:日の)? ?(?:(\\d{1,2})月 ?)?(\\d{1,2})日(?!間|以内|目)|(同月|翌月|前月|今月|先月) ?${PART})${WEEKDAY}${ABOUT}`,
    "y",
  ),
  produce([, word, month, day, partWord, part, weekday, about]) {
    const anchor = MONTHS[word ?? partWord ?? ""];
    if (anchor === undefined) return null;
    const stated = {
      day: numberOf(day),
      part: monthPartOf(part),
      weekday: weekdayOf(weekday),
      approx: about !== undefined,
    };
    return month === undefined ? dateParts({ anchor, ...stated }) : dateParts({ ...stated, month: numberOf(month) });
  },
} satisfies Rule<"date">;
