import type { Cabin } from "../../../trip/index.ts";
import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import type { Stated } from "./leg.ts";
import { after, before, firstClause, lastClause, sentenceEnd, sentenceStart } from "./words.ts";

export const CABIN_RULE = "trip/cabin";

const BOOKED_AFTER =
  /^(?:といっても|とはいえ|とはいっても)|^(?:の)?(?:特典航空券|航空券|チケット|チケットなので|運賃|切符|搭乗券|席)?(?:とは思え|に[^、。]{0,12}円で?(?:変更|アップグレード|し)|へ(?:の)?(?:アップグレード|変更)(?:し|でき|。|、)|へ[^、。]{0,12}円で|に(?:し(?:て|た|ま)|変えて|替えて|かえて|アップグレード(?:し|でき|され|して)|変更(?:し|でき)|搭乗|乗(?:り|っ|る))|を(?:予約|利用|取|と|選|発券|購入|確保)|で(?:す|し|の|行|往復|出発|旅|帰|渡|予約|搭乗|移動|過ご|飛|向|は|ある|、)|ですが|だが|なので|利用|搭乗|席を|料金)/;
const BOOKED_LEAD =
  /(?:円(?:を)?(?:足|払|追加)|今回は|今日は|本日は|搭乗クラス|利用クラス|往路は|復路は|帰りは|行きは|普通の|初めての|クラスは[^、。]{0,6}|憧れ(?:てい)?[^、。]{0,8})[^、。]{0,20}$/;
const NOT_BOOKED =
  /^(?:の)?(?:で(?:予約|取|申し込|発券)[^、。]{0,10}(?:が|ところ)$|椅子|座席(?:だ|が|で|を|と)|シート(?:だ|が|で|を|と)|区画も|用|として|客|乗客|列|カウンター|ラウンジ|専用|優先|並み|より|と(?:は(?!思え)|違)|に(?:は|比べ)|設定|との|(?:は|が|も)(?:なし|無|な(?:い|く|か)|空|残|設定)|旅客|と同じ|の方々|の皆|から(?:の)?|や|と(?!は思え|思え|いっても|はいえ|はいっても))/;
const NOT_LEAD =
  /(?:以前|前回|昔|いつか|次回|次は|前方の|後方の|隣|前の|(?:ほか|他)の|本来|元々|もともと|国際線|仕様|余って|当日|もし|たとえ)[^、。]{0,10}$/;
const SEAT_NEAR = /(?<![A-Za-z0-9])[1-9]\d?[A-L](?![A-Za-z0-9])/;

