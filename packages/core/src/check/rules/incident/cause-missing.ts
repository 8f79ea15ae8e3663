import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The cause is stated. */
export const causeMissing = {
  id: "incident/cause-missing",
  tier: "recommended",
  kind: "incident",
  title: { ja: "原因が書かれている", en: "The cause is stated" },
  explanation: {
    ja: "原因は委員会への報告と本人への通知の項目です。本文が調査中としているだけなら、この指摘は正しい状態を示しています。",
    en: "The cause is an item of the report to the PPC and of the notice to people. Where the text says that it is being investigated, the finding rightly shows the gap.",
  },
  source: "APPI Enforcement Rules 8(1)(iv) and 10: the cause is among the items to report and to notify",
  run: (record) => (textOf(record, "cause") === null ? [{ path: "/cause", params: {} }] : []),
} satisfies Check<"incident/cause-missing">;
