import type { Span } from "../../../kernel/span.ts";
import type { Mention } from "../../types.ts";
import type { Cited, Material } from "../material.ts";
import { citeDate } from "../material.ts";
import { after, before, firstClause, lastClause } from "./words.ts";

const FLOWN =
  /^(?:の|に|、|:|は|\([日月火水木金土]\))*[^、。]{0,18}(?:搭乗|出発|乗|飛|利用|便|空港|朝|夕方|午後|午前|往復|行っ|旅|フライト|発)/;
const OTHER =
  /^[^、。]{0,14}(?:(?:はず|筈)(?:だった|の|が|で)|予定だった|つもりだった|欠航|延期|予約|購入|発券|取得|発表|就航|修正|更新|投稿|公開|発売|現在|廃止|退役|引退|締切|まで|以降|から(?:開始|就航|運航)|取り消)/;
const OTHER_LEAD =
  /(?:更新日?|投稿日?|公開日?|作成日?|予約日|購入日|次回|次は|以前|前回|昨年|去年|先週|来月|就航|デビュー|初飛行|欠航|もともとの?(?:予約|予定)?|当初|本来|予約していた)[^、。]{0,14}$/;

/** Where a leg is named, and the short line over it that may date it. */
export interface LegPlace {
  readonly head: number;
  readonly start: number;
}

/** What outweighs all else that is said of a day. */
const TURNED = 9;

