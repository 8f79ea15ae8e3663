/** A language of the words. */
export type Lang = "ja" | "en";

/** The words around numbers. */
export const words = {
  ja: {
    atLeast: (value: string): string => `${value} 以上`,
    unknownGroup: "不明",
    range: "範囲",
    quantile: (percent: number): string => (percent === 50 ? "中央値" : `${percent} パーセンタイル`),
    contradictory: "矛盾",
    units: {
      affected: "影響数",
      day: "日",
      expense: "費用",
      flight: "便",
      incident: "事案",
      lounge: "ラウンジ",
      minute: "分",
      movement: "発着",
      trip: "旅程",
    } as Readonly<Record<string, string>>,
  },
  en: {
    atLeast: (value: string): string => `${value} or more`,
    unknownGroup: "not known",
    range: "range",
    quantile: (percent: number): string => (percent === 50 ? "median" : `${percent}th percentile`),
    contradictory: "contradictory",
    units: {} as Readonly<Record<string, string>>,
  },
} as const;

/** What a measure counts, in words. */
export function unitText(unit: string, lang: Lang): string {
  return words[lang].units[unit] ?? unit;
}
