import type { Span } from "../../../kernel/span.ts";
import { after, before, firstClause, lastClause } from "./words.ts";

/** A seat in the text: row and letter. */
export interface SeatMention extends Span {
  readonly seat: string;
  readonly score: number;
}

export const SEAT_RULE = "trip/seat";

const SEAT =
  /(?<![A-Za-z0-9.,/#-]|\d:|RWY ?|RW ?|スポット ?)([1-9]\d?)(?: |番)?([A-HJ-LN-P])(?![A-Za-z0-9-]|滑走路|番|℃|ゲート|搭乗口|フロア)/g;
const MINE = /(?:座席(?:番号)?|席|シート|自席|座った|宛がわれ|割り当て|アサイン|指定|選ん)[^、。]{0,14}$/;
const SELF = /(?:自分|こちら|私|わたし|僕|小生|筆者|今回|本日|今日)[^、。]{0,8}$/;
const OTHER =
  /(?:妻|夫|家内|旦那|隣|連れ|友人|子供|子ども|息子|娘|彼|彼女|母|父|同行|相方|家族|先輩|後輩|老夫婦|前の席|後ろの席|姉|妹|兄|弟)(?:は|が|の|に|さん)?[^、。]{0,6}$/;
const FORMER = /(?:元の|当初|もともと|本来|最初|予約時|変更前|前回|予定の)[^、。]{0,10}$/;
const FINAL = /(?:新しい|新たな|変更後|替わって|変わって|出てきた|印字|渡され|結局)[^、。]{0,12}$/;
const WISHED =
  /^[^、。]{0,8}(?:を指定して|を(?:取|と)ってい|を予約してい|だったはず|が(?:埋ま|取られ)|は埋ま|も空|が空い|より)/;
const BECAME =
  /^ ?(?:に(?:変|替|し|なっ|移|決)|へ(?:変|替|移)|と(?:印字|書かれ)|でした|です|の(?:窓側|通路側)|の席|は(?:窓|通路|最前|普通|エコ)|、(?:窓|通路))/;

/** Seats of a text with how well each tells where the writer sat. */
export function readSeats(text: string): SeatMention[] {
  const found = [...text.matchAll(SEAT)];
  return found.map((m) => {
    const start = m.index;
    const end = start + m[0].length;
    const whole = before(text, start, 40);
    const lead = lastClause(whole);
    const tail = firstClause(after(text, end, 30));
    let score = 1;
    if (MINE.test(lead)) score += 2;
    if (SELF.test(lead)) score += 3;
    if (OTHER.test(lead)) score -= 6;
    if (FORMER.test(lead)) score -= 3;
    if (FINAL.test(lead)) score += 4;
    if (WISHED.test(tail)) score -= 2;
    if (BECAME.test(tail)) score += 2;
    if (/^ ?(?:から|→|⇒|➡)[^、。]{0,14}[1-9]\d?[A-K]/.test(tail)) score -= 5;
    if (/[1-9]\d?[A-K] ?(?:から|→|⇒|➡)[^、。]{0,10}$/.test(lead)) score += 4;
    return { start, end, seat: `${m[1]}${m[2]}`, score };
  });
}

/** The writer's seat among mentions: the best told; a seat told twice counts more; of equals the first. */
export function bestSeat(mentions: readonly SeatMention[]): SeatMention | null {
  const sums = new Map<string, number>();
  for (const m of mentions)
    sums.set(m.seat, Math.max(sums.get(m.seat) ?? -9, m.score) + (sums.has(m.seat) && m.score > 0 ? 1 : 0));
  let best: SeatMention | null = null;
  for (const m of mentions) {
    if ((sums.get(m.seat) ?? 0) < 1) continue;
    if (best === null || (sums.get(m.seat) ?? 0) > (sums.get(best.seat) ?? 0)) best = m;
  }
  return best;
}
