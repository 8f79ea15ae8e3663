import { textOf } from "../../../kernel/json.ts";
import { boundsOf } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

const MOST_YEARS = 10;
const MINUTES_A_YEAR = 365.25 * 1440;

/** The period of exposure is not longer than ten years, beyond which an era or a year is often misread. */
export const windowTooLong = {
  id: "incident/window-too-long",
  tier: "informative",
  kind: "incident",
  title: { ja: "対象期間が10年を超えない", en: "The window is at most ten years long" },
  explanation: {
    ja: "対象期間が10年以上です。保存期間として正しいこともありますが、元号の読み違い（30年ずれ）が疑われます。",
    en: "The window is ten years or longer. As a retention period it may be right, but a misread era is off by thirty years.",
  },
  source: "Cabinet Orders 1 of 1989 and 143 of 2019 (平成, 令和): a date read in the wrong era is off by thirty years",
  run(record) {
    const window = textOf(record, "window");
    const bounds = window === null ? null : boundsOf(window);
    if (window === null || bounds === null || bounds.earliest === null || bounds.latest === null) return [];
    const years = Math.floor((bounds.latest - bounds.earliest) / MINUTES_A_YEAR);
    return years < MOST_YEARS ? [] : [{ path: "/window", params: { window, years } }];
  },
} satisfies Check<"incident/window-too-long">;
