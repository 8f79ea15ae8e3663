const KANJI_DIGITS = "〇一二三四五六七八九";
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };
const FORMAL: Readonly<Record<string, string>> = { 零: "〇", 壱: "一", 弐: "二", 参: "三", 拾: "十", 萬: "万" };

/** Digits with or without commas in the right places; null when they are not a number: 1,23. */
function arabic(digits: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(digits) || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits))
    return Number(digits.replaceAll(",", ""));
  return null;
}

/** A run of kanji digits by place: 二三〇 is 230. */
function byPlace(run: string): number {
  return Number([...run].map((c) => KANJI_DIGITS.indexOf(c)).join(""));
}

/**
 * The number that a Japanese numeral stands for: digits with commas, kanji digits, and myriads in any mixture
 * (48,983; 3.5万; 10万8千; 1億2,345万; 七十二; 二〇三). Whole numbers only; null when it is none.
 */
export function numberOfNumeral(written: string): number | null {
  const text = written.replace(/[零壱弐参拾萬]/g, (c) => FORMAL[c] ?? c);
  let sum = 0;
  let myriad = 0;
  let digits: number | null = null;
  for (let i = 0; i < text.length; ) {
    const c = text.charAt(i);
    const run = /^(?:\d[\d,]*(?:\.\d+)?|[〇一二三四五六七八九]+)/.exec(text.slice(i))?.[0];
    if (run !== undefined) {
      if (digits !== null) return null;
      digits = /^\d/.test(run) ? arabic(run) : byPlace(run);
      if (digits === null) return null;
      i += run.length;
      continue;
    }
    const small = SMALL[c];
    const large = LARGE[c];
    if (small !== undefined) myriad += (digits ?? 1) * small;
    else if (large !== undefined) {
      sum += (myriad + (digits ?? (myriad === 0 ? 1 : 0))) * large;
      myriad = 0;
    } else return null;
    digits = null;
    i += 1;
  }
  const value = Math.round((sum + myriad + (digits ?? 0)) * 1000) / 1000;
  return text !== "" && Number.isSafeInteger(value) ? value : null;
}
