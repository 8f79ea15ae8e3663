import { nameKey } from "../../../incident/names.ts";
import { pointer } from "../../../kernel/issue.ts";
import { listOf, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A third party is listed once in a role, however its legal form is written. */
export const thirdPartyRepeated = {
  id: "incident/third-party-repeated",
  tier: "recommended",
  kind: "incident",
  title: { ja: "同じ第三者が重複していない", en: "No third party is listed twice" },
  explanation: {
    ja: "同じ役割の同じ第三者が、㈱や株式会社の表記違いで二度あります。",
    en: "One third party stands twice in one role, with its legal form written in two ways.",
  },
  source:
    "Unicode Standard Annex 15 (NFKC): ㈱ is (株); Companies Act, Article 6: the legal form is a part of the trade name",
  run(record) {
    const seen = new Map<string, string>();
    return listOf(record, "thirdParties").flatMap((party, index) => {
      const name = textOf(party, "name");
      if (name === null || nameKey(name) === "") return [];
      const key = JSON.stringify([nameKey(name), textOf(party, "role")]);
      const first = seen.get(key);
      if (first !== undefined) return [{ path: pointer("thirdParties", index), params: { name, first } }];
      seen.set(key, name);
      return [];
    });
  },
} satisfies Check<"incident/third-party-repeated">;
