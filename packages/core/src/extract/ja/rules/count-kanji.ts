import type { Rule } from "../../types.ts";
import { countValue } from "../count-pattern.ts";

/** [七十二名] [約三千件] [百二十世帯]; not 一人ひとり, 一名称, 一件落着, 二人三脚, 第三者. */
export const countKanji = {
  id: "ja/count-kanji",
  kind: "count",
  heads: [..."一二三四五六七八九十百千", "約", "のべ", "延べ", "最大"],
  pattern:
    /(?<![〇一二三四五六七八九十百千万億第数唯\d])((?:最大|約|のべ|延べ){0,2})([一二三四五六七八九十百千万億〇]{1,12})(名様|名分|名(?![前称義札刺簿目])|人分|人(?![ひ一目気口工]|三脚)|件(?![名目数落])|世帯|戸(?![籍建別棟口])|台(?!帳)|社(?!会)|団体|校|通(?![話信りし]))((?:以上|超|程度|ほど|以内){0,1})/y,
  produce([, before, numeral, counter, after]) {
    return countValue(before ?? "", numeral ?? "", counter ?? "", after ?? "");
  },
} satisfies Rule<"count">;
