import type { Material } from "../material.ts";
import type { Sightings } from "./anchors-block.ts";
import { isUnderCancelled } from "./cancelled.ts";
import { FLIGHT_RULE, type FlightMention } from "./flight-numbers.ts";
import { type Anchor, cited, type Stated } from "./leg.ts";
import { airportOf } from "./routes.ts";
import { after, before, firstClause, lastClause, sentenceEnd, sentenceStart } from "./words.ts";

const TAKEN_AFTER =
  /^(?:便)?(?:。|$)|^(?:[((][^))]{0,16}[))])?(?:[^、。]{0,8})?(?:に(?:変え|替え)て(?:もら|いただ)|は[^、。]{0,8}の?定刻|の搭乗|に搭乗|へ搭乗|に乗(?:り|っ|る|せ)|で(?:、|[^、。]{0,10}(?:へ|まで|に)(?:向|飛|行|移動|出発|戻|帰))|を利用|に乗り込|の機内|は定刻|は[^、。]{0,8}(?:出発|プッシュ|離陸|満席)|で(?:す|した)。?$|だ。?$|である。?$|にチェックイン|の座席|の機材は|に振(?:り)?替|に変更(?:し|に|とな|され|、)|は(?:B7|A3|ボーイング|エアバス|DHC|ATR|JA\d|[1-9]\d?[A-K])|で出発|が定刻|に乗り継|の当日(?:航空券|券|席)|、[^。]{0,30}(?<![0-9A-Z])[1-9]\d?[A-K](?![0-9A-Za-z]))/;
const TAKEN_BEFORE =
  /(?:私が乗るのは|乗るのは|搭乗するのは|利用するのは|今回は?(?:の)?|今回利用したのは|本日は|今日は|乗ったのは|乗れたのは|飛べたのは|帰れたのは|取れたのは|お世話になるのは|乗る便は|本日の便は|利用したのは|搭乗したのは|搭乗便は|往路は|復路は|帰りは|行きは|続いて|つづいて|次は|お次は|最後は|まずは|最初は|振り?替え先は|代わりの便は|代替便は|次に乗るのは|振り替えてもらった(?:のは)?)[^、。]{0,20}$/;
const NOT_TAKEN_AFTER =
  /^か[。、?]|^[^、。]{0,14}(?:にしよう|にするつもり|を狙って|に憧れ|が憧れ|を夢見|に乗ってみたい|に乗ってみるつもり|を撮(?:り|影|っ)|を追いかけ)|^(?:[((][^))]{0,16}[))])?[^、。]{0,10}?(?:が降り|が到着|が着|として|を見送|が欠航|は欠航|の欠航|を取り消|をキャンセル|を予約し(?:て|直)|に乗り遅れ|に間に合わ|が(?:並|停|飛び立|出て|出発し|離陸し|先)|が[^、。]{1,10}(?:出て(?:行|い)|飛び立|離陸し|飛んで(?:行|い))|を待たず|は天候|以降|の方が|のほうが|の名前|は満席(?:で|と|だ)|に乗る(?:予定|つもり)(?:だ|で)|に乗るはず|は諦め|を諦め|から(?:の)?変更|も(?:あり|並)|もここ|も(?:同じ|すぐ|ちょうど|また)|(?:という|との|としての?)(?:名前|便名)|の?コードシェア便?(?:名|で)|から[^、。]{0,12}(?:へ|に)(?:変更|振)|の折り返し|は飛ば|があり|なら|で[^、。]{0,14}(?:行く|飛ぶ|帰る|戻る|向かう)(?:予定|はず|つもり)(?:が|だった|でした|の))/;
const NOT_TAKEN_BEFORE =
  /(?:次の|次回|(?:の)?便名では|印字された便名は|券面の(?:便名は)?|(?:共同運航|コードシェア)(?:便)?(?:の|では)|前の便|以前|前回|先週|昨年|もともと|当初|本来|予定していた|予約していた|(?:乗る|乗り継ぐ|搭乗する|飛ぶ|利用する|帰る)(?:はず|つもり|予定)(?:だった|の)|狙っている|検討した|考えていた|逃した|乗れなかった|取り消した|欠航した|折り返しの|一足先に出る|変更前の|隣の|後続の|もう一本後の|帰りは(?:翌日|明日|明後日|あさって|来週|[月火水木金土日]曜(?:日)?の))[^、。]{0,16}$/;

