import { type DateParts, NO_PARTS } from "../../date-value.ts";
import { readingOrder } from "../../resolve.ts";
import { isKind, type Mention, type Refiner } from "../../types.ts";

/** What may stand between a date and its time of day. */
const BETWEEN = /^(?: |、|の|に|,|深夜|早朝|未明|夕方|朝|夜)*$/;
/** Office hours and the like are no times of the story. */
const OFFICE = /(?:受付|受付時間|営業|平日|毎日|土日|対応時間|開設時間|診療|窓口|時間帯|電話|TEL|Tel|ダイヤル)[^。\n]{0,16}$/;

/** [6月13日] [午前9時] => [6月13日 午前9時]; a time of its own hangs on the day last named. */
export const attachTimes = {
  id: "ja/attach-times",
  refine(mentions, { passage: { text } }) {
    const out: Mention[] = [];
    let date: Mention<"date"> | null = null;
    for (const mention of mentions) {
      if (isKind(mention, "date")) {
        date = mention;
        out.push(mention);
      } else if (isKind(mention, "time")) {
        const gap = date === null ? "" : text.slice(date.end, mention.start);
        if (date !== null && date.end <= mention.start && date.value.time === null && BETWEEN.test(gap)) {
          const value: DateParts = {
            ...date.value,
            time: mention.value,
            approx: date.value.approx || mention.value.approx,
          };
          const merged: Mention<"date"> = { ...date, end: mention.end, value };
          out[out.lastIndexOf(date)] = merged;
          date = merged;
        } else if (!OFFICE.test(text.slice(Math.max(0, mention.start - 24), mention.start))) {
          const value: DateParts = { ...NO_PARTS, anchor: "same-day", time: mention.value, approx: mention.value.approx };
          out.push({ rule: mention.rule, kind: "date", start: mention.start, end: mention.end, value });
        }
      } else out.push(mention);
    }
    return out.sort(readingOrder);
  },
} satisfies Refiner;
