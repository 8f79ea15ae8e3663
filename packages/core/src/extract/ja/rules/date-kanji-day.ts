import type { DateAnchor } from "../../date-value.ts";
import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, WEEKDAY, weekdayOf } from "../date-pattern.ts";
import { numberOfNumeral } from "../number.ts";

const ANCHORS: Readonly<Record<string, DateAnchor>> = { 翌: "next-day", 同: "same-month", 同月: "same-month" };

/** [翌十三日] [同二十日] [十四日(土)] [三日、] in kanji figures, the month left out; not 三日間, 二日に一度. */
export const dateKanjiDay = {
  id: "ja/date-kanji-day",
  kind: "date",
  heads: ["翌", "同", ..."一二三四五六七八九十"],
  pattern: new RegExp(
    `(?<![〇一二三四五六七八九十百年月約各])(?:(翌|同月?)([一二三四五六七八九十]{1,3})|([二三]?十[一二三四五六七八九]?|[一二三四五六七八九](?=日、)))日(?!間|以内|目|分|程度|ほど|後|前|以上|連続|本|に[一二三])${WEEKDAY}${ABOUT}`,
    "y",
  ),
  produce([, word, anchored, plain, weekday, about]) {
    const anchor = ANCHORS[word ?? ""];
    const stated = {
      day: numberOfNumeral(anchored ?? plain ?? ""),
      weekday: weekdayOf(weekday),
      approx: about !== undefined,
    };
    return dateParts(anchor === undefined ? stated : { anchor, ...stated });
  },
} satisfies Rule<"date">;
