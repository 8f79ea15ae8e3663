import type { DateAnchor } from "../../date-value.ts";
import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, WEEKDAY, weekdayOf } from "../date-pattern.ts";

const WORDS: Readonly<Record<string, DateAnchor>> = {
  同日: "same-day",
  同じ日: "same-day",
  その日: "same-day",
  当日: "same-day",
  即日: "same-day",
  翌日: "next-day",
  翌朝: "next-morning",
  翌々日: "day-after-next",
  前日: "previous-day",
  本日: "today",
  昨日: "yesterday",
};

/** [同日] [その日のうちに] [翌日(木)] [前日] [当日] [本日] by themselves; not 同日付け文書の題, 当日券, 前日比, 本日現在の平日. */
export const dateRelative = {
  id: "ja/date-relative",
  kind: "date",
  heads: Object.keys(WORDS),
  pattern: new RegExp(
    `(同日|同じ日(?=[にのは、])|その日(?=の(?:うち|夜|午後|夕|朝|晩)|、|のうち)|当日|即日|翌日|翌朝|翌々日|前日|本日|昨日)(?!券|比|限り|以外|\\d{1,2}(?![\\d時:]))(?: ?付け?)?${WEEKDAY}${ABOUT}`,
    "y",
  ),
  produce([, word, weekday, about]) {
    const anchor = WORDS[word ?? ""];
    return anchor === undefined
      ? null
      : dateParts({ anchor, weekday: weekdayOf(weekday), approx: about !== undefined });
  },
} satisfies Rule<"date">;
