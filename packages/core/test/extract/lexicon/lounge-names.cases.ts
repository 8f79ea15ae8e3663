/** Codes that `ja/lounge-names` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["POWER LOUNGE SOUTHで", ["named"]],
  ["喫茶店で", []],
];
