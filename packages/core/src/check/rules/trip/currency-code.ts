import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { rewritten, upperCase } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

const CURRENCY = /^(?:[A-Z]{3}|miles)$/;

/** Currencies are three capital letters, or miles. */
export const currencyCode = {
  id: "trip/currency-code",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "通貨がISO 4217のコードである", en: "Currencies are ISO 4217 codes" },
  explanation: {
    ja: "通貨はISO 4217の3字か、マイルを表すmilesです。「円」や「¥」は使いません。",
    en: "Currencies are ISO 4217 codes, or miles; 円 and ¥ are none.",
  },
  source: "ISO 4217:2015",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const currency = textOf(value, "currency");
      if (currency === null || CURRENCY.test(currency)) return [];
      return [{ path: pointer("expenses", index, "currency"), params: { currency } }];
    }),
  fix: ({ path, params }) => rewritten(path, params.currency, CURRENCY, upperCase),
} satisfies Check<"trip/currency-code">;
