import type { Rule } from "../../types.ts";
import { currencyWords } from "../lexicon/currency-words.table.ts";

const AMOUNT = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,2})?";
const AFTER = Object.keys(currencyWords).sort((a, b) => b.length - a.length);
const escaped = (word: string) => word.replace(/[$.*+?^()|[\]\\]/g, "\\$&");
const ALTERNATIVES = AFTER.map(escaped).join("|");
const SCALE: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 十万: 1e5, 百: 100 };

/** [3,400円] [¥3000] [30,000ウォン] [US$12.50] [6,000マイル] [1万2千円] [25ユーロ]: amount and currency; not 100円玉, 1,000マイル離れた. */
export const priceAmount = {
  id: "ja/price-amount",
  kind: "reading",
  heads: ["#", ...AFTER.filter((word) => !/^[ぁ-龠ァ-ヶ々ー]+$/.test(word))],
  pattern: new RegExp(
    `(?<![A-Za-z0-9.,])(?:(${ALTERNATIVES}) ?${AMOUNT}(?!\\d)(?:円)?|${AMOUNT}(?:(万|千|十万|百)(?:(\\d{1,4})(千)?)?)? ?(${ALTERNATIVES})(?![a-z玉札硬])(?:分)?)`,
    "y",
  ),
  produce([, before, whole1, part1, whole2, part2, scale, more, thousand, after]) {
    const word = before ?? after ?? "";
    const currency = currencyWords[word];
    const whole = whole1 ?? whole2;
    if (currency === undefined || whole === undefined) return null;
    let amount = Number(whole.replaceAll(",", "") + (part1 ?? part2 ?? ""));
    if (scale !== undefined) amount = Math.round(amount * (SCALE[scale] ?? 1));
    if (more !== undefined) amount += Number(more) * (thousand === undefined ? 1 : 1000);
    return Number.isSafeInteger(Math.round(amount)) ? { field: "price", value: currency, amount } : null;
  },
} satisfies Rule<"reading">;
