import type { Price } from "./expenses.ts";
import { sentenceEnd } from "./words.ts";

/** What was paid of a price, or what a card, pass or voucher covered of it. */
export type Cover = { readonly net: Price } | { readonly credit: Price } | { readonly whole: true };

/** Before what was paid in the end: 差額の, 手出しは, 自分で払ったのは. */
const NET_BEFORE =
  /(?:実質|差額|差し引き|自己負担|自腹|手出し|持ち出し|払った(?:の|分|額)|支払(?:い|額|った)|お?会計|負担|実際に払|足りない分|残り|超過分?|足が出た(?:の|分)|オーバー(?:した|分)|レジで|追加(?:料金|で払)|現金|カード(?:から)?(?:の|で|に)?(?:落ちた|引き落とし|請求|決済)(?:の|分|額)?)[^、。\d]{0,10}$/;
/** After what was added out of one's own pocket: 480円を足して, 420円だけ払う, 250円で済む. */
const NET_AFTER =
  /^(?:だけ|のみ)?(?:を|は)?(?:自分で|現金で|自腹で)?(?:足し|追加し|追加で払|上乗せ|支払|払|出し)|^(?:の|だけの?)(?:支払|負担|出費|持ち出し|追加)|^(?:が)?(?:自己負担|自腹|手出し|持ち出し)/;
/** What is named before it was had for it: 18ドルの定食を3ドルで食べた. */
const HAD_FOR = /^(?:だけ|ほど)?で(?:済|足り|食べ|乗れ|泊ま|買え|手に)/;
/** 座席指定に540円を足して: a thing of its own. */
const NAMED = /[ァ-ヶー一-龠々A-Za-z](?:に|を|は|が|へ|で|も)?$/;
const CREDIT_BEFORE =
  /(?:クーポン|バウチャー|補助券|割引|ポイント|パス(?!タ)|うち、?|充当|値引き?)(?:で|の|を|が|は)?[^、。\d]{0,6}$/;
const CREDIT_AFTER =
  /^分?(?:まで)?(?:の|を|は|が)?(?:[^、。\d]{0,8})(?:引|割引|OFF|オフ|クーポン|バウチャー|補助|カバー|無料|賄|充当|充て|ミール|チケット|食事券|値引|免除|相殺|付き)|^分(?:は|が)/;
/** The whole price covered: 会計は3,200円で、持ち出しはなし. */
const WHOLE =
  /^[^。]{0,40}?(?:(?:持ち出し|自己負担|自腹|支払い|お会計|追加(?:料金|の支払い)?|差額|手出し)(?:は|も)?(?:ゼロ|0円|なし|無し|ありません|不要|発生せず)|それを使(?:い|って|った)|全額(?:が)?(?:[^、。]{0,10})?(?:カバー|無料|パス|カード|まかな|賄|充当|相殺)|無料(?:に|で)(?:なり|なっ|済))/;
const PARTS =
  /クーポン|バウチャー|割引|引かれ|引き|充当|充て|コイン|払ったの|相殺|ポイント|パス|カード|補助|特典|手出し|自腹|自己負担|差額|負担/;
const NEXT = /^(?:。| )?(?:実質|差額|差し引き|自己負担|自腹|手出し|持ち出し|足りない|残り|超過|払ったのは|支払)/;
const REACH = 100;

/** What the words after a price say of its cover: 会計は3,680円だったので、実質差額の280円; null when they say nothing. `following` are the prices after it. */
export function coverOf(text: string, price: Price, following: readonly Price[]): Cover | null {
  // 3,400円まで: what would be covered at most is no price.
  if (/^分?まで/.test(text.slice(price.end, price.end + 3))) return null;
  let end = sentenceEnd(text, price.end, REACH);
  if (NEXT.test(text.slice(end, end + 12))) end = sentenceEnd(text, end + 1, REACH);
  let credit: Price | null = null;
  // 22,740円のうち5,000円を充当して17,740円: the two parts make up the price.
  const [first, second] = following.filter((p) => p.start - price.end <= REACH && p.currency === price.currency);
  if (first !== undefined && second !== undefined && Math.abs(first.amount + second.amount - price.amount) < 0.005) {
    const words = text.slice(price.end, second.end + 10);
    if (PARTS.test(words)) return { net: NET_BEFORE.test(text.slice(price.end, first.start)) ? first : second };
  }
  for (const other of following) {
    if (other.currency !== price.currency) continue;
    if (other.start > end) break;
    if (other.amount >= price.amount) {
      // Another price of its own ends what is said of this one.
      if (!/[^、。]{0,2}(?:分|まで|上限)/.test(text.slice(other.end, other.end + 3))) break;
      continue;
    }
    const lead = text.slice(Math.max(price.end, other.start - 20), other.start);
    const tail = text.slice(other.end, other.end + 14);
    if (NET_BEFORE.test(lead) || HAD_FOR.test(tail) || (NET_AFTER.test(tail) && !NAMED.test(lead)))
      return { net: other };
    if (CREDIT_AFTER.test(tail) || CREDIT_BEFORE.test(lead)) credit ??= other;
    else break;
  }
  if (credit !== null) return { credit };
  return WHOLE.test(text.slice(price.end, end)) ? { whole: true } : null;
}
