import { pointer } from "../../../kernel/issue.ts";
import { isObject, listOf, member, textOf } from "../../../kernel/json.ts";
import { groundlessFields } from "../../evidence.ts";
import type { Check } from "../../types.ts";

const scalars = ["caseNumber", "publishedOn", "report", "cause", "window", "total"];
const verdicts = ["exposure", "misuse"];
const sets = ["thirdParties", "events", "affected", "dataClasses", "reportedTo"];

/** Every stated field says where it was read, or by which rule it was concluded. */
export const provenanceComplete = {
  id: "incident/provenance-complete",
  tier: "recommended",
  kind: "incident",
  title: { ja: "すべての項目に根拠がある", en: "Every field has its ground" },
  explanation: {
    ja: "値があるのに、本文の根拠も推論規則もありません。人手で書いた記録（根拠が一つもないもの）には適用しません。",
    en: "A value has neither a span of text nor a rule behind it. Records written by hand, which have no grounds at all, are passed over.",
  },
  source:
    "Reviews of machine-encoded VCDB records: values that are not in the article (vz-risk/VCDB pull request 24085)",
  run(record) {
    const fields = () => [
      ...scalars.filter((key) => (member(record, key) ?? null) !== null).map((key) => pointer(key)),
      ...verdicts.filter((key) => (textOf(record, key) ?? "unknown") !== "unknown").map((key) => pointer(key)),
      ...(isObject(member(record, "organization")) ? [pointer("organization", "name")] : []),
      ...sets.flatMap((key) => listOf(record, key).map((_, index) => pointer(key, index))),
    ];
    return groundlessFields(record, fields).map((path) => ({ path, params: {} }));
  },
} satisfies Check<"incident/provenance-complete">;
