import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { boundsOf } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

const LIMIT_DAYS = 31;
/** Types of events that are done at one moment. */
const acts: readonly string[] = ["detected", "reported-ppc", "reported-police", "published"];

/** What happens at one moment is not dated by a period of more than a month. */
export const actAsPeriod = {
  id: "incident/act-as-period",
  tier: "informative",
  kind: "incident",
  title: { ja: "発覚や報告が長い期間で書かれていない", en: "A detection or report is not dated by a long period" },
  explanation: {
    ja: "発覚や報告は一時点の行為です。一か月を超える期間で書かれていれば、対象期間や調査期間を取り違えているおそれがあります。",
    en: "Noticing and reporting happen at one moment. A period of more than 31 days is often the window or the investigation, taken for the act.",
  },
  source: "STIX 2.1 Event extension: start_time with a fidelity of year, month, day, hour, minute or second",
  run: (record) =>
    eventsOf(record).flatMap(({ index, type, on }) => {
      if (!on.includes("/") || !acts.includes(type)) return [];
      const bounds = boundsOf(on);
      if (bounds === null || bounds.earliest === null || bounds.latest === null) return [];
      const days = Math.floor((bounds.latest - bounds.earliest) / 1440) + 1;
      return days <= LIMIT_DAYS ? [] : [{ path: pointer("events", index, "on"), params: { type, on, days } }];
    }),
} satisfies Check<"incident/act-as-period">;
