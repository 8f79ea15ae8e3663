import type { Lexicon } from "../../types.ts";

/** Classes of travel as logs call them; `none` marks longer words that name something else. */
export const cabins = {
  id: "ja/cabins",
  topic: "cabin",
  terms: [
    ["economy", "エコノミークラス", "エコノミー", "普通席", "Yクラス", "Economy", "economy class", "Economy Class", "エコノミー席", "一般席"],
    ["premium-economy", "プレミアムエコノミー", "プレエコ", "プレミアムエコノミークラス", "Premium Economy", "プレミアム・エコノミー"],
    ["business", "ビジネスクラス", "ビジネス", "Cクラス", "Business", "Business Class", "ビジネス席", "Jクラス"],
    ["first", "ファーストクラス", "First Class", "ファースト"],
    ["class-j", "クラスJ", "クラス J", "クラス・J", "Class J", "CLASS J"],
    ["premium-class", "プレミアムクラス", "プレミアムシート", "スーパーシートプレミアム", "スーパーシート"],
    ["domestic-first", "国内線ファーストクラス", "国内線ファースト", "国内線F"],
    ["none", "ビジネスラウンジ", "ビジネスクラスラウンジ", "ビジネスクラス専用", "ファーストクラスラウンジ", "ファーストラウンジ", "ファーストクラスカウンター", "ビジネスクラスカウンター", "ビジネスホテル", "ビジネスマン", "ビジネス客", "ビジネスバッグ", "ファーストフード", "ファーストクラスチェックイン", "ファーストコンタクト", "ファーストレーン", "ファーストトラック", "ビジネスパーソン", "ビジネスステージ", "ビジネスジェット", "ビジネスユース", "ビジネスきっぷ", "ビジネス利用", "ビジネスクラス用", "エコノミークラス用", "ファーストクラス用", "エコノミークラス症候群", "エコノミー症候群", "プレミアムクラス専用", "ビジネスパック", "ファースト・キャビン", "ファーストキャビン"],
  ],
} satisfies Lexicon;
