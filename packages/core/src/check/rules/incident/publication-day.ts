import { textOf } from "../../../kernel/json.ts";
import { parseWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The disclosure is dated to one day. */
export const publicationDay = {
  id: "incident/publication-day",
  tier: "recommended",
  kind: "incident",
  title: { ja: "公表日が一日に定まる", en: "The disclosure is on one day" },
  explanation: {
    ja: "公表日が月や期間で書かれています。公表までの日数は一日に定まるときだけ計算できます。",
    en: "The disclosure is dated by a month or a period; intervals to it need one day.",
  },
  source: "Record definition: publishedOn is a day; intervals to and from the disclosure are counted in days",
  run(record) {
    const publishedOn = textOf(record, "publishedOn");
    const parts = publishedOn === null ? null : parseWhen(publishedOn);
    if (publishedOn === null || parts === null) return [];
    if (parts.kind === "point" && parts.day !== null) return [];
    return [{ path: "/publishedOn", params: { publishedOn } }];
  },
} satisfies Check<"incident/publication-day">;
