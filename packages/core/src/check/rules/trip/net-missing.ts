import { pointer } from "../../../kernel/issue.ts";
import { member, numberOf, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A price comes with what was paid of it: all where nothing covered it. */
export const netMissing = {
  id: "trip/net-missing",
  tier: "recommended",
  kind: "trip",
  title: { ja: "金額に支払額が伴う", en: "A price comes with what was paid" },
  explanation: {
    ja: "金額があるのに支払額がありません。充当がなければ金額と同じです。",
    en: "A price without what was paid. With no credit, that is the price.",
  },
  source: "Record definition: with no credit, net equals amount; else it is amount less credit",
  run: (record) =>
    itemsOf(record, "expenses").flatMap(({ index, value }) => {
      const amount = numberOf(value, "amount");
      if (amount === null || (member(value, "net") ?? null) !== null) return [];
      const expected = Math.round((amount - (numberOf(value, "credit") ?? 0)) * 1000) / 1000;
      return [{ path: pointer("expenses", index, "net"), params: { item: textOf(value, "item") ?? "", expected } }];
    }),
} satisfies Check<"trip/net-missing">;
