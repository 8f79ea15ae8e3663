import type { Rule } from "../../types.ts";
import { dateParts } from "../date-pattern.ts";

const MINUTES: Readonly<Record<string, number>> = { 分: 1, 時間: 60 };
const DAYS: Readonly<Record<string, number>> = { 日: 1, 週間: 7 };

/** [約15分後] [その2時間後] [3日後] after the point last named; not 送信後3日以内, 30分後ろ, 2日後から3日後に予定. */
export const dateLater = {
  id: "ja/date-later",
  kind: "date",
  heads: ["その約", "その", "約", "#"],
  pattern: /(?<![\d月年同翌/:.から])(?:その)?約?(\d{1,2})(分|時間|日|週間)(?:ほど|程度)?後(?!ろ|半|続|日|以降)/y,
  produce([, amount, unit]) {
    const size = Number(amount);
    if (size === 0) return null;
    const minutes = MINUTES[unit ?? ""];
    const days = DAYS[unit ?? ""];
    if (minutes !== undefined) return dateParts({ anchor: "later", later: { minutes: size * minutes } });
    return days === undefined ? null : dateParts({ anchor: "later", later: { days: size * days } });
  },
} satisfies Rule<"date">;
