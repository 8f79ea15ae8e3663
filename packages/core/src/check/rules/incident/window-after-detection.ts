import { eventsOf } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The period of exposure does not begin after all that is said to have been noticed. */
export const windowAfterDetection = {
  id: "incident/window-after-detection",
  tier: "recommended",
  kind: "incident",
  title: { ja: "対象期間が発覚より前に始まる", en: "The window begins before detection" },
  explanation: {
    ja: "対象期間がすべての発覚より後に始まっています。これから起きることは発覚しません。",
    en: "The window begins after every detection; nobody notices what has not begun.",
  },
  source: "VERIS 1.4.1: timeline.exfiltration precedes timeline.discovery; its schema does not check it",
  run(record) {
    const window = textOf(record, "window");
    const detected = eventsOf(record, "detected");
    const last = detected.at(-1);
    if (window === null || last === undefined) return [];
    if (detected.some(({ on }) => compareWhen(window, on) !== "after")) return [];
    return [{ path: "/window", params: { window, detectedOn: last.on } }];
  },
} satisfies Check<"incident/window-after-detection">;
