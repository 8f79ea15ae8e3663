import { eventsOf } from "../../../incident/reading.ts";
import { listOf, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A notice of skimming tells of the forensic investigation: a date of it, or who investigated. */
export const skimmingWithoutForensics = {
  id: "incident/skimming-without-forensics",
  tier: "informative",
  kind: "incident",
  title: { ja: "ウェブスキミングで調査が書かれている", en: "Skimming comes with a forensic investigation" },
  explanation: {
    ja: "カード情報の漏えいでは第三者調査機関の調査が求められます。調査の日付か調査機関の記載を確かめます。",
    en: "Card brands call for a forensic investigation. Look for its dates or for who did it.",
  },
  source:
    "PCI Forensic Investigator program: card brands call for an investigation after a suspected account data compromise",
  run(record) {
    if (textOf(record, "cause") !== "web-skimming") return [];
    const dated = eventsOf(record).some(({ type }) => type.startsWith("investigation-"));
    const named = listOf(record, "thirdParties").some((party) => textOf(party, "role") === "investigator");
    return dated || named ? [] : [{ path: "/events", params: {} }];
  },
} satisfies Check<"incident/skimming-without-forensics">;
