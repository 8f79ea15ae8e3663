import { eventsOf } from "../../../incident/reading.ts";
import { lists, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Causes that are crimes of an outsider. */
const crimes: readonly string[] = [
  "theft",
  "ransomware",
  "web-skimming",
  "website-tampering",
  "account-compromise",
  "vulnerability-exploit",
  "unauthorized-access",
];

/** The notice of a crime by an outsider says whether the police were told. */
export const policeReportNotStated = {
  id: "incident/police-report-not-stated",
  tier: "informative",
  kind: "incident",
  title: {
    ja: "犯罪による事件で警察への相談が書かれている",
    en: "A crime by an outsider states a report to the police",
  },
  explanation: {
    ja: "窃盗や不正アクセスは犯罪です。警察への相談や被害届の記載を読み落としていないか確かめます。",
    en: "Theft and unauthorized access are crimes. Check whether a word on the police was overlooked.",
  },
  source: "Act on Prohibition of Unauthorized Computer Access, Article 3; Penal Code, Articles 235 and 234-2",
  run(record) {
    const cause = textOf(record, "cause");
    if (cause === null || !crimes.includes(cause) || lists(record, "reportedTo", "police")) return [];
    return eventsOf(record, "reported-police").length > 0 ? [] : [{ path: "/reportedTo", params: { cause } }];
  },
} satisfies Check<"incident/police-report-not-stated">;
