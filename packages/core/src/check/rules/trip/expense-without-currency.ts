import { pointer } from "../../../kernel/issue.ts";
import { numberOf, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A sum of money says in which currency. */
export const expenseWithoutCurrency = {
  id: "trip/expense-without-currency",
  tier: "recommended",
  kind: "trip",
  title: { ja: "金額に通貨が伴う", en: "An amount comes with its currency" },
  explanation: {
    ja: "金額があるのに通貨がありません。通貨の違う金額を足し合わせる誤りのもとになります。",
    en: "A sum without its currency invites totals over mixed currencies.",
  },
  source: "ISO 4217; real defect: totals over mixed currencies (TravStats issue 267)",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const stated = ["amount", "credit", "net"].some((key) => numberOf(value, key) !== null);
      if (!stated || textOf(value, "currency") !== null) return [];
      return [{ path: pointer("expenses", index, "currency"), params: { item: textOf(value, "item") ?? "" } }];
    }),
} satisfies Check<"trip/expense-without-currency">;
