import { eventsOf } from "../../../incident/reading.ts";
import { parsePointer, pointer } from "../../../kernel/issue.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The list of events is chronological: none is for certain before the one listed ahead of it. */
export const eventsListedInOrder = {
  id: "incident/events-listed-in-order",
  tier: "recommended",
  kind: "incident",
  title: { ja: "経過が時系列に並んでいる", en: "Events are listed in chronological order" },
  explanation: {
    ja: "出来事は古い順に並べます。順序が違うと、期間を並び順で読む処理が誤ります。根拠ごと移動して直せます。",
    en: "Events are listed from old to new, and readers rely on it. The fix moves the event together with its evidence.",
  },
  source: "Record definition: events is a chronological list",
  run(record) {
    const events = eventsOf(record);
    return events.flatMap((event, position) => {
      const previous = events[position - 1];
      if (previous === undefined || compareWhen(event.on, previous.on) !== "before") return [];
      return [{ path: pointer("events", event.index, "on"), params: { on: event.on, previous: previous.on } }];
    });
  },
  fix({ path }) {
    const [list, index] = parsePointer(path) ?? [];
    if (list === undefined || index === undefined) return null;
    return [{ op: "move", from: pointer(list, index), path: pointer(list, Number(index) - 1) }];
  },
} satisfies Check<"incident/events-listed-in-order">;
