import type { Rule } from "../../types.ts";
import { countValue, NUMERAL, QUALIFIERS_BEFORE } from "../count-pattern.ts";

const COUNTERS: Readonly<Record<string, string>> = {
  件: "件",
  人: "名",
  名: "名",
  者: "名",
  社: "社",
  台: "台",
  世帯: "世帯",
  団体: "団体",
  アカウント: "アカウント",
  アドレス: "アドレス",
  ファイル: "ファイル",
  枚: "枚",
};

/** [件数:1,234] [対象人数 約56] [世帯数(世帯) 18]: the label gives the counter; not 件数:1,234件 (ja/count), 件数は調査中. */
export const countLabelled = {
  id: "ja/count-labelled",
  kind: "count",
  heads: [
    "件数",
    "人数",
    "名数",
    "者数",
    "社数",
    "台数",
    "世帯数",
    "団体数",
    "アカウント数",
    "アドレス数",
    "ファイル数",
    "枚数",
  ],
  pattern: new RegExp(
    `(件|人|名|者|社|台|世帯|団体|アカウント|アドレス|ファイル|枚)数(?:\\([^()\\n]{1,6}\\))?(?: ?[:=] ?| {1,2}|は、?|が、?)${QUALIFIERS_BEFORE}${NUMERAL}(?=[ 、。)\\n]|$)(?! ?(?:月|年|日))`,
    "y",
  ),
  produce([, thing, before, numeral]) {
    return countValue(before ?? "", numeral ?? "", COUNTERS[thing ?? ""] ?? "件", "");
  },
} satisfies Rule<"count">;
