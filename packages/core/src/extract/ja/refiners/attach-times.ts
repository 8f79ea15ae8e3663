import { type DateParts, NO_PARTS } from "../../date-value.ts";
import { readingOrder } from "../../resolve.ts";
import { isKind, type Mention, type Refiner } from "../../types.ts";

/** What may stand between a date and its time of day. */
const BETWEEN = /^(?: |、|の|に|,|深夜|早朝|未明|夕方|朝|夜)*$/;
/** Office hours and the like are no times of the story. */
const OFFICE =
  /(?:受付|営業|平日|毎日|毎週|土日|祝日?|月~金|対応時間|開設時間|診療時間|窓口|時間帯|TEL|Tel|ダイヤル|就業|勤務時間)[^。\n]{0,16}$/;
/** Words that make office hours of a span of hours, but not of a single time: 電話 9:00~17:00, 電話で…8時25分に. */
const PHONE = /(?:電話|診療|時間|センター|フリーコール)[^。\n]{0,16}$/;
const SPAN_AFTER = /^ ?(?:頃|ごろ)?(?:~|-|から|より)、? ?(?:午前|午後|夕方)? ?\d/;
/** The near end of a span of hours, before its far end. */
const SPAN_BEFORE = /\d(?:時|時半|分|:\d\d) ?(?:~|-|から|より) ?$/;

function isOffice(text: string, time: Mention, far: boolean): boolean {
  const before = text.slice(Math.max(0, time.start - 30), time.start);
  if (OFFICE.test(before)) return true;
  if (far && SPAN_BEFORE.test(before)) return true;
  return PHONE.test(before) && SPAN_AFTER.test(text.slice(time.end, time.end + 8));
}

/** [6月13日] [午前9時] => [6月13日 午前9時]; a time of its own hangs on the day last named. */
export const attachTimes = {
  id: "ja/attach-times",
  refine(mentions, { passage: { text } }) {
    const out: Mention[] = [];
    let date: Mention<"date"> | null = null;
    let office = false;
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
          office = false;
        } else if (isOffice(text, mention, office)) {
          office = true;
        } else {
          office = false;
          const value: DateParts = {
            ...NO_PARTS,
            anchor: "same-day",
            time: mention.value,
            approx: mention.value.approx,
          };
          out.push({ rule: mention.rule, kind: "date", start: mention.start, end: mention.end, value });
        }
      } else out.push(mention);
    }
    return out.sort(readingOrder);
  },
} satisfies Refiner;
