import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { whenFaultOf } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** Every date is one of the EDTF subset, exists in the calendar, and no period ends before it starts. */
export const whenValid = {
  id: "incident/when-valid",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "日付が読める", en: "Every date can be read" },
  explanation: {
    ja: "日付がEDTFの形でないか、暦にないか、期間が逆転しています。ほかの日付の点検はこの値を読み飛ばします。",
    en: "The date is not in the EDTF subset, not in the calendar, or a period reversed. Other checks pass over it.",
  },
  source: "ISO 8601-2:2019 (EDTF)",
  run(record) {
    const judge = (value: string | null, ...tokens: readonly (string | number)[]) => {
      const reason = value === null ? null : whenFaultOf(value);
      return value === null || reason === null ? [] : [{ path: pointer(...tokens), params: { value, reason } }];
    };
    return [
      ...["publishedOn", "window"].flatMap((key) => judge(textOf(record, key), key)),
      ...eventsOf(record).flatMap(({ index, on }) => judge(on, "events", index, "on")),
    ];
  },
} satisfies Check<"incident/when-valid">;
