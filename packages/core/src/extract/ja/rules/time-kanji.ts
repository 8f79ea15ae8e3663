import type { Rule } from "../../types.ts";
import { ABOUT, timeOf } from "../date-pattern.ts";
import { numberOfNumeral } from "../number.ts";

/** [午前九時] [七時五十分] [午後三時半頃] in kanji figures; not 一時停止, 三時間, 十時代. */
export const timeKanji = {
  id: "ja/time-kanji",
  kind: "time",
  heads: ["午前", "午後", ..."一二三四五六七八九十"],
  pattern: new RegExp(
    `(?<![〇一二三四五六七八九十])(?:(午前|午後)([一二三四五六七八九十]{1,3})時|([二]?十[一二三四五六七八九]?|[二三四五六七八九])時|(一)時(?=[一二三四五半]|ごろ|頃))(?!間|点|期|代|短|給)(?:([一二三四五六七八九十]{1,3})分|(半))?${ABOUT}`,
    "y",
  ),
  produce([, half, halfHour, hour, one, minute, thirty, about]) {
    const stated = numberOfNumeral(halfHour ?? hour ?? one ?? "") ?? 99;
    const shifted = half === "午後" && stated < 12 ? stated + 12 : half === "午前" && stated === 12 ? 0 : stated;
    const minutes = thirty === undefined ? (minute === undefined ? 0 : (numberOfNumeral(minute) ?? 99)) : 30;
    return timeOf(shifted, minutes, about !== undefined);
  },
} satisfies Rule<"time">;
