import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The notice is not a first report, which a later one will change. */
export const initialReport = {
  id: "incident/initial-report",
  tier: "informative",
  kind: "incident",
  title: { ja: "第1報ではない", en: "The notice is not a first report" },
  explanation: {
    ja: "第1報の値は後の報告で変わります。統計に使う前に続報の有無を確かめます。",
    en: "Values of a first report will change. Look for a later one before using them in statistics.",
  },
  source: "APPI Enforcement Rules 8(2): the full report follows within 30 or 60 days",
  run: (record) => (textOf(record, "report") === "initial" ? [{ path: "/report", params: {} }] : []),
} satisfies Check<"incident/initial-report">;
