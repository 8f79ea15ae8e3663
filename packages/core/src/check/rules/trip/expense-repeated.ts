import { pointer } from "../../../kernel/issue.ts";
import { numberOf, textOf } from "../../../kernel/json.ts";
import { compareKey } from "../../../kernel/normalize.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** One payment is listed once. */
export const expenseRepeated = {
  id: "trip/expense-repeated",
  tier: "informative",
  kind: "trip",
  title: { ja: "同じ支出が重複していない", en: "No expense is listed twice" },
  explanation: {
    ja: "同じ品目・金額・通貨の費用が二度あります。同じ支払いを二か所から読んだなら一つにします。",
    en: "One item with one sum stands twice. If one payment was read from two places, keep one.",
  },
  source: "Record definition: a payment is listed once; totals of listed parts are left out",
  run(record) {
    const seen = new Map<string, number>();
    return itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const [item, amount] = [textOf(value, "item"), numberOf(value, "amount")];
      if (item === null || amount === null) return [];
      const key = JSON.stringify([compareKey(item), amount, textOf(value, "currency")]);
      const first = seen.get(key);
      if (first !== undefined) return [{ path: pointer("expenses", index), params: { item, amount, first } }];
      seen.set(key, index);
      return [];
    });
  },
} satisfies Check<"trip/expense-repeated">;
