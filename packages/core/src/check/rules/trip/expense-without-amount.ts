import { pointer } from "../../../kernel/issue.ts";
import { numberOf, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** An expense states a sum. */
export const expenseWithoutAmount = {
  id: "trip/expense-without-amount",
  tier: "informative",
  kind: "trip",
  title: { ja: "支出に金額がある", en: "An expense states a sum" },
  explanation: {
    ja: "金額も充当額も支払額もない費用です。無料で受け取ったものは費用に含めません。",
    en: "An expense without any sum. What was given for nothing is no expense.",
  },
  source: "Record definition: what was given for nothing, and a price not paid, are no expenses",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      if (["amount", "credit", "net"].some((key) => numberOf(value, key) !== null)) return [];
      return [{ path: pointer("expenses", index), params: { item: textOf(value, "item") ?? "" } }];
    }),
} satisfies Check<"trip/expense-without-amount">;
