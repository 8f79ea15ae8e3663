import { listOf, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A confirmed exposure says what was exposed, or of how many. */
export const exposureWithoutFacts = {
  id: "incident/exposure-without-facts",
  tier: "recommended",
  kind: "incident",
  title: { ja: "漏えいを確認したなら対象が書かれている", en: "A confirmed exposure says what or of how many" },
  explanation: {
    ja: "漏えいを確認したのに、情報の種類も人数もありません。本文にあれば読み落としです。",
    en: "Exposure is confirmed, but neither the kinds of data nor a number is recorded. If the text has them, they were overlooked.",
  },
  source: "APPI Enforcement Rules 8(1)(ii) and (iii): items of personal data and number of people",
  run(record) {
    if (textOf(record, "exposure") !== "confirmed") return [];
    const stated = listOf(record, "dataClasses").length + listOf(record, "affected").length;
    return stated > 0 ? [] : [{ path: "/exposure", params: {} }];
  },
} satisfies Check<"incident/exposure-without-facts">;
