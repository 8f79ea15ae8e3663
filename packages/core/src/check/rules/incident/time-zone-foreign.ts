import { member, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The times of a notice by a body with a Japanese name are Japanese time. */
export const timeZoneForeign = {
  id: "incident/time-zone-foreign",
  tier: "informative",
  kind: "incident",
  title: { ja: "日本の公表主体の時間帯が日本時間である", en: "A Japanese body's times are Japanese time" },
  explanation: {
    ja: "日本語の名称の主体なのに時間帯が日本時間ではありません。海外拠点の公表でなければ誤りです。",
    en: "A body with a Japanese name has times of another zone. Unless a branch abroad tells of it, this is wrong.",
  },
  source: "Imperial Ordinance 51 of 1886 (本初子午線経度計算方及標準時ノ件): one standard time for all of Japan",
  run(record) {
    const name = textOf(member(record, "organization"), "name");
    const timeZone = textOf(record, "timeZone");
    if (name === null || timeZone === null || timeZone === "Asia/Tokyo" || !/[ぁ-ヿ一-鿿]/.test(name)) return [];
    return [{ path: "/timeZone", params: { timeZone, name } }];
  },
} satisfies Check<"incident/time-zone-foreign">;
