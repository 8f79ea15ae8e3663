import type { Material } from "../material.ts";
import type { Sightings } from "./anchors-block.ts";
import { cited, type Stated } from "./leg.ts";
import type { Place } from "./places.ts";
import { airportOf, type Route } from "./routes.ts";
import { after, before, sentenceEnd, sentenceStart } from "./words.ts";

const CLOCK = "(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分|半|ちょうど)?)";
const AIRPORT = "(?:国際)?(?:空港)?(?:の?第?\\d?(?:旅客)?ターミナル\\d?)?";
const LEAVES = new RegExp(
  `^${AIRPORT}(?: ?${CLOCK} ?の?に?(?:発|出発)|を[^、。]{0,14}(?:出|発|離れ|離陸|飛び立|後に|飛)|発(?!着|より|の方|のほう|で\\d|は\\d|も)|から(?:は|、|の|$|[A-Z0-9]{2}d|[^、。]{0,16}(?:へ|に|まで|便|線|飛|乗|戻|帰|行)|[^、。]{0,8}(?:航空|エア(?:ライン)?|マーク|ピーチ|フライヤー|JAL|ANA)(?:で|に)?(?:$|[。、]))|の出発|での?出発)`,
);
const BY_LAND =
  /^(?:国際)?(?:空港)?(?:の?第?\d?ターミナル)?から[^。]{0,12}(?:電車|京急|京成|バス|タクシー|モノレール|リムジン|市内|都心|ホテル|自宅|地下鉄|特急|エクスプレス|歩い|徒歩|レンタカー|配車)/;
const LAND_BEFORE = /(?:新幹線|電車|バス|列車|特急|フェリー|船|車|タクシー|モノレール)で、?$/;
const STARTS =
  /^(?:国際)?(?:空港)?(?:の? ?T\d(?!\d)|の?第?\d?(?:旅客)?ターミナル\d?(?:の[^、。]{0,16}(?:ラウンジ|LOUNGE|Lounge|カウンター|ゲート)|へ(?:$|[。、向急])|(?=[、で]))|の[^、。]{1,12}で[^、。]{0,8}(?:腹|朝食|昼食|夕食|食べ|食事|一杯|飲み)|の[^、。]{0,16}(?:ラウンジ|LOUNGE|Lounge|カウンター|保安検査|搭乗口|ゲート|検査場|展望|売店|出発ロビー|チェックイン)|(?:へ|に|まで)(?:は|の)?[^。]{0,24}(?:円|電車|バス|特急|京急|モノレール|鉄道|エクスプレス|前泊|早め)|では[^。]{0,24}ラウンジ|での?乗り?継)/;