function score(text: string, when: Mention<"when">, place: LegPlace | null): number {
  const tail = firstClause(after(text, when.end, 30));
  const lead = lastClause(before(text, when.start, 24));
  // What is said from the leg's heading on comes before the day of the post or of another flight.
  let sum = place === null || when.start < place.head ? 1 : when.start < place.start ? 4 : 1.5;
  // 1日4便 is a count, 15日、 a day
  if (/^\d{1,2}日$/.test(text.slice(when.start, when.end)) && !/^[、にのは朝夜午]/.test(text.slice(when.end))) return 0;
  if (FLOWN.test(tail)) sum += 2;
  if (/(?:搭乗日|利用日|搭乗|フライト|今回は|flight|Flight)[^、。]{0,10}$/.test(lead)) sum += 2;
  // 明けて9月4日、同じNH12便で
  if (place !== null && when.end <= place.start && place.start - when.end < 40) {
    if (!text.slice(when.end, place.start).includes("\n")) sum += 2;
  }
  // 「9月2日の便に変更しました」 is what a notice says
  if (/「[^」\n]{0,20}$/.test(text.slice(Math.max(0, when.start - 21), when.start))) sum -= 3;
  // 14:58(9/28): the day of that time
  if (/\d{2} ?\($/.test(text.slice(Math.max(0, when.start - 4), when.start))) sum -= 3;
  if (ASIDE.test(text.slice(when.start, when.end))) sum += isDayOfTelling(text, when, place) ? 4 : -4;
  if (OTHER.test(tail)) sum -= 4;
  if (OTHER_LEAD.test(lead)) sum -= 4;
  return sum;
}

/** Words for a day that is only spoken of: the day before a flight, the day after the writing. */
export const ASIDE = /^(?:昨日|前日|一昨日|明日|昨夜|昨晩)/;

/** 昨日は那覇からNU557便で: said in the sentence that names the flight. */
function isDayOfTelling(text: string, { start, end }: Span, place: LegPlace | null): boolean {
  return (
    place !== null &&
    end <= place.start &&
    place.start - end < 24 &&
    /^(?:昨日|一昨日)/.test(text.slice(start, end)) &&
    !/[。\n]/.test(text.slice(end, place.start))
  );
}

/** A clock time alone hangs on the day last named; where that is 昨日 or 明日, it was only spoken of. */
function hangsAside(text: string, { rule, value }: Mention<"when">): boolean {
  return rule.startsWith("ja/time-") && value.basis.some((span) => ASIDE.test(text.slice(span.start, span.end)));
}

/** Nor does it say the day where it hangs on a period: 11月8日~10日の旅. */
function hangsOnPeriod(material: Material, { value }: Mention<"when">): boolean {
  const periods = material.of("when").filter((w) => w.value.precision === "period");
  return value.basis.some((span) => periods.some((p) => p.start === span.start));
}

/** The day that is said with a clock time itself: 日付が変わって15日の0時22分; null when it is said alone. */
export function dayOfClock(material: Material, { cites }: Cited<string>): Cited<string> | null {
  const clock = cites[0];
  if (clock === undefined) return null;
  const when = material
    .of("when")
    .find(
      (w) =>
        w.start < clock.start &&
        w.end >= clock.end &&
        w.value.precision === "minute" &&
        !w.value.fromReference &&
        !w.rule.startsWith("ja/time-"),
    );
  return when === undefined ? null : { value: when.value.day.slice(0, 10), cites: citeDate(when) };
}

/** A line that is a date alone heads the post: its day of flight in a terse log, else that of publication. */
function isAlone(material: Material, when: Mention<"when">): boolean {
  const line = material.lineOf(when.start);
  return line !== undefined && line.start <= when.start && line.end - line.start <= when.end - when.start + 4;
}

/** The one year that the whole text names; undefined where it names several. */
function onlyYear(material: Material): Mention<"when"> | undefined {
  const stated = material.of("when").filter((w) => !w.value.fromReference && /^\d{4}/.test(w.value.when));
  const years = new Set(stated.map((w) => w.value.when.slice(0, 4)));
  return years.size === 1 ? stated[0] : undefined;
}

/** A day without a year takes that of the month or year named before it: 2014年8月の旅 … 8月13日. */
function lentYear(material: Material, inside: (at: number) => boolean): Cited<string> | null {
  for (const date of material.of("date")) {
    const { year, month, day, anchor } = date.value;
    if (!inside(date.start) || year !== null || month === null || day === null || anchor !== "none") continue;
    const lender =
      material
        .of("when")
        .findLast((w) => w.start < date.start && !w.value.fromReference && /^\d{4}/.test(w.value.when)) ??
      onlyYear(material);
    if (lender === undefined) continue;
    const two = (n: number) => String(n).padStart(2, "0");
    const value = `${lender.value.when.slice(0, 4)}-${two(month)}-${two(day)}`;
    return { value, cites: [...citeDate(lender), { start: date.start, end: date.end, rule: date.rule }] };
  }
  return null;
}

/** さて今日は…JTA22便: the day of the post, where the words before the flight say that it was flown today. */
export function dayOfPost(material: Material, place: LegPlace | null): Cited<string> | null {
  if (place === null) return null;
  const lead =
    material.text
      .slice(Math.max(0, place.start - 60), place.start)
      .split("\n")
      .at(-1) ?? "";
  if (!/(?:今日|本日|きょう)/.test(lead)) return null;
  const when = material
    .of("when")
    .find((w) => w.value.precision === "day" && w.value.basis.length === 0 && !w.value.fromReference);
  return when === undefined ? null : { value: when.value.day.slice(0, 10), cites: citeDate(when) };
}

/** The day on which a leg left, from the text that tells of it; null when it says none. */
export function dateIn(
  material: Material,
  inside: (at: number) => boolean,
  place: LegPlace | null = null,
  /** The day of the leg before, which a day only mentioned does not outweigh. */
  dayBefore?: string,
): Cited<string> | null {
  let best: Mention<"when"> | null = null;
  let most = 0;
  let heading: Mention<"when"> | null = null;
  let month: Mention<"when"> | null = null;
  let clock: Mention<"when"> | null = null;
  for (const when of material.of("when")) {
    if (!inside(when.start) || when.value.fromReference || hangsAside(material.text, when)) continue;
    const { precision } = when.value;
    if (precision === "month") month ??= when;
    if (precision !== "day" && precision !== "minute") continue;
    if (isAlone(material, when)) {
      // The nearest above the leg; the first of those below.
      if (heading === null || (place !== null && when.start < place.start)) heading = when;
      continue;
    }
    // A clock time alone only repeats the day that it hangs on.
    if (when.rule.startsWith("ja/time-")) {
      if (!hangsOnPeriod(material, when)) clock ??= when;
      continue;
    }
    // 翌日 after the flight is named is mostly the day of arrival or of what came then.
    const then = place !== null && when.start > place.start && /relative|anchored|date-day$/.test(when.rule);
    // 日付が変わって27日の出発
    const turned = /日付(?:が|は)変わって、?$/.test(before(material.text, when.start, 12));
    const sum = turned
      ? TURNED
      : then
        ? ASIDE.test(material.text.slice(when.start, when.end))
          ? 0
          : 0.8
        : score(material.text, when, place);
    // Of days told before the leg the last is the nearest.
    const nearer = place !== null && when.start < place.head && !/relative|anchored|date-day$/.test(when.rule);
    if (sum > most || (sum === most && sum >= 1 && nearer)) {
      best = when;
      most = sum;
    }
  }
  if (best === null && heading === null) {
    const lent = lentYear(material, inside);
    if (lent !== null) return lent;
  }
  // A line of a date right over the leg says more than a day named in passing.
  const heads = heading !== null && place !== null && heading.start >= place.head && heading.start < place.start;
  if (best !== null && most < 1 && heading === null && dayBefore !== undefined) return null;
  const told = best !== null && most >= (heads ? 3 : 1) ? best : (heading ?? clock ?? best);
  const found = told ?? month;
  return found === null ? null : { value: found.value.day.slice(0, 10), cites: citeDate(found) };
}
