import { pointer } from "../../../kernel/issue.ts";
import { numberOf, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { currencies } from "../../../vocab/currencies.ts";
import type { Check } from "../../types.ts";

/** An amount has no more decimals than its currency: none for yen. */
export const amountDecimals = {
  id: "trip/amount-decimals",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "金額の小数が通貨の桁に収まる", en: "Amounts have the decimals of their currency" },
  explanation: {
    ja: "円やウォンに小数はありません。小数があれば、通貨か金額が誤りです。",
    en: "Yen and won have no decimals. If there are some, the currency or the sum is wrong.",
  },
  source: "ISO 4217:2015, minor units",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const currency = textOf(value, "currency");
      const decimals = currency === null ? null : decimalsOf(currency);
      if (currency === null || decimals === null) return [];
      return ["amount", "credit", "net"].flatMap((key) => {
        const amount = numberOf(value, key);
        if (amount === null || isWhole(amount * 10 ** decimals)) return [];
        return [{ path: pointer("expenses", index, key), params: { amount, currency, decimals } }];
      });
    }),
} satisfies Check<"trip/amount-decimals">;

function decimalsOf(currency: string): number | null {
  const entry = currencies.entries.find(({ code }) => code === currency);
  return entry === undefined ? null : Number(entry.links.minorUnits);
}

/** Binary fractions: 12.34 times 100 is not exactly 1234. */
function isWhole(minor: number): boolean {
  return Math.abs(minor - Math.round(minor)) < 1e-6;
}
