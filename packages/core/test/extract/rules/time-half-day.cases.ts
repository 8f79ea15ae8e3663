/** What `ja/time-half-day` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["午前9時57分", [{ hour: 9, minute: 57, day: 0 }]],
  ["午後2時半頃", [{ hour: 14, minute: 30, day: 0, approx: true }]],
  ["午後 1:49", [{ hour: 13, minute: 49, day: 0 }]],
  ["深夜0時", [{ hour: 0, minute: 0, day: 0 }]],
  ["夜11時", [{ hour: 23, minute: 0, day: 0 }]],
  ["午前12時", [{ hour: 0, minute: 0, day: 0 }]],
  ["午後0時25分", [{ hour: 12, minute: 25, day: 0 }]],
  ["午後から", []],
  ["午後3時間", []],
];