function score(text: string, m: Mention<"term">): number {
  const lead = lastClause(before(text, m.start, 40));
  const tail = firstClause(after(text, m.end, 30));
  let sum = 0;
  const sentence = text.slice(sentenceStart(text, m.start, 60), sentenceEnd(text, m.end, 60));
  if (BOOKED_AFTER.test(tail)) sum += 3;
  if (/(?:[Ff]lew|[Ff]lying|[Bb]ooked|[Tt]ravell?(?:ed|ing))[^.]{0,30}\bin $/.test(before(text, m.start, 50))) sum += 3;
  if (BOOKED_LEAD.test(lead)) sum += 2;
  if (/^(?:どちらも|両方とも|往復とも|いずれも)$/.test(lead) && tail === "") sum += 2;
  // 22,500マイルでプレステージクラス。
  if (/(?:マイル|円|ドル|ウォン)で(?:往復|片道)?$/.test(lead) && /^(?:$|に|へ|を)/.test(tail)) sum += 3;
  if (/アップグレード|変更(?:し|でき|に)/.test(lead + sentence) && /^に(?:$|。|、)/.test(tail)) sum += 3;
  if (/^は満席|^の(?:通路|窓|最前|一番|真ん中|中央|区画|シート|キャビン)/.test(tail)) sum += 1;
  if (SEAT_NEAR.test(sentence)) sum += 2;
  if (/^(?:席)?[ (の]{0,2}[1-9]\d?[A-K](?![A-Za-z0-9])/.test(tail)) sum += 3;
  if (/搭乗記|レビュー/.test(sentence)) sum += 3;
  // もちろんエコノミークラス。
  if (
    /^(?:もちろん|当然|いつもの|今回も)?$/.test(before(text, m.start, 40).trim()) &&
    after(text, m.end, 30).trim() === ""
  )
    sum += 2;
  if (/^普通席/.test(text.slice(m.start, m.start + 3))) sum += 1;
  if (NOT_BOOKED.test(tail)) sum -= 4;
  if (NOT_LEAD.test(lead) && !/^(?:へ|に)(?:の)?アップグレード(?:し|でき)/.test(tail)) sum -= 3;
  if (
    /(?:見送|あきらめ|諦め|ませんでした|できず|取れず|空席待ち|だったら|羨まし|済みます)/.test(
      text.slice(m.start, sentenceEnd(text, m.end, 60)),
    )
  )
    sum -= 3;
  return sum;
}

/** The class booked that a stretch of the text tells of, with its place; null when none is told. */
export function cabinIn(
  material: Material,
  inside: (at: number) => boolean,
): { cabin: Cabin; mention: Mention<"term"> } | null {
  let best: { cabin: Cabin; mention: Mention<"term">; sum: number } | null = null;
  for (const mention of material.terms("cabin")) {
    if (!inside(mention.start) || mention.value.code === "none") continue;
    // クラスラウンジ, クラスターミナル are other words
    if (
      /^(?:クラス)?(?:ラウンジ|カウンター|レーン|専用|ホテル)/.test(material.text.slice(mention.end, mention.end + 8))
    )
      continue;
    const sum = score(material.text, mention);
    if (sum >= 1 && (best === null || sum > best.sum)) best = { cabin: mention.value.code as Cabin, mention, sum };
  }
  return best;
}

/** 243と424は, 38だけ: flights by their bare numbers, at most six. */
const LISTED = /(?<!\d)((?:\d{1,4}(?:便)?[と、・,]){0,5}\d{1,4})(?:便)?(?:は|だけは?|のみ|が)$/;

/** The class that a clause says of flights by their bare numbers: 243と424は普通席、38だけプレミアムクラス; null when none does. */
export function cabinOfNumber(
  material: Material,
  { stated }: { readonly stated: Stated },
): { cabin: Cabin; mention: Mention<"term"> } | null {
  const number = stated.number?.value;
  if (number === undefined) return null;
  const mention = material.terms("cabin").find((m) => {
    const listed = m.value.code === "none" ? null : LISTED.exec(before(material.text, m.start, 40));
    return listed?.[1]?.split(/\D+/).includes(number) === true;
  });
  return mention === undefined ? null : { cabin: mention.value.code as Cabin, mention };
}

const WHOLE_TRIP =
  /旅行|往復|(?:on|for) (?:both|all) (?:legs|sectors|flights)|both ways|どちらも|両方|どの便も|全(?:区間|レグ|便|て)|すべて|ともに|とも|いずれも|全行程/;

/** どちらもビジネス: said behind the flights, of all of them. */
const SAID_OF_ALL = /^(?:どちらも|両方とも|往復とも|いずれも|全便|全区間|すべて)[^、。]{0,8}$/;

/** The class that the words before the first flight say of the whole trip; null when they say none. */
export function cabinOfTrip(material: Material, end: number): { cabin: Cabin; mention: Mention<"term"> } | null {
  const { text } = material;
  return cabinIn(
    material,
    (at) =>
      (at < end || SAID_OF_ALL.test(text.slice(sentenceStart(text, at, 60), at))) &&
      WHOLE_TRIP.test(text.slice(sentenceStart(text, at, 60), sentenceEnd(text, at, 60))),
  );
}

const LETTERS: ReadonlyMap<string, Cabin> = new Map([
  ["Y", "economy"],
  ["C", "business"],
  ["F", "first"],
]);
/** 41G(Y), 8K/C, クラス: Y: the class by its letter, beside the seat or alone under its label. */
const LETTER = /(?:(?<![A-Za-z0-9])[1-9]\d?[A-K] ?[(/] ?|^)([A-Z])(?=[)/ ]|$)/;

const legends = new WeakMap<Material, ReadonlyMap<string, Cabin>>();

/** What the text says that letters stand for, beside what they stand for anywhere: J=クラスJ、クラスのYはエコノミー. */
export function cabinLegend(material: Material): ReadonlyMap<string, Cabin> {
  const known = legends.get(material);
  if (known !== undefined) return known;
  const legend = new Map(LETTERS);
  for (const { start, value } of material.terms("cabin")) {
    const letter = /(?<![A-Za-z0-9])([A-Z])(?: ?[=:] ?|は)$/.exec(
      material.text.slice(Math.max(0, start - 5), start),
    )?.[1];
    if (letter !== undefined && value.code !== "none") legend.set(letter, value.code as Cabin);
  }
  legends.set(material, legend);
  return legend;
}

/** The class that a row or a label's value says by its letter, or in short before the seat; null when it says none. */
export function cabinLetter(
  row: string,
  legend: ReadonlyMap<string, Cabin> = LETTERS,
): { cabin: Cabin; start: number; end: number } | null {
  // 普通 18C
  const plain = /(?<![^ /|])普通(?= [1-9]\d?[A-K](?![A-Za-z0-9]))/.exec(row);
  if (plain !== null) return { cabin: "economy", start: plain.index, end: plain.index + 2 };
  const match = LETTER.exec(row);
  const cabin = legend.get(match?.[1] ?? "");
  if (match === null || cabin === undefined) return null;
  const end = match.index + match[0].length;
  return { cabin, start: end - 1, end };
}

/** The class that a label's value names: the first named, as booked before the seat in brackets. */
export function cabinOfValue(
  material: Material,
  start: number,
  end: number,
): { cabin: Cabin; mention: Mention<"term"> } | null {
  const named = material.terms("cabin").filter((m) => m.start >= start && m.end <= end && m.value.code !== "none");
  // プレミアムエコノミー → ビジネスにアップグレード
  const changed = named.find((m) =>
    /(?:→|⇒|から)[^→⇒]{0,6}$/.test(material.text.slice(Math.max(start, m.start - 8), m.start)),
  );
  const mention = changed ?? named[0];
  return mention === undefined ? null : { cabin: mention.value.code as Cabin, mention };
}
