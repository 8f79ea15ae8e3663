import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** One type of event on one date is listed once. */
export const eventDuplicated = {
  id: "incident/event-duplicated",
  tier: "recommended",
  kind: "incident",
  title: { ja: "同じ出来事が重複していない", en: "No event is listed twice" },
  explanation: {
    ja: "同じ種類・同じ日付の出来事が二度あります。件数や順序の判定がゆがむため、後のものを取り除きます。",
    en: "One type of event stands twice on one date. The second is removed, as it distorts counts and orders.",
  },
  source: "Record definition: one type on one date is listed once",
  run(record) {
    const seen = new Map<string, number>();
    return eventsOf(record).flatMap(({ index, type, on }) => {
      const key = JSON.stringify([type, on]);
      const first = seen.get(key);
      if (first !== undefined) return [{ path: pointer("events", index), params: { type, on, first } }];
      seen.set(key, index);
      return [];
    });
  },
  fix: ({ path }) => [{ op: "remove", path }],
} satisfies Check<"incident/event-duplicated">;
