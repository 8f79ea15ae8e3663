import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { digitsOf, quotesOf } from "../../quotes.ts";
import type { Check } from "../../types.ts";

/** A sum of money is one that its quotes write. */
export const amountAgainstEvidence = {
  id: "trip/amount-against-evidence",
  tier: "recommended",
  kind: "trip",
  title: { ja: "金額が根拠の数字と合う", en: "Sums are those of their quotes" },
  explanation: {
    ja: "根拠の引用に数字はあるのに、記録の金額と同じものがありません。桁の写し誤りか、別の品目の金額です。漢数字や「万」を含む引用は判断しません。",
    en: "The quotes hold numbers, but not this sum. A digit was miscopied, or the sum is of another item. Quotes with spelt numerals are not judged.",
  },
  source:
    "Reviews of machine-encoded VCDB records: values that are not in the article (vz-risk/VCDB pull request 24085)",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) =>
      ["amount", "credit"].flatMap((key) => {
        const amount = numberOf(value, key);
        const path = pointer("expenses", index, key);
        const stated = digitsOf(quotesOf(record, path));
        if (amount === null || amount === 0 || stated === null || stated.has(amount)) return [];
        return [{ path, params: { amount, stated: [...stated].join(", ") } }];
      }),
    ),
} satisfies Check<"trip/amount-against-evidence">;
