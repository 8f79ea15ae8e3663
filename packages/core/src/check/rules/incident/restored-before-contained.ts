import { beforeEvery, eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** Service does not return before anything was contained. It may, where a substitute runs, hence no warning. */
export const restoredBeforeContained = {
  id: "incident/restored-before-contained",
  tier: "informative",
  kind: "incident",
  title: { ja: "封じ込めより前に復旧していない", en: "Nothing is restored before it is contained" },
  explanation: {
    ja: "封じ込めより前に復旧しています。代替手段での再開なら正しいこともあります。",
    en: "Service returned before anything was contained. With a substitute running this can be right.",
  },
  source: "NIST SP 800-61 Revision 2, 3.3: containment, eradication, then recovery",
  run(record) {
    const contained = eventsOf(record, "contained");
    const [first] = contained;
    if (first === undefined) return [];
    const early = beforeEvery(contained);
    return eventsOf(record, "restored")
      .filter(({ on }) => early(on))
      .map(({ index, on }) => ({ path: pointer("events", index, "on"), params: { on, containedOn: first.on } }));
  },
} satisfies Check<"incident/restored-before-contained">;
