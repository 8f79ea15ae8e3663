import { eventsOf } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen, parseWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** Causes whose window is a state that containment ends. */
const states: readonly string[] = [
  "web-skimming",
  "website-tampering",
  "misconfiguration",
  "mispublication",
  "system-defect",
];

/** Where data was open to see, the period ends with the last containment at the latest. */
export const windowAfterContainment = {
  id: "incident/window-after-containment",
  tier: "informative",
  kind: "incident",
  title: { ja: "対象期間が封じ込めまでに終わる", en: "The window ends by the last containment" },
  explanation: {
    ja: "公開状態や改ざんは封じ込めで終わります。対象期間がその後まで続くなら、終わりの日付か封じ込めの日付が誤りです。",
    en: "Containment ends a state of exposure. If the window runs on, its end or the containment is misdated.",
  },
  source: "NIST SP 800-61 Revision 2, 3.3: containment ends the exposure",
  run(record) {
    const window = textOf(record, "window");
    const parts = window === null ? null : parseWhen(window);
    const end = parts?.kind === "interval" ? parts.end : null;
    const contained = eventsOf(record, "contained");
    const last = contained.at(-1);
    if (window === null || end === null || last === undefined || !states.includes(textOf(record, "cause") ?? ""))
      return [];
    if (contained.some(({ on }) => compareWhen(end, on) !== "after")) return [];
    return [{ path: "/window", params: { window, containedOn: last.on } }];
  },
} satisfies Check<"incident/window-after-containment">;
