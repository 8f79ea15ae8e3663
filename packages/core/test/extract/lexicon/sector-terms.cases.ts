/** Codes that `ja/sector-terms` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["オンラインショップでのご注文番号", ["retail", "retail"]],
  ["預金と融資", ["finance", "finance"]],
  ["電子カルテ", ["healthcare"]],
  ["検針", ["infrastructure"]],
  ["番組の視聴者", ["media", "media"]],
  ["ご宿泊", ["services"]],
  ["静かな夜", []],
];
