import { listOf, numberOf, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A follow-up report states numbers; those of an earlier report count when it repeats them. */
export const followUpWithoutCounts = {
  id: "incident/follow-up-without-counts",
  tier: "informative",
  kind: "incident",
  title: { ja: "続報に件数が書かれている", en: "A follow-up report states numbers" },
  explanation: {
    ja: "続報に件数がありません。先の報告の数を繰り返していれば、それも記録します。",
    en: "A follow-up without numbers. If it repeats those of an earlier report, record them.",
  },
  source: "APPI Enforcement Rules 8(1): items known at the time; a follow-up tells what has become known",
  run(record) {
    if (textOf(record, "report") !== "follow-up" || textOf(record, "exposure") === "ruled-out") return [];
    if (numberOf(record, "total") !== null || listOf(record, "affected").length > 0) return [];
    return [{ path: "/affected", params: {} }];
  },
} satisfies Check<"incident/follow-up-without-counts">;
