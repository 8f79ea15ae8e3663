import { pointer } from "../../../kernel/issue.ts";
import { member, textsOf } from "../../../kernel/json.ts";
import { compareKey } from "../../../kernel/normalize.ts";
import type { Check } from "../../types.ts";

/** No alias is another one in other letter widths. */
export const aliasesAlike = {
  id: "incident/aliases-alike",
  tier: "recommended",
  kind: "incident",
  title: { ja: "別名どうしが異なる", en: "Aliases differ from each other" },
  explanation: {
    ja: "表記幅だけが違う別名が二つあります。どちらの表記を残すかは本文で決めてください。",
    en: "Two aliases differ in letter width only. Which one stays is decided by the text.",
  },
  source: "Unicode Standard Annex 15 (NFKC): full-width and half-width forms of one name are one name",
  run(record) {
    const seen = new Map<string, string>();
    return textsOf(member(record, "organization"), "aliases").flatMap(({ index, text }) => {
      const key = compareKey(text);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, text);
      if (first === undefined || first === text) return [];
      return [{ path: pointer("organization", "aliases", index), params: { alias: text, first } }];
    });
  },
} satisfies Check<"incident/aliases-alike">;
