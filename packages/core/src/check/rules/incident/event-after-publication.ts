import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** No event is for certain later than the disclosure that tells of it: plans are no events. */
export const eventAfterPublication = {
  id: "incident/event-after-publication",
  tier: "recommended",
  kind: "incident",
  title: { ja: "公表より後の出来事がない", en: "No event is later than the disclosure" },
  explanation: {
    ja: "公表文は公表後の出来事を事実として書けません。予定を出来事として読んだか、日付が誤っています。",
    en: "A notice cannot tell as fact what comes after it. A plan was taken for an event, or a date is wrong.",
  },
  source: "A notice can state plans only for what comes after it (予定)",
  run(record) {
    const publishedOn = textOf(record, "publishedOn");
    if (publishedOn === null) return [];
    return eventsOf(record)
      .filter((event) => compareWhen(event.on, publishedOn) === "after")
      .map(({ index, type, on }) => ({ path: pointer("events", index, "on"), params: { type, on, publishedOn } }));
  },
} satisfies Check<"incident/event-after-publication">;
