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
  source: "ISO 8601-2:2019 (EDTF)",
  run(record) {
    const stated = [
      ...["publishedOn", "window"].map((key) => ({ path: pointer(key), value: textOf(record, key) })),
      ...eventsOf(record).map((event) => ({ path: pointer("events", event.index, "on"), value: event.on })),
    ];
    return stated.flatMap(({ path, value }) => {
      const reason = value === null ? null : whenFaultOf(value);
      return value === null || reason === null ? [] : [{ path, params: { value, reason } }];
    });
  },
} satisfies Check<"incident/when-valid">;
