import type { Material } from "../material.ts";
import type { Sightings } from "./anchors-block.ts";
import { FLIGHT_RULE, type FlightMention } from "./flight-numbers.ts";
import { type Anchor, cited, type Stated } from "./leg.ts";
import { airportOf, type Route } from "./routes.ts";
import { after, before, firstClause, lastClause } from "./words.ts";

const TAKEN_AFTER =
  /^(?:便)?(?:。|$)|^(?:[((][^))]{0,16}[))])?(?:[^、。]{0,8})?(?:に(?:変え|替え)て(?:もら|いただ)|は[^、。]{0,8}の?定刻|の搭乗|に搭乗|へ搭乗|に乗(?:り|っ|る|せ)|で(?:、|[^、。]{0,10}(?:へ|まで|に)(?:向|飛|行|移動|出発|戻|帰))|を利用|に乗り込|の機内|は定刻|は[^、。]{0,8}(?:出発|プッシュ|離陸|満席)|です。?$|だ。?$|である。?$|にチェックイン|の座席|の機材は|に振替|に変更|は(?:B7|A3|ボーイング|エアバス|DHC|ATR|JA\d|[1-9]\d?[A-K])|で出発|が定刻|に乗り継)/;
const TAKEN_BEFORE =
  /(?:私が乗るのは|乗るのは|搭乗するのは|利用するのは|今回は?(?:の)?|今回利用したのは|本日は|今日は|乗ったのは|お世話になるのは|乗る便は|本日の便は|利用したのは|搭乗したのは|搭乗便は|往路は|復路は|帰りは|行きは|続いて|つづいて|次は|お次は|最後は|まずは|最初は)[^、。]{0,20}$/;
const NOT_TAKEN_AFTER =
  /^(?:[((][^))]{0,16}[))])?[^、。]{0,10}?(?:が降り|が到着|が着|として|を見送|が欠航|は欠航|の欠航|を取り消|をキャンセル|を予約し(?:て|直)|に乗り遅れ|に間に合わ|が(?:並|停|飛び立|出て|出発し|離陸し|先)|を待たず|は天候|以降|の方が|のほうが|の名前|は満席で|に乗る予定(?:だ|で)|に乗るはず|は諦め|を諦め|から(?:の)?変更|も(?:あり|並)|から[^、。]{0,12}(?:へ|に)(?:変更|振)|の折り返し|は飛ば|があり|なら)/;
const NOT_TAKEN_BEFORE =
  /(?:次の|次回|前の便|以前|前回|先週|昨年|もともと|当初|本来|予定していた|予約していた|乗るはずだった|乗るつもりだった|逃した|乗れなかった|取り消した|欠航した|折り返しの|一足先に出る|変更前の|隣の|後続の|もう一本後の|帰りは翌日)[^、。]{0,16}$/;

/** What only one aboard has to tell: registration, seat, class, clock times of leaving and arriving. */
const ABOARD: readonly RegExp[] = [
  /JA\d{2,3}[0-9A-Z]{1,2}(?![0-9A-Z])/,
  /(?<![0-9A-Z])\d{1,2}[A-K](?![0-9A-Za-z])/,
  /座席|機内|離陸|プッシュバック|搭乗口|搭乗ゲート/,
  /\d{1,2}(?::\d{2}|時\d{0,2}分?)[^。]{0,14}(?:出発|離れ|動き|プッシュ|離陸|到着|着陸|着い|スポット)/,
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
  let sum = 0;
  if (TAKEN_AFTER.test(tail)) sum += 2;
  if (TAKEN_BEFORE.test(lead)) sum += 2;
  if (NOT_TAKEN_AFTER.test(tail)) sum -= 5;
  if (NOT_TAKEN_BEFORE.test(lead)) sum -= 4;
  if (/(?:予約してあ|欠航|次の記事|次回|見送)/.test(firstClause(tail))) sum -= 3;
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
    .filter((t) => !/^ ?(?:SUITE|WIDER|NEXT|LOUNGE|PREMIUM|Suite)/.test(material.text.slice(t.end, t.end + 8)));
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

const LEAVES =
  /^(?: ?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半|ちょうど)?)(?:の|に)?(?:発|出発)|の?第?\d?(?:旅客)?ターミナル|の(?:待合|搭乗|出発|保安|カウンター|展望)|の[^、。]{0,14}ラウンジ|へ|に(?:着|到着|向|や)|を(?:出|後に|飛び立|離)|から|発|、|。|で)/;
