import { textOf } from "../../../kernel/json.ts";
import { boundsOf, formatMinute } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** A case is numbered in the year of its disclosure or the next. */
export const caseNumberLate = {
  id: "incident/case-number-late",
  tier: "informative",
  kind: "incident",
  title: { ja: "事件簿の年が公表の翌年までである", en: "A case is numbered by the year after its disclosure" },
  explanation: {
    ja: "事件簿の番号の年は、公表された年かその翌年です。それより後なら、年か公表日の読み違いが疑われます。",
    en: "A case is numbered in the year of its disclosure or the next. A later year suggests that one of the two was misread.",
  },
  source: "Record definition: a case is numbered in the casebook of the year in which it became known",
  run(record) {
    const [number, publishedOn] = [textOf(record, "caseNumber"), textOf(record, "publishedOn")];
    const year = number === null ? undefined : /^(\d{4})-\d{1,5}$/.exec(number)?.[1];
    const latest = publishedOn === null ? null : (boundsOf(publishedOn)?.latest ?? null);
    if (number === null || publishedOn === null || year === undefined || latest === null) return [];
    if (Number(year) <= Number(formatMinute(latest).slice(0, 4)) + 1) return [];
    return [{ path: "/caseNumber", params: { number, publishedOn } }];
  },
} satisfies Check<"incident/case-number-late">;
