import { eventsOf } from "../../../incident/reading.ts";
import { lists } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

const recipients = [
  ["reported-ppc", "ppc"],
  ["reported-police", "police"],
] as const;

/** Who was told at a date is also in the list of those who were told. */
export const recipientNotListed = {
  id: "incident/recipient-not-listed",
  tier: "recommended",
  kind: "incident",
  title: { ja: "報告の日付と報告先が一致している", en: "A dated report has its recipient in the list" },
  explanation: {
    ja: "報告の日付があるのに報告先の一覧にありません。一覧で数える統計から漏れます。",
    en: "A dated report has no entry in the list of those told, so statistics by recipient miss it.",
  },
  source: "Record definition: reportedTo holds every authority that was told",
  run(record) {
    return recipients.flatMap(([type, authority]) => {
      const [event] = eventsOf(record, type);
      if (event === undefined || lists(record, "reportedTo", authority)) return [];
      return [{ path: "/reportedTo", params: { type, authority } }];
    });
  },
} satisfies Check<"incident/recipient-not-listed">;
