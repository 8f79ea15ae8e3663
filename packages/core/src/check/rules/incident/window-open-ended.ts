import { textOf } from "../../../kernel/json.ts";
import { parseWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The period of exposure has a beginning and an end. */
export const windowOpenEnded = {
  id: "incident/window-open-ended",
  tier: "informative",
  kind: "incident",
  title: { ja: "対象期間に始まりと終わりがある", en: "The window has a beginning and an end" },
  explanation: {
    ja: "対象期間の一方が開いているため、長さを計算できません。本文に日付があれば補います。",
    en: "One end of the window is open, so its length cannot be computed. Add the date if the text has it.",
  },
  source: "ISO 8601-2:2019 (EDTF), open intervals: no length can be computed",
  run(record) {
    const window = textOf(record, "window");
    const parts = window === null ? null : parseWhen(window);
    if (window === null || parts?.kind !== "interval" || (parts.start !== null && parts.end !== null)) return [];
    return [{ path: "/window", params: { window, missing: parts.start === null ? "start" : "end" } }];
  },
} satisfies Check<"incident/window-open-ended">;
