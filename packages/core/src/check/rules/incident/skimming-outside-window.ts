import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The payment page was not first tampered with after the last purchase that it is said to have exposed. */
export const skimmingOutsideWindow = {
  id: "incident/skimming-outside-window",
  tier: "recommended",
  kind: "incident",
  title: { ja: "改ざんが対象期間の後でない", en: "The tampering is not after the window" },
  explanation: {
    ja: "改ざんが対象期間の後に起きています。改ざん前の入力は盗まれないため、どちらかの日付が誤りです。",
    en: "The page was tampered with after the whole window. What was entered before is not captured, so one of the dates is wrong.",
  },
  source: "PCI DSS 4.0, 6.4.3 and 11.6.1: a payment page captures what is entered while its scripts are tampered with",
  run(record) {
    const window = textOf(record, "window");
    const occurred = eventsOf(record, "occurred");
    const [first] = occurred;
    if (window === null || first === undefined || textOf(record, "cause") !== "web-skimming") return [];
    if (occurred.some(({ on }) => compareWhen(on, window) !== "after")) return [];
    return [{ path: pointer("events", first.index, "on"), params: { on: first.on, window } }];
  },
} satisfies Check<"incident/skimming-outside-window">;
