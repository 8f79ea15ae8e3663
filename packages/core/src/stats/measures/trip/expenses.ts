import { numberOf, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { addExpense, emptyMoney, finishMoney, type MoneyResult, type MoneySums, mergeMoney } from "../../money.ts";
import type { Measure } from "../../types.ts";

/** Expenses by currency: price, part covered by cards, passes and vouchers, and part paid. Currencies are never added. */
export const expenses = {
  id: "trip/expenses",
  kind: "trip",
  unit: "expense",
  vocabulary: "currencies",
  title: { ja: "通貨別の支出", en: "Expenses by currency" },
  definition: {
    ja: "通貨別の金額、充当額、差引額の合計。通貨をまたいで足さない。",
    en: "Sums of price, part covered and part paid by currency; currencies are never added.",
  },
  denominator: "known",
  source: "Record model of Nisshi",
  empty: emptyMoney,
  add: (state, record) =>
    itemsOf(record, "expenses").reduce(
      (sums, { value }) =>
        addExpense(sums, textOf(value, "currency"), {
          amount: numberOf(value, "amount"),
          credit: numberOf(value, "credit"),
          net: numberOf(value, "net"),
        }),
      state,
    ),
  merge: mergeMoney,
  finish: finishMoney,
} satisfies Measure<MoneySums, MoneyResult>;
