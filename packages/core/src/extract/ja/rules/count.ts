import type { Rule } from "../../types.ts";
import { COUNTER, countValue, NUMERAL, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from "../count-pattern.ts";

/** [48,983件] [最大約3.5万名] [のべ89名] [少なくとも1億2,345万件] [200世帯以上]; not 第2社, 3~5名, 1.2件目, 2023年. */
export const count = {
  id: "ja/count",
  kind: "count",
  heads: [
    "#",
    "最大",
    "最多",
    "上限",
    "約",
    "およそ",
    "おおよそ",
    "おおむね",
    "概ね",
    "概算",
    "推定",
    "のべ",
    "延べ",
    "少なくとも",
    "最低",
    "累計",
  ],
  pattern: new RegExp(
    `(?<![\\d第~./-])(?!(?<=[予契解規特先公盟条])約)${QUALIFIERS_BEFORE}(?<![\\d第~./-]|\\d,)${NUMERAL}(?: ?の(?=メールアドレス|アドレス|アカウント|ファイル|団体|法人|事業所|企業|店舗|施設|機関|自治体|世帯|口座))?${COUNTER}${QUALIFIERS_AFTER}`,
    "y",
  ),
  produce([, before, numeral, counter, after]) {
    return countValue(before ?? "", numeral ?? "", counter ?? "", after ?? "");
  },
} satisfies Rule<"count">;
