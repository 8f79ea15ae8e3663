import { pointer } from "../../../kernel/issue.ts";
import { member, textOf, textsOf } from "../../../kernel/json.ts";
import { compareKey } from "../../../kernel/normalize.ts";
import type { Check } from "../../types.ts";

/** An alias is another name, not the name itself in other letter widths. */
export const aliasIsName = {
  id: "incident/alias-is-name",
  tier: "recommended",
  kind: "incident",
  title: { ja: "別名が正式名称と異なる", en: "Aliases differ from the name" },
  explanation: {
    ja: "全角・半角や大文字・小文字が違うだけの名称は別名ではありません。検索や名寄せで二重に数える原因になるため取り除きます。",
    en: "The same name in other letter widths is no other name. It is removed, since searches and merges would count it twice.",
  },
  source: "Unicode Standard Annex 15 (NFKC): full-width and half-width forms of one name are one name",
  run(record) {
    const organization = member(record, "organization");
    const name = textOf(organization, "name");
    if (name === null) return [];
    return textsOf(organization, "aliases")
      .filter(({ text }) => compareKey(text) === compareKey(name))
      .map(({ index, text }) => ({ path: pointer("organization", "aliases", index), params: { alias: text } }));
  },
  fix: ({ path }) => [{ op: "remove", path }],
} satisfies Check<"incident/alias-is-name">;
