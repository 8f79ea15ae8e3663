import { pointer } from "../../../kernel/issue.ts";
import { lists, member, textOf, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A telecommunications business from which messages leaked says whether it told the ministry. */
export const communicationSecrecy = {
  id: "incident/communication-secrecy",
  tier: "informative",
  kind: "incident",
  title: {
    ja: "通信内容の漏えいで所管省庁への報告が書かれている",
    en: "A leak of messages states a report to the ministry",
  },
  explanation: {
    ja: "電気通信事業者から通信の内容が漏れたとき、通信の秘密の漏えいとして総務省への報告が必要になり得ます。",
    en: "Where a telecommunications business loses the content of messages, a report to the ministry may be due for a leak of secret communications.",
  },
  source: "Telecommunications Business Act, Articles 4 and 28: secrecy of communications, report to the ministry",
  run(record) {
    if (textOf(member(record, "organization"), "sector") !== "it-telecom") return [];
    if (textOf(record, "exposure") === "ruled-out" || lists(record, "reportedTo", "ministry")) return [];
    return textsOf(record, "dataClasses")
      .filter(({ text }) => text === "message-content")
      .map(({ index }) => ({ path: pointer("dataClasses", index), params: {} }));
  },
} satisfies Check<"incident/communication-secrecy">;
