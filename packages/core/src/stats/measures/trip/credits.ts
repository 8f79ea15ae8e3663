import { numberOf, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { addExpense, emptyMoney, finishMoney, type MoneyRow, type MoneySums, mergeMoney } from "../../money.ts";
import type { Measure, Result } from "../../types.ts";

/** What cards, passes and vouchers covered of the prices, by currency. */
export interface CreditsResult extends Result {
  readonly rows: readonly (MoneyRow & { readonly recovered: number | null })[];
}

/** Credit recovered in lounges and shops. */
export const credits = {
  id: "trip/credits",
  kind: "trip",
  unit: "expense",
  vocabulary: "currencies",
  title: { ja: "特典による充当", en: "Credit recovered" },
  definition: {
    ja: "カードや会員証などで充当された額と、その金額に対する割合（通貨別）。充当と金額の両方が記載された支出だけを数える。",
    en: "What cards, passes and vouchers covered, and its share of the prices, by currency. Only expenses that state both count.",
  },
  denominator: "known",
  source: "Value recovered of lounge and card credits; none of the logs compared has it",
  empty: emptyMoney,
  add: (state, record) =>
    itemsOf(record, "expenses").reduce((sums, { value }) => {
      const [amount, credit] = [numberOf(value, "amount"), numberOf(value, "credit")];
      const currency = amount === null || credit === null ? null : textOf(value, "currency");
      return addExpense(sums, currency, { amount, credit, net: numberOf(value, "net") });
    }, state),
  merge: mergeMoney,
  finish(state) {
    const { rows, ...result } = finishMoney(state);
    return {
      ...result,
      rows: rows.map((row) => ({ ...row, recovered: row.amount > 0 ? row.credit / row.amount : null })),
    };
  },
} satisfies Measure<MoneySums, CreditsResult>;
