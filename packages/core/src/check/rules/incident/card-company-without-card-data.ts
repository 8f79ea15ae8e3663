import { pointer } from "../../../kernel/issue.ts";
import { textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A card company is told where card data is about. */
export const cardCompanyWithoutCardData = {
  id: "incident/card-company-without-card-data",
  tier: "recommended",
  kind: "incident",
  title: { ja: "カード会社への連絡があればカード情報がある", en: "Card companies are told of card data" },
  explanation: {
    ja: "カード会社や決済代行会社に連絡したのに、情報の種類にカード情報がありません。カード情報の読み落としが疑われます。",
    en: "A card company was told, but no card data is among the classes. They were probably overlooked.",
  },
  source:
    "Installment Sales Act (割賦販売法), Article 35-16: card numbers are what merchants and card companies must manage",
  run(record) {
    const classes = textsOf(record, "dataClasses");
    if (classes.length === 0 || classes.some(({ text }) => text.startsWith("card-"))) return [];
    return textsOf(record, "reportedTo")
      .filter(({ text }) => text === "card-company")
      .map(({ index }) => ({ path: pointer("reportedTo", index), params: {} }));
  },
} satisfies Check<"incident/card-company-without-card-data">;
