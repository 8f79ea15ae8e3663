import { textOf } from "../../../kernel/json.ts";
import { boundsOf, formatMinute } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** A casebook number is year and running number, and the year is not before that of the disclosure. */
export const caseNumber = {
  id: "incident/case-number",
  tier: "recommended",
  kind: "incident",
  title: { ja: "事件簿の番号が年と連番である", en: "The case number is year and running number" },
  explanation: {
    ja: "番号は「年-連番」の形で、公表より前の年にはなりません。番号の形がそろうと、続報や統計を事件ごとに結び付けられます。",
    en: "A number is year and running number, and its year is not before the disclosure. Only so can follow-ups and statistics be joined by case.",
  },
  source: "Record definition: 2023-304; a case is numbered after its disclosure",
  run(record) {
    const number = textOf(record, "caseNumber");
    if (number === null) return [];
    const year = /^(\d{4})-\d{1,5}$/.exec(number)?.[1];
    if (year === undefined) return [{ path: "/caseNumber", params: { number, reason: "shape", publishedOn: null } }];
    const publishedOn = textOf(record, "publishedOn");
    const earliest = publishedOn === null ? null : (boundsOf(publishedOn)?.earliest ?? null);
    if (earliest === null || year >= formatMinute(earliest).slice(0, 4)) return [];
    return [{ path: "/caseNumber", params: { number, reason: "before-publication", publishedOn } }];
  },
} satisfies Check<"incident/case-number">;
