import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { currencies } from "../../../vocab/currencies.ts";
import type { Check } from "../../types.ts";

/** A currency is one of those whose decimals are known; others pass unchecked. */
export const currencyUnknown = {
  id: "trip/currency-unknown",
  tier: "informative",
  kind: "trip",
  title: { ja: "通貨が既知の一覧にある", en: "The currency is a known one" },
  explanation: {
    ja: "一覧にない通貨です。小数の桁数が分からないため、金額の点検ができません。",
    en: "The currency is not listed, so its decimals are unknown and sums in it are not checked.",
  },
  source: "ISO 4217:2015, list one: the currencies that boarding logs name",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const currency = textOf(value, "currency");
      if (currency === null || !/^[A-Z]{3}$/.test(currency)) return [];
      if (currencies.entries.some(({ code }) => code === currency)) return [];
      return [{ path: pointer("expenses", index, "currency"), params: { currency } }];
    }),
} satisfies Check<"trip/currency-unknown">;
