import type { Mention } from "../../types.ts";

/** 令和4年7月にも封入誤りを公表している, 9月3日にも同様の攻撃を受け: another case, told beside this one. */
const ALSO_THEN = /^(?:頃|ごろ)?にも/;
const ALIKE = /同様|同種|類似|再び|繰り返|過去|別の|ほかの|他の/;
/** 2017年10月から契約しておりましたが: what has been so all along. */
const SINCE_LONG =
  /^(?:頃|ごろ|以来)?(?:から|より)、?[^、。]{0,12}(?:契約|取引|委託|採用|雇用|在籍|勤務|設け|定め|整備し|禁じ|義務付け|義務づけ|導入し|運用し)(?:し|され)?(?:て(?:い|お))?[るたりま]/;
/** 設立:2011年6月: of the body itself. */
const FOUNDED = /(?:設立|創業|創立|開業|開設|設置)(?:年月日?|日)?[ :]{0,2}$/;

/** Whether a date tells of the body's past or of another case, not of this one. */
export function isBackground(text: string, date: Mention<"when">, sentenceEnd: number): boolean {
  const after = text.slice(date.end, Math.min(sentenceEnd, date.end + 60));
  if (ALSO_THEN.test(after)) return !/^\d{4}-\d{2}-\d{2}/.test(date.value.day) || ALIKE.test(after);
  return SINCE_LONG.test(after) || FOUNDED.test(text.slice(Math.max(0, date.start - 10), date.start));
}
