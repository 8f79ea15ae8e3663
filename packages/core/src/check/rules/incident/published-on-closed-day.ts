import { isClosed } from "../../../incident/closed-days.ts";
import { daysFromCivil } from "../../../kernel/civil.ts";
import { textOf } from "../../../kernel/json.ts";
import { parseWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The disclosure is on a day on which offices are open. */
export const publishedOnClosedDay = {
  id: "incident/published-on-closed-day",
  tier: "informative",
  kind: "incident",
  title: { ja: "公表日が平日である", en: "The disclosure is on a working day" },
  explanation: {
    ja: "公表日が土日・祝日・年末年始です。緊急の公表ならあり得ますが、日付の読み違いが多い箇所です。祝日の一覧がないと実施しません。",
    en: "The disclosure is on a weekend, a holiday or at the turn of the year. Urgent notices are, but a misread date is as common. Needs the list of holidays.",
  },
  source: "Act on Holidays of Administrative Organs (行政機関の休日に関する法律), Article 1; Act on National Holidays",
  needs: ["holidays"],
  run(record, { holidays }) {
    const publishedOn = textOf(record, "publishedOn");
    const parts = publishedOn === null ? null : parseWhen(publishedOn);
    if (holidays === null || publishedOn === null || parts?.kind !== "point") return [];
    if (parts.month === null || parts.day === null) return [];
    if (!isClosed(daysFromCivil(parts.year, parts.month, parts.day), holidays)) return [];
    return [{ path: "/publishedOn", params: { publishedOn } }];
  },
} satisfies Check<"incident/published-on-closed-day">;