const LANDS = new RegExp(
  `^${AIRPORT}(?:(?:の[^、。]{0,16})?(?:に|へ)(?:は|も)?[^。]{0,26}?(?:着陸|到着|着い|着く|着き|着け|接地|降り|タッチダウン|スポット|駐機|ゲート|滑り込)|(?:へ|に|は)(?:は|も)? ?${CLOCK}|には?、?${CLOCK}|(?: ?${CLOCK} ?の?)?(?:到着|着(?!陸前))|の(?:スポット|ゲート|駐機場|滑走路)(?:に|へ|イン|到着)|での?降機|には?[^、。]{0,4}${CLOCK} ?着)`,
);
const BOUND =
  /^(?:国際)?(?:空港)?(?:行|ゆき|線|までは?(?:。|、|の|飛|ひとっ飛び|$)|へ(?=(?:[一二三四五六七八九十\d]+泊|(?:日帰り)?(?:の)?(?:出張|旅)|行く))|へ(?:の|向|飛|。|、|\(|$|戻|帰|渡|行ってき|行った|行きま|出発|出る|出ま|移動))/;
const ABOARD =
  /離陸|プッシュ ?バック|動き(?:始|出|だ)|機内|座席|スポット(?:アウト|を離)|ドアが?(?:閉|クローズ)|滑走路|乗り込|搭乗(?:した|し、|しま|は)/g;

const TURNED_TO = /(?:当機は|ダイバート先は|目的地を)[^。]{0,20}$/;
const DATED = /(?:\d{1,2}日|[一二三十]日)(?:の?(?:朝|昼|夕方|夜|深夜|未明))?(?: ?\([^()]{1,4}\))?[、,の ]?$/;
const TERMINAL = /^(?:国際)?(?:空港)?の?第?\d?(?:旅客)?ターミナル\d?(?:に|着|到着)/;
/** JL505で新千歳, GK611便で熊本へ: where the flight named before goes. */
const FLOWN_ON = /\d便?で、?$/;

interface Sense {
  readonly place: Place;
  readonly leaves: number;
  readonly lands: number;
}

/** What each airport of a stretch is said to be: where the flight left, and where it came down. */
function sensesOf(text: string, places: readonly Place[], at: number, aboard: number): Sense[] {
  const start = sentenceStart(text, at, 80);
  const end = sentenceEnd(text, at, 80);
  return places.map((place) => {
    const tail = after(text, place.end, 44);
    const near = place.start >= start && place.start < end ? 2 : 0;
    let leaves = 0;
    let lands = 0;
    if (LEAVES.test(tail) && !BY_LAND.test(tail)) leaves = 3 + near;
    // 静岡まで自由席で5,400円, behind the flight: the way on from it.
    else if (STARTS.test(tail) && (place.start < at || !/^(?:国際)?(?:空港)?(?:へ|に|まで)/.test(tail))) leaves = 2;
    // 定時で上がって羽田へ。MM809便…
    if (tail === "へ" && place.start < at) leaves = Math.max(leaves, 2);
    // おはよう羽田。
    if (/おはよう[^、。]{0,5}$/.test(before(text, place.start, 12))) leaves = Math.max(leaves, 2);
    // 7月16日、羽田。
    if (tail === "" && DATED.test(before(text, place.start, 16))) leaves = Math.max(leaves, 3);
    if (LANDS.test(tail) && leaves < 3) lands = 4;
    if (FLOWN_ON.test(before(text, place.start, 8)) && /^(?:空港)?(?:へ|まで|に|$)/.test(tail)) lands = 5;
    // 新幹線で静岡へ戻る
    if (BOUND.test(tail) && !LAND_BEFORE.test(before(text, place.start, 12))) lands = Math.max(lands, 3 + near);
    // Who comes to an airport's terminal before boarding leaves from there.
    if (lands === 4 && place.start < aboard && TERMINAL.test(tail)) [leaves, lands] = [Math.max(leaves, 2), 0];
    if (lands === 4 && place.start < Math.min(at, aboard)) [leaves, lands] = [Math.max(leaves, 2), 0];
    if (/(?:次は|次回は?|いつか|以前|前回)[^、。]{0,8}$/.test(before(text, place.start, 16)))
      return { place, leaves: 0, lands: 0 };
    return { place, leaves, lands };
  });
}

/** A stated route whose way the telling bears out. */
function statedRoute(text: string, routes: readonly Route[], senses: readonly Sense[], from: number) {
  // A heading over the telling: ■ 羽田→福岡
  const heading = routes.find(
    (r) =>
      !r.line &&
      r.start - from <= 12 &&
      !/。|はずが[^\n]{0,12}(?:になった|変わっ)/.test(text.slice(r.end, r.end + 40).split("\n", 1)[0] ?? ""),
  );
  if (heading !== undefined) return { from: heading.from, to: heading.to };
  const arrival = senses.find((s) => s.lands === 4)?.place;
  const route =
    arrival === undefined
      ? routes[0]
      : routes.find((r) => r.to.code === arrival.code || (r.line && r.from.code === arrival.code));
  if (route === undefined) return null;
  return arrival !== undefined && route.line && route.from.code === arrival.code
    ? { from: route.to, to: route.from }
    : { from: route.from, to: route.to };
}

/** Route that a text tells without a header: a stated route whose way the telling bears out, else where it leaves and comes down. `at` is where the flight is named. */
export function routeOfText(
  material: Material,
  sightings: Sightings,
  from: number,
  to: number,
  at = from,
  /** Where the flight before ended: this one leaves it rather than lands there. */
  previous?: string,
): Pick<Stated, "from" | "to"> {
  const { text } = material;
  const places = sightings.places.filter((p) => p.start >= from && p.start < to && airportOf(p) !== null);
  ABOARD.lastIndex = at;
  const aboard = ABOARD.exec(text)?.index ?? to;
  const turned = new Set(places.filter((p) => TURNED_TO.test(before(text, p.start, 40))).map((p) => p.code));
  // 当機は函館空港に着陸いたします: where a flight came down that was to go elsewhere.
  const senses = sensesOf(text, places, at, aboard).map((s) =>
    turned.has(s.place.code) ? { ...s, leaves: 0, lands: 0 } : s,
  );
  const routes = sightings.routes.filter(
    (r) => r.start >= from && r.start < to && airportOf(r.from) !== null && airportOf(r.to) !== null,
  );
  const route = statedRoute(text, routes, senses, from);
  if (route !== null)
    return {
      from: cited(route.from.code, route.from, route.from.rule),
      to: cited(route.to.code, route.to, route.to.rule),
    };
  const best = (key: "leaves" | "lands", not: string | undefined) =>
    senses.reduce<Sense | undefined>(
      (top, s) => (s[key] > (top?.[key] ?? 0) && s.place.code !== not ? s : top),
      undefined,
    )?.place;
  const reached = best("lands", previous);
  // Who has come down somewhere leaves from there.
  const named = places.findLast(
    (p) =>
      previous === undefined && p.start < at && p.code !== reached?.code && /空港/.test(text.slice(p.start, p.end + 4)),
  );
  const onward = senses.find((s) => s.leaves >= 3 && s.place.code === previous)?.place;
  const left = onward ?? best("leaves", reached?.code) ?? named;
  return {
    ...(left === undefined ? {} : { from: cited(left.code, left, left.rule) }),
    ...(reached === undefined ? {} : { to: cited(reached.code, reached, reached.rule) }),
  };
}
