import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** What a card or pass covered is a part of a price that is stated. */
export const creditWithoutAmount = {
  id: "trip/credit-without-amount",
  tier: "informative",
  kind: "trip",
  title: { ja: "充当額に金額が伴う", en: "A credit comes with the price" },
  explanation: {
    ja: "充当額だけがあって元の金額がありません。本文にあれば補います。",
    en: "A credit without the price that it covered. Add the price if the text has it.",
  },
  source: "Record definition: credit is what was really covered, not the cap of the benefit",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const credit = numberOf(value, "credit");
      if (credit === null || numberOf(value, "amount") !== null) return [];
      return [{ path: pointer("expenses", index, "amount"), params: { credit } }];
    }),
} satisfies Check<"trip/credit-without-amount">;
