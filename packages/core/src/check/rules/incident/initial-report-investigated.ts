import { eventsOf } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A first report does not tell of a finished forensic investigation; if it does, it may be a later report. */
export const initialReportInvestigated = {
  id: "incident/initial-report-investigated",
  tier: "informative",
  kind: "incident",
  title: { ja: "第1報の時点で調査が完了していない", en: "A first report precedes the end of the investigation" },
  explanation: {
    ja: "初報なのに調査完了日があります。完了後の公表なら続報か最終報です。",
    en: "A first report that dates a finished investigation may be a follow-up or a final report.",
  },
  source: "APPI Enforcement Rules 8(1) and 8(2): first what is known, the full report after the investigation",
  run(record) {
    const completed = eventsOf(record, "investigation-completed").at(-1);
    if (textOf(record, "report") !== "initial" || completed === undefined) return [];
    return [{ path: "/report", params: { completedOn: completed.on } }];
  },
} satisfies Check<"incident/initial-report-investigated">;
