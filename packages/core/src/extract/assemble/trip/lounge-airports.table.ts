/** Lounges that stand at one airport: where a log leaves open which end of a flight it tells of, the name says it. */
export const LOUNGE_AIRPORTS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["CTS", "スーパーラウンジ", "ロイヤルラウンジ"],
      ["SDJ", "ビジネスラウンジEAST SIDE"],
      ["HND", "POWER LOUNGE NORTH", "POWER LOUNGE SOUTH", "POWER LOUNGE CENTRAL", "パワーラウンジノース"],
      ["HND", "パワーラウンジサウス", "パワーラウンジセントラル", "TIAT LOUNGE"],
      ["ITM", "ラウンジオーサカ"],
      ["KIX", "比叡", "六甲", "金剛", "ぼん天", "アネックス六甲"],
      ["FUK", "ラウンジTIME", "ラウンジTIMEノース", "ラウンジTIMEサウス", "くつろぎのラウンジTIME"],
      ["KKJ", "ラウンジひまわり"],
      ["KMI", "ブーゲンラウンジひなた", "ラウンジひなた", "ラウンジ大淀"],
      ["KOJ", "スカイラウンジ菜の花", "ラウンジ菜の花"],
      ["OKA", "ラウンジ華", "ラウンジ華 ~hana~"],
      ["NGS", "アザレア", "ビジネスラウンジアザレア"],
      ["HKG", "ザ・キャビン", "ザ・ピア", "ザ・ブリッジ", "ザ・デッキ", "ザ・ウィング"],
    ] as const
  ).flatMap(([airport, ...names]) => names.map((name) => [name, airport] as const)),
);
