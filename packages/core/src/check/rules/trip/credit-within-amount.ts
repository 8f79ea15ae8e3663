import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A credit covers no more than the price, and is not negative. */
export const creditWithinAmount = {
  id: "trip/credit-within-amount",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "充当額が金額を超えない", en: "A credit is within the price" },
  explanation: {
    ja: "充当額は実際に使った額で、特典の上限額ではありません。金額を超えることも負になることもありません。",
    en: "A credit is what was used, not the cap of the benefit: neither above the price nor negative.",
  },
  source: "Record definition: credit is what was really covered, not the cap of the benefit",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const [amount, credit] = [numberOf(value, "amount"), numberOf(value, "credit")];
      if (credit === null || (credit >= 0 && (amount === null || credit <= amount))) return [];
      return [{ path: pointer("expenses", index, "credit"), params: { credit, amount } }];
    }),
} satisfies Check<"trip/credit-within-amount">;
