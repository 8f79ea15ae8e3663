/** Codes that `ja/upstream-services` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["Google フォームの回答をDropboxに置く", ["cloud", "cloud"]],
  ["EC-CUBE", ["product"]],
  ["紙のノート", []],
];
