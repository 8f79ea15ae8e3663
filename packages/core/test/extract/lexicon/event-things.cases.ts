/** Codes that `ja/event-things` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["ホームページにお知らせ", ["site", "bulletin"]],
  ["パスワードを", ["setting"]],
  ["誤って", ["by-mistake"]],
  ["最終報告書を", ["final"]],
  ["青い空", []],
];
