import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

const dated = new Map([
  ["ppc", "reported-ppc"],
  ["police", "reported-police"],
]);

/** Of a report to the PPC or to the police, the day is known too. */
export const recipientUndated = {
  id: "incident/recipient-undated",
  tier: "informative",
  kind: "incident",
  title: { ja: "委員会や警察への報告に日付がある", en: "A report to the PPC or the police is dated" },
  explanation: {
    ja: "報告先はあるのに日付がありません。期限内だったかどうかは日付からしか分かりません。",
    en: "The recipient is listed but the day is not, and only the day shows whether the report was in time.",
  },
  source: "APPI Enforcement Rules 8: whether a report was in time shows from its day alone",
  run: (record) =>
    textsOf(record, "reportedTo").flatMap(({ index, text }) => {
      const type = dated.get(text);
      if (type === undefined || eventsOf(record, type).length > 0) return [];
      return [{ path: pointer("reportedTo", index), params: { authority: text, type } }];
    }),
} satisfies Check<"incident/recipient-undated">;
