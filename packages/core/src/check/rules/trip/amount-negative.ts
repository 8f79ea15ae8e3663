import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Prices and payments are not negative: a refund is no expense. */
export const amountNegative = {
  id: "trip/amount-negative",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "金額と支払額が負でない", en: "Prices and payments are not negative" },
  explanation: {
    ja: "払い戻しは費用に含めません。負の金額は割引を金額に入れた誤りであることが多いです。",
    en: "Refunds are no expenses. A negative sum is often a discount entered as a price.",
  },
  source: "Record definition: refunds are left out; net is amount less credit, which is within it",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) =>
      ["amount", "net"].flatMap((key) => {
        const amount = numberOf(value, key);
        return amount === null || amount >= 0 ? [] : [{ path: pointer("expenses", index, key), params: { amount } }];
      }),
    ),
} satisfies Check<"trip/amount-negative">;
