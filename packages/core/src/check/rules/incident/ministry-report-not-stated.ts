import { knownBefore } from "../../../incident/reporting.ts";
import { lists, member, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

const cyberCauses: readonly string[] = [
  "ransomware",
  "malware",
  "web-skimming",
  "website-tampering",
  "account-compromise",
  "vulnerability-exploit",
  "unauthorized-access",
  "denial-of-service",
];

/** A medical body that suffered a cyber-attack says whether it told the ministry. */
export const ministryReportNotStated = {
  id: "incident/ministry-report-not-stated",
  tier: "recommended",
  kind: "incident",
  title: {
    ja: "医療機関のサイバー攻撃で所管省庁への報告が書かれている",
    en: "A medical body states a report to the ministry after a cyber-attack",
  },
  explanation: {
    ja: "医療機関はサイバー攻撃を受けたとき厚生労働省へ連絡するよう求められています。書かれていなければ読み落としを確かめます。",
    en: "Medical bodies are asked to tell the ministry of cyber-attacks. If no such word is recorded, it may have been overlooked.",
  },
  source: "Ministry of Health, Labour and Welfare notice 医政総発1029第1号 of 2018-10-29",
  since: "2018-10-29",
  run(record) {
    const cause = textOf(record, "cause");
    if (textOf(member(record, "organization"), "sector") !== "healthcare") return [];
    if (cause === null || !cyberCauses.includes(cause) || lists(record, "reportedTo", "ministry")) return [];
    if (knownBefore(record, textOf(record, "publishedOn"), "2018-10-29")) return [];
    return [{ path: "/reportedTo", params: { cause } }];
  },
} satisfies Check<"incident/ministry-report-not-stated">;
