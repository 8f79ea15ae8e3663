/** Codes that `ja/airport-names-world` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["フィレンツェ乗り継ぎでパレルモ", ["FLR", "PMO"]],
  ["MSP→BNA ナッシュビル", ["BNA", "BNA"]],
  ["SAT 12 OCTに渡る", []],
];