const REACHES =
  /^(?: ?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半|ちょうど)?)(?:の|に)?(?:着|到着)|に(?:は|も)?[^、。]{0,16}(?:到着|着陸|着い|着く|着き|降り|接地)|へ(?:の|向|飛|到着|無事|降り|着陸)|行|ゆき|まで(?:は)?|線|着|が見え|に着陸|到着|の(?:滑走路|スポット))/;

/** Route that a text tells without a header: a stated route whose way the narrative bears out, else where it leaves and arrives. */
export function routeOfText(
  material: Material,
  sightings: Sightings,
  from: number,
  to: number,
): Pick<Stated, "from" | "to"> {
  const { text } = material;
  const places = sightings.places.filter((p) => p.start >= from && p.start < to);
  const arrival = places.find(
    (p) =>
      REACHES.test(after(text, p.end, 30)) &&
      airportOf(p) !== null &&
      /着陸|到着|着い|着き|着は|スポット(?:に入|イン)/.test(after(text, p.end, 30)),
  );
  const routes: Route[] = sightings.routes.filter(
    (r) => r.start >= from && r.start < to && airportOf(r.from) !== null && airportOf(r.to) !== null,
  );
  // A heading over the telling: ■ 羽田→福岡
  const heading = routes.find(
    (r) => !r.line && r.start - from <= 12 && !/。/.test(text.slice(r.end, r.end + 40).split("\n", 1)[0] ?? ""),
  );
  const bound =
    heading ??
    (arrival === undefined
      ? undefined
      : routes.find((r) => r.to.code === arrival.code || (r.line && r.from.code === arrival.code)));
  const route = bound ?? (arrival === undefined ? routes[0] : undefined);
  if (route !== undefined) {
    const turned = route !== heading && arrival !== undefined && route.line && route.from.code === arrival.code;
    const [a, b] = turned ? [route.to, route.from] : [route.from, route.to];
    return { from: cited(a.code, a, a.rule), to: cited(b.code, b, b.rule) };
  }
  const reached =
    arrival ??
    places.find(
      (p) =>
        airportOf(p) !== null &&
        REACHES.test(after(text, p.end, 30)) &&
        /^(?:行|ゆき|線|まで)/.test(text.slice(p.end, p.end + 2)),
    );
  const left = places.find(
    (p) =>
      airportOf(p) !== null &&
      p.code !== reached?.code &&
      (reached === undefined || p.start < reached.start || arrival === undefined) &&
      (LEAVES.test(text.slice(p.end, p.end + 20)) || text.slice(p.start, p.end).endsWith("空港")),
  );
  return {
    ...(left === undefined ? {} : { from: cited(left.code, left, left.rule) }),
    ...(reached === undefined ? {} : { to: cited(reached.code, reached, reached.rule) }),
  };
}

/** Flights told in running text only: those said to be taken, else the only one named. */
export function proseAnchors(material: Material, sightings: Sightings): Anchor[] {
  const { text } = material;
  const best = new Map<string, { mention: FlightMention; score: number }>();
  for (const mention of sightings.flights) {
    const score = takenScore(text, mention);
    const key = mention.number;
    const known = best.get(key);
    if (known === undefined) best.set(key, { mention, score });
    else
      best.set(key, {
        mention: known.mention.carrier === null && mention.carrier !== null ? mention : known.mention,
        score: Math.max(known.score, score),
      });
  }
  const ranked = [...best.values()];
  const sure = ranked.filter((r) => r.score >= 2);
  const open = ranked.filter((r) => r.score >= 0);
  // Who tells the seat, the aeroplane and the minutes was aboard, unless the words deny it.
  const told = open.filter(({ mention }) => {
    const next = sightings.flights.find((f) => f.start >= mention.end && f.number !== mention.number);
    return toldAfter(text, mention, next?.start ?? text.length) >= 3;
  });
  const picked = sure.length > 0 ? sure : open.length === 1 ? open : told;
  return picked.map(({ mention }) => {
    const stated: Stated = { number: cited(mention.number, mention, FLIGHT_RULE) };
    if (mention.carrier !== null) stated.carrier = cited(mention.carrier, mention, FLIGHT_RULE);
    const route = sightings.routes.find((r) => r.start >= mention.end && r.start - mention.end < 12);
    if (route !== undefined && airportOf(route.from) !== null && airportOf(route.to) !== null) {
      stated.from = cited(route.from.code, route.from, route.from.rule);
      stated.to = cited(route.to.code, route.to, route.to.rule);
    }
    return { kind: "prose", start: mention.start, end: mention.end, stated, label: "" };
  });
}
