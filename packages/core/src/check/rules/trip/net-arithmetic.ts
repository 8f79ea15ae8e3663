import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** What was paid is the price less what a card, pass or voucher covered. */
export const netArithmetic = {
  id: "trip/net-arithmetic",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "支払額が金額から充当額を引いたものである", en: "Net is amount less credit" },
  explanation: {
    ja: "支払額が「金額−充当額」と一致しません。特典の上限額を充当額に入れた誤りが多い箇所です。",
    en: "What was paid is not the price less the credit. Often the cap of a benefit was entered as the credit.",
  },
  source: "Record definition: net = amount - credit",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const [amount, net] = [numberOf(value, "amount"), numberOf(value, "net")];
      const credit = numberOf(value, "credit") ?? 0;
      if (amount === null || net === null) return [];
      const expected = Math.round((amount - credit) * 1000) / 1000;
      if (Math.abs(expected - net) < 0.001) return [];
      return [{ path: pointer("expenses", index, "net"), params: { amount, credit, net, expected } }];
    }),
} satisfies Check<"trip/net-arithmetic">;