const TAKEN_WITH =
  /^便?(?:[((][^))]{0,16}[))])?(?:に[^、。]{0,12}(?:乗れ|乗り|乗っ|乗る|乗せ|搭乗|乗継|空席待ち)|、こちらも|の同じ席|として再び|は[^、。]{0,14}(?:\d時|:\d)|で[^、。]{0,12}(?:行|飛|向か|帰|戻|発))/;
const ONCE_BOOKED =
  /(?:もともと|元々|当初|本来|はじめ|最初)(?:の|は|に)?[^、。]{0,8}(?:予約|予定|手配|便|取って)|(?:予約していた|乗るはずだった|乗る予定だった|押さえていた)(?:のは|便)/;
/** 前日に両方とも欠航が決まり: what the sentence before named was not flown. */
const TURNED_OUT =
  /^[^。]{0,16}(?:両方|どちら|この便|その便|これ|いずれ|ともに|2便|二便)(?:とも|も|が|は)?[^。]{0,12}(?:欠航|取りやめ|運休|キャンセル)/;

/** What only one aboard has to tell: registration, seat, class, clock times of leaving and arriving. */
const ABOARD: readonly RegExp[] = [
  /JA\d{2,3}[0-9A-Z]{1,2}(?![0-9A-Z])/,
  /(?<![0-9A-Z])\d{1,2}[A-K](?![0-9A-Za-z])/,
  /座席|機内|離陸|プッシュバック|搭乗口|搭乗ゲート|クラスJ|エコノミー(?:クラス)?の|普通席/,
  /(?:B|A|ボーイング|エアバス)-?[37]\d\d|7[3-8]7|DHC|ATR|E1[79]\d|CRJ|機材|機体/,
  /\d{1,2}(?::\d{2}|時\d{0,2}分?)[^。]{0,14}(?:出発|離れ|動き|プッシュ|離陸|到着|着陸|着い|スポット)|\d{1,2}:\d{2}[発着]/,
];
const TELLING = 360;

/** How much of a flight the text tells after a mention, up to the next flight named. */
function toldAfter(text: string, mention: FlightMention, next: number): number {
  const words = text.slice(mention.end, Math.min(next, mention.end + TELLING));
  return ABOARD.filter((pattern) => pattern.test(words)).length;
}

/** How well a mention of a flight tells that the writer took it. */
export function takenScore(text: string, mention: FlightMention): number {
  const lead = lastClause(before(text, mention.start, 50));
  const tail = after(text, mention.end, 40);
  const sentence = text.slice(sentenceStart(text, mention.start, 80), mention.start);
  const clause = lead + firstClause(tail);
  let sum = 0;
  if (TAKEN_AFTER.test(tail) || TAKEN_WITH.test(tail)) sum += 2;
  if (TAKEN_BEFORE.test(lead)) sum += 2;
  if (NOT_TAKEN_AFTER.test(tail)) sum -= 5;
  if (NOT_TAKEN_BEFORE.test(lead)) sum -= 4;
  if (/(?:予約してあ|欠航|次の記事|次回|見送)/.test(firstClause(tail))) sum -= 3;
  if (ONCE_BOOKED.test(sentence) && !/振り?替え|変更(?:し|に)|代わり/.test(clause)) sum -= 5;
  // NH1101? たぶん1107
  if (/^便?\?/.test(text.slice(mention.end, mention.end + 2))) sum -= 6;
  // 「NH12便に変更しました」 is what a notice says
  if (sentence.lastIndexOf("「") > sentence.lastIndexOf("」")) sum -= 3;
  // JL137便に振り替えたものの、これも朝になって欠航
  if (/^便?[^。]{0,16}(?:ものの|が|けれど)、[^。]{0,14}(?:欠航|運休)/.test(tail)) sum -= 6;
  if (TURNED_OUT.test(text.slice(sentenceEnd(text, mention.end, 60) + 1, mention.end + 110))) sum -= 4;
  return sum;
}

/** Two letters or digits that stand alone, as an airline's code does. */
const LONE_CODE = /(?<![A-Za-z0-9])[A-Z0-9]{2}(?![A-Za-z0-9])/g;

