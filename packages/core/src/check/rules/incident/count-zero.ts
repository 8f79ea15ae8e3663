import { affectedOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** No number of affected is zero: nobody affected is an exposure that is ruled out, and not stated is null. */
export const countZero = {
  id: "incident/count-zero",
  tier: "recommended",
  kind: "incident",
  title: { ja: "件数が0でない", en: "No number is zero" },
  explanation: {
    ja: "0は「影響なし」と「不明」のどちらとも読めます。影響がなければexposureをruled-out、書かれていなければnullにします。",
    en: "Zero can mean nobody or unknown. Nobody is exposure ruled-out; not stated is null.",
  },
  source: "Real defect: the PRC chronology writes 0 for unknown; STIX 2.1 Incident Core keeps absent and 0 apart",
  run: (record) => [
    ...affectedOf(record)
      .filter(({ count }) => count === 0)
      .map(({ index, unit }) => ({ path: pointer("affected", index, "count"), params: { unit } })),
    ...(numberOf(record, "total") === 0 ? [{ path: "/total", params: { unit: null } }] : []),
  ],
} satisfies Check<"incident/count-zero">;
