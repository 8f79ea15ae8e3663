/** Codes that `ja/event-parties` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["個人情報保護委員会と府警に", ["ppc", "police"]],
  ["総務省、市教育委員会", ["authority", "authority"]],
  ["受託者から保護者へ", ["processor", "person"]],
  ["校長が報道機関に", ["internal", "press"]],
  ["天気予報", []],
];