/** Carrier most often named in the text, for flights whose prefix is left out; null when none or two alike. */
export function carrierOfText(material: Material): { code: string; start: number; end: number; rule: string } | null {
  const counts = new Map<string, number>();
  // SKY SUITE is a seat, not a carrier
  const terms = material
    .terms("carrier")
    .filter(
      (t) =>
        !/^ ?(?:SUITE|WIDER|NEXT|LOUNGE|Lounge|PREMIUM|Suite|の?(?:ラウンジ|カウンター|カード|マイル|ホテル|サイト|アプリ))/.test(
          material.text.slice(t.end, t.end + 8),
        ),
    );
  for (const t of terms) counts.set(t.value.code, (counts.get(t.value.code) ?? 0) + 1);
  for (const [code] of material.text.matchAll(LONE_CODE)) {
    const count = counts.get(code);
    if (count !== undefined) counts.set(code, count + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && second[1] === first[1])) return null;
  const term = terms.find((t) => t.value.code === first[0]);
  return term === undefined ? null : { code: first[0], start: term.start, end: term.end, rule: term.rule };
}

/** A flight named in running text with how well it is told that the writer took it. */
interface Told {
  readonly mention: FlightMention;
  readonly score: number;
  /** How much of what only one aboard can tell follows. */
  readonly told: number;
}

function anchorOf({ mention }: Told, sightings: Sightings): Anchor {
  const stated: Stated = { number: cited(mention.number, mention, FLIGHT_RULE) };
  if (mention.carrier !== null) stated.carrier = cited(mention.carrier, mention, FLIGHT_RULE);
  const ends = sightings.flights.filter((f) => f.number === mention.number).map((f) => f.end);
  const route = sightings.routes.find((r) => ends.some((end) => r.start >= end && r.start - end < 12));
  // 福岡から大阪: a town of several airports leaves its end open
  if (route !== undefined) {
    if (airportOf(route.from) !== null) stated.from = cited(route.from.code, route.from, route.from.rule);
    if (airportOf(route.to) !== null) stated.to = cited(route.to.code, route.to, route.to.rule);
  }
  return { kind: "prose", start: mention.start, end: mention.end, stated, label: "" };
}

/** Flights named in running text, each number once, at the place that tells best that it was taken. */
function toldFlights(material: Material, sightings: Sightings): Told[] {
  const { text } = material;
  const best = new Map<string, Told>();
  for (const [i, mention] of sightings.flights.entries()) {
    const before = sightings.flights[i - 1];
    // AIRDO15便(ANA4715便): the second is another name of the first.
    const alias =
      before !== undefined &&
      before.number !== mention.number &&
      /^(?: ?[(/=・]|、?(?:ANA|JAL|[^、。]{0,6}と)の?(?:共同運航|コードシェア)[^。]{0,8})[^)。、]{0,6}$/.test(
        text.slice(before.end, mention.start),
      );
    if (alias) continue;
    const score = takenScore(text, mention) - (isUnderCancelled(material, mention.start) ? 5 : 0);
    let beyond = i + 1;
    // A flight that is only seen ends no telling: 待合室から893便が出て行った.
    for (let other = sightings.flights[beyond]; other !== undefined; other = sightings.flights[beyond]) {
      if (other.number !== mention.number && takenScore(text, other) > -5) break;
      beyond += 1;
    }
    const next = sightings.flights[beyond];
    const told = score < 0 ? 0 : toldAfter(text, mention, next?.start ?? text.length);
    const known = best.get(mention.number);
    if (known === undefined) best.set(mention.number, { mention, score, told });
    else {
      const first = known.score >= 2 || known.score >= score ? known.mention : mention;
      const carrier = first.carrier ?? known.mention.carrier ?? mention.carrier;
      best.set(mention.number, {
        mention: { ...first, carrier },
        score: Math.max(known.score, score),
        told: Math.max(known.told, told),
      });
    }
  }
  return [...best.values()];
}

/** Flights told in running text only: those said to be taken or told from aboard, else the only one named. */
export function proseAnchors(material: Material, sightings: Sightings): Anchor[] {
  const ranked = toldFlights(material, sightings);
  const open = ranked.filter((r) => r.score >= 0);
  const sure = open.filter((r) => r.score >= 2 || r.told >= 3 || (r.score > 0 && r.told >= 2));
  const picked = sure.length > 0 ? sure : open.length === 1 ? open : open.filter((r) => r.told >= 2);
  return picked.map((told) => anchorOf(told, sightings)).sort((a, b) => a.start - b.start);
}

/** Flights that running text plainly tells of beside those that headers name. */
export function proseBeside(material: Material, sightings: Sightings, known: ReadonlySet<string>): Anchor[] {
  return toldFlights(material, sightings)
    .filter((r) => !known.has(r.mention.number) && r.score >= 2 && r.told >= 3)
    .map((told) => anchorOf(told, sightings));
}
