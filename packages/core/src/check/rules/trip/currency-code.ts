import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Currencies are three capital letters, or miles. */
export const currencyCode = {
  id: "trip/currency-code",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "通貨がISO 4217のコードである", en: "Currencies are ISO 4217 codes" },
  source: "ISO 4217:2015",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const currency = textOf(value, "currency");
      if (currency === null || /^(?:[A-Z]{3}|miles)$/.test(currency)) return [];
      return [{ path: pointer("expenses", index, "currency"), params: { currency } }];
    }),
} satisfies Check<"trip/currency-code">;
