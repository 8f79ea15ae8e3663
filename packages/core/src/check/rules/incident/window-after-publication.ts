import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The period of exposure does not begin after the disclosure. */
export const windowAfterPublication = {
  id: "incident/window-after-publication",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "対象期間が公表より前に始まる", en: "The window begins before the disclosure" },
  explanation: {
    ja: "対象期間が公表より後に始まっています。公表文に書けるのは過去の期間だけです。",
    en: "The window begins after the disclosure, which can only tell of the past.",
  },
  source: "A notice cannot state a period of exposure that is still to come",
  run(record) {
    const [window, publishedOn] = [textOf(record, "window"), textOf(record, "publishedOn")];
    if (window === null || publishedOn === null || compareWhen(window, publishedOn) !== "after") return [];
    return [{ path: "/window", params: { window, publishedOn } }];
  },
} satisfies Check<"incident/window-after-publication">;
