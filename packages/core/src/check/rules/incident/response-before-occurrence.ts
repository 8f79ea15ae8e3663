import { beforeEvery, eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

const responses: readonly string[] = [
  "investigation-completed",
  "reported-ppc",
  "reported-police",
  "reported-authority",
  "notified",
  "published",
];

/** Nobody is told of what has not happened yet: no report, notice or finished investigation before every occurrence. */
export const responseBeforeOccurrence = {
  id: "incident/response-before-occurrence",
  tier: "recommended",
  kind: "incident",
  title: { ja: "発生より前に報告や通知をしていない", en: "No report or notice comes before the occurrence" },
  explanation: {
    ja: "起きていないことは報告も通知もできません。発生日が後の出来事のものか、日付の読み違いです。",
    en: "Nothing is reported before it happens. The occurrence is dated by something later, or a date was misread.",
  },
  source: "VERIS 1.4.1: timeline.incident precedes discovery and notification; its schema does not check it",
  run(record) {
    const occurred = eventsOf(record, "occurred");
    const [first] = occurred;
    if (first === undefined) return [];
    const early = beforeEvery(occurred);
    return eventsOf(record)
      .filter(({ type, on }) => responses.includes(type) && early(on))
      .map(({ index, type, on }) => ({
        path: pointer("events", index, "on"),
        params: { type, on, occurredOn: first.on },
      }));
  },
} satisfies Check<"incident/response-before-occurrence">;
