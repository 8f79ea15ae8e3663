import { affectedOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { digitsOf, quotesOf } from "../../quotes.ts";
import type { Check } from "../../types.ts";

/** A number of affected is one that its quotes write. */
export const countAgainstEvidence = {
  id: "incident/count-against-evidence",
  tier: "recommended",
  kind: "incident",
  title: { ja: "件数が根拠の数字と合う", en: "Numbers are those of their quotes" },
  explanation: {
    ja: "根拠の引用に数字はあるのに、記録の件数と同じものがありません。桁の写し誤りか、別の箇所を引用しています。漢数字や「万」を含む引用は判断しません。",
    en: "The quotes hold numbers, but not this one. A digit was miscopied, or another place was quoted. Quotes with spelt numerals are not judged.",
  },
  source:
    "Reviews of machine-encoded VCDB records: values that are not in the article (vz-risk/VCDB pull request 24085)",
  run: (record) =>
    affectedOf(record).flatMap(({ index, count }) => {
      const path = pointer("affected", index, "count");
      const stated = digitsOf([...quotesOf(record, path), ...quotesOf(record, pointer("affected", index))]);
      return stated === null || stated.has(count) ? [] : [{ path, params: { count, stated: [...stated].join(", ") } }];
    }),
} satisfies Check<"incident/count-against-evidence">;
