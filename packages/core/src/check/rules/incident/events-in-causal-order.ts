import { beforeEvery, eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/**
 * Nothing of the second type can happen before something of the first has. Investigations are left out: a body may end
 * its own before it begins another.
 */
const order = [
  ["occurred", "detected"],
  ["occurred", "contained"],
  ["occurred", "restored"],
  ["detected", "reported-ppc"],
  ["detected", "reported-police"],
  ["detected", "notified"],
  ["detected", "published"],
] as const;

/** Causes come before effects: no detection before every occurrence, no report before every detection, and so on. */
export const eventsInCausalOrder = {
  id: "incident/events-in-causal-order",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "経過の前後に矛盾がない", en: "No event comes before its cause" },
  explanation: {
    ja: "発生・発覚・報告の順序が確実に逆です。日付の幅を考えても両立しないので、どちらかが誤りです。",
    en: "The effect is for certain before every cause, whatever the precision of the dates. One of the two dates is wrong.",
  },
  source:
    "VERIS 1.4.1 has no order between its timeline fields (vz-risk/veris issue 127); order of notices by the APPI Guidelines 3-5-3",
  run(record) {
    const events = eventsOf(record);
    return order.flatMap(([earlier, later]) => {
      const causes = events.filter(({ type }) => type === earlier);
      const [first] = causes;
      if (first === undefined) return [];
      const early = beforeEvery(causes);
      return events
        .filter(({ type, on }) => type === later && early(on))
        .map((effect) => ({
          path: pointer("events", effect.index, "on"),
          params: { earlier, earlierOn: first.on, later, laterOn: effect.on },
        }));
    });
  },
} satisfies Check<"incident/events-in-causal-order">;
