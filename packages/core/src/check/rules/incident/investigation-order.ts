import { beforeEvery, eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** No investigation ends before any begins. A body may end its own before a forensic one begins, hence no error. */
export const investigationOrder = {
  id: "incident/investigation-order",
  tier: "informative",
  kind: "incident",
  title: { ja: "調査の完了が開始より後である", en: "No investigation ends before one begins" },
  explanation: {
    ja: "最初の調査開始より前に調査が完了しています。別の調査の日付か、読み違いです。",
    en: "An investigation ends before any begins. The dates may be of two investigations, or one was misread.",
  },
  source: "STIX 2.1 Incident Core extension: end_time of a task is not before its start_time",
  run(record) {
    const started = eventsOf(record, "investigation-started");
    const [first] = started;
    if (first === undefined) return [];
    const early = beforeEvery(started);
    return eventsOf(record, "investigation-completed")
      .filter(({ on }) => early(on))
      .map(({ index, on }) => ({ path: pointer("events", index, "on"), params: { on, startedOn: first.on } }));
  },
} satisfies Check<"incident/investigation-order">;
