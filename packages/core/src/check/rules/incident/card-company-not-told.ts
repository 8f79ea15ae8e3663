import { pointer } from "../../../kernel/issue.ts";
import { lists, textOf, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Where card numbers may have been exposed, the notice says that card or settlement companies were told. */
export const cardCompanyNotTold = {
  id: "incident/card-company-not-told",
  tier: "informative",
  kind: "incident",
  title: {
    ja: "カード番号の漏えいでカード会社への連絡が書かれている",
    en: "Card companies were told of exposed card numbers",
  },
  explanation: {
    ja: "カード番号が漏えいしたおそれがあるとき、加盟店は普通、決済代行会社やカード会社に連絡します。書かれていなければ、読み落としでないか確かめます。",
    en: "A merchant whose card numbers may be exposed normally tells its payment agent or card companies. If no such word is recorded, it may have been overlooked.",
  },
  source:
    "Installment Sales Act (割賦販売法), Article 35-16: proper management of card numbers, and the industry guideline to it",
  run(record) {
    if (textOf(record, "exposure") === "ruled-out" || lists(record, "reportedTo", "card-company")) return [];
    return textsOf(record, "dataClasses")
      .filter(({ text }) => text === "card-number")
      .map(({ index }) => ({ path: pointer("dataClasses", index), params: {} }));
  },
} satisfies Check<"incident/card-company-not-told">;
