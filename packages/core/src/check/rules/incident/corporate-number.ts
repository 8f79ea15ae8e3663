import { member, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The corporate number (法人番号) has 13 digits of which the first checks the rest. */
export const corporateNumber = {
  id: "incident/corporate-number",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "法人番号の検査用数字が合う", en: "The corporate number has a right check digit" },
  explanation: {
    ja: "先頭の1桁が残り12桁の検査用数字です。合わなければ、写し誤りか桁の過不足があります。正しい番号は国税庁の公表サイトで確かめます。",
    en: "The first digit checks the other twelve. If it does not, a digit was miscopied; the National Tax Agency publishes the right number.",
  },
  source: "Ministerial Order on the designation of corporate numbers (法人番号の指定等に関する省令), Article 2",
  run(record) {
    const number = textOf(member(record, "organization"), "corporateNumber");
    if (number === null) return [];
    const path = "/organization/corporateNumber";
    if (!/^\d{13}$/.test(number)) return [{ path, params: { number, reason: "shape", expected: null } }];
    const expected = checkDigitOf(number.slice(1));
    return Number(number[0]) === expected ? [] : [{ path, params: { number, reason: "check-digit", expected } }];
  },
} satisfies Check<"incident/corporate-number">;

/** 9 less the remainder by 9 of the digits, counted from the right, odd places once and even places twice. */
function checkDigitOf(base: string): number {
  const sum = [...base]
    .reverse()
    .reduce((running, digit, place) => running + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}
