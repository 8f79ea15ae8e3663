import type { Event } from "./times.ts";

const WORDS = /所定|定刻|定時|予定|時刻表|当初|本来|本当なら|もともと|元々|スケジュール|ダイヤ|STD|STA|(?:はず|筈)/g;
/** What turns the words after 定刻 to the time as flown: 定刻から少し遅れて13時47分. */
const TURNED = /遅れ|早|過ぎ|すぎ|回っ|前倒|から|より|ところ|に対し|(?:だった|でした)が|だが|ですが|[→⇒]/;
const DUE_AFTER =
  /^(?:ちょうど|きっかり)?(?:発|着|出発|到着)?(?:の|という|に)?(?:(?:出発|到着|離陸|着陸|出る|着く|発つ|発着|動き出す|飛び立つ)(?:する)?(?:の)?)?(?:(?:はず|筈)の)?(?:定刻|予定|定時|(?:はず|筈)|ところ|に対し|ダイヤ|スケジュール|時刻表)|^が(?:定刻|定時|予定|所定|出発時刻|到着時刻|本来)|^(?:に)?(?:は)?(?:動き出|出発し|出て|着いて|到着し)[^、。]{0,4}(?:(?:はず|筈)|いる便)|^に(?:出る|出発する|発つ|飛び立つ)(?=[A-Z0-9]|[^、。]{0,8}便)|^に(?:は)?(?:着く|到着する)(?=$|、|。|便|フライト)|^(?:ちょうど)?着の(?:便|フライト|予定)|^に(?:は)?[^、。]{0,10}(?:着いて|出て|飛んで|到着して)いる(?:頃|ころ|はず|時間)/;
/** 10:05発: the noun says the timetable; 10:05発となる or 実際は10:05発 does not. */
const NOUN_OUT = /^(?:ちょうど)?発(?![車生表券展見]|(?:と|に)(?:なっ|なり|なる|変更|ずれ|遅れ|繰り)|へ|予想|見込)/;
const AS_FLOWN =
  /ところ|に対し|実際|結局|結果|遅れ[てで]|(?:はず|予定)(?:だった)?が|やっと|ようやく|最終的|変更|なんと$/;
/** The number of the flight that a time is said to be of: 12:30発のNH471便. */
const OF_FLIGHT =
  /^(?:ちょうど)?(?:発|着|に出る|に出発する|に発つ)(?:の[^。\d:]{0,22}?|、?[^、。\d:]{0,14}?)(?:(?!A[23]\d\d|B7\d|E1\d\d|CRJ|ATR|DHC|JA\d)(?:[A-Z]{2,3}|[A-Z]\d|\d[A-Z])-?0*(\d{1,4})(?![\d時:円分A-Z-])便?|0*(\d{2,4})便)/;
/** Another's flight: 10:30発のJL777便を横目に. */
const BESIDE =
  /^(?:を(?:横目|見送|眺め|待|諦|逃)|が(?:先|隣|飛び立|出て|並|欠航)|は(?:満席|欠航|もう|すでに|既に)|に(?:は)?間に合わ)/;
const OUT_TO_IN = /(?<!出)発[^。\d]{0,14}$/;

/** Whether a clock time is said to be of the timetable. `close` are the words before it in its clause, `lead` all before it back to the last clock, which may have been of the timetable. */
export function isDue(close: string, lead: string, tail: string, lastDue: boolean): boolean {
  const near = close.slice(-16);
  for (const word of near.matchAll(WORDS)) if (!TURNED.test(near.slice(word.index + word[0].length))) return true;
  if (DUE_AFTER.test(tail.trimStart().slice(0, 18))) return true;
  if (AS_FLOWN.test(lead.slice(-14))) return false;
  if (/(?:^|[^実変のい])(?:出発|到着)時刻は ?$/.test(close)) return true;
  // 22時45分発、着くのは日付が変わって0時25分
  if (lastDue && /^発、(?:着くのは|到着は|着は)[^、。\d]{0,10}$/.test(lead)) return true;
  if (NOUN_OUT.test(tail)) return true;
  // 7時15分発、9時ちょうど着の便
  return (
    lastDue && /^(?:ちょうど)?着(?:の|、|。|です|でした|だ|\)|$)/.test(tail) && OUT_TO_IN.test(lead) && lead.length < 18
  );
}

/** The flight that the words after a clock time say it to be of, and whether it is of its departure. */
export function flightOf(tail: string): { number: string; event: Event } | null {
  const match = OF_FLIGHT.exec(tail);
  if (match === null) return null;
  const event = BESIDE.test(tail.slice(match[0].length)) ? "other" : /^(?:ちょうど)?着/.test(tail) ? "in" : "out";
  return { number: (match[1] ?? match[2]) as string, event };
}
