import type { Rule } from "../../types.ts";
import { dateParts, WEEKDAY, weekdayOf } from "../date-pattern.ts";

const DIGITS = "〇一二三四五六七八九";

/** Value of kanji digits by place (二〇二三) or with 十 (二十八); null when neither. */
function kanjiNumber(text: string | undefined): number | null {
  if (text === undefined || text === "") return null;
  const ten = text.indexOf("十");
  if (ten < 0) return Number([...text].map((c) => DIGITS.indexOf(c)).join(""));
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.charAt(0));
  const ones = ten === text.length - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
  return tens * 10 + ones;
}

/** [二〇二三年五月三日] [令和五年七月二十八日] [五月三日]; not 一月ほど, 三日坊主. */
export const dateKanji = {
  id: "ja/date-kanji",
  kind: "date",
  heads: ["令和", "平成", ..."二一三四五六七八九十"],
  pattern: new RegExp(
    `(?<![〇一二三四五六七八九十])(?:([一二]〇?[〇一二三四五六七八九]{2,3})年|(令和|平成)([一二三四五六七八九十元]{1,3})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日(?!間)${WEEKDAY}`,
    "y",
  ),
  produce([, year, era, yearOfEra, month, day, weekday]) {
    const inEra = yearOfEra === "元" ? 1 : kanjiNumber(yearOfEra);
    return dateParts({
      year: era === undefined ? kanjiNumber(year) : (inEra ?? 0) + (era === "令和" ? 2018 : 1988),
      month: kanjiNumber(month),
      day: kanjiNumber(day),
      weekday: weekdayOf(weekday),
    });
  },
} satisfies Rule<"date">;
