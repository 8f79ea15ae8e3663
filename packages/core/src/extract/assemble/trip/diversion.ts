import type { Cited, Material } from "../material.ts";
import type { Sightings } from "./anchors-block.ts";
import { cited, holds, type Leg } from "./leg.ts";
import type { Place } from "./places.ts";
import { airportOf } from "./routes.ts";
import { after, firstClause } from "./words.ts";

const DIVERTED =
  /ダイバート|ダイバージョン|代替空港|代替着陸|[へに](?:向か[いう]|着陸)|(?:目的地|行き?先|着陸地)(?:を|が)?変更|引き返[しすさ]|出発地[へに]戻/g;
/** Who says where the aeroplane goes: without one, 空港へ向かう is the way to the airport. */
const PILOT = /当機は|機長|キャプテン|アナウンス/;
const SUPPOSED =
  /可能性|場合|条件|かもしれ|恐れ|おそれ|なければ|せずに|ことも(?:な|あり)|免れ|心配|もし|以前|だったら|でも|れば|覚悟|案内(?:が付|を|の)|(?:つもり|予定)|にな(?:らな|らず|りそう)|にはな(?:らな|らず)|避けら|せずにす|しなくて/;
const COMES_DOWN = /^(?:国際)?(?:空港)?(?:に|へ)(?:は)?[^、。]{0,10}(?:着陸|降り|向かい|向かう|向かっ|到着|目的地を変)/;
const FLOWN_ON =
  /再び|再度|再出発|改めて|あらためて|ふたたび|同じ飛行機|同じ便名|給油|運航(?:を)?再開|再離陸|折り返して|今度こそ|仕切り直/;
const LEFT = /^(?:国際)?(?:空港)?(?:を|から)[^、。]{0,12}(?:出発|離陸|飛び立|出|離れ)/;
const DEPARTS = /出発|離陸|動き|プッシュ|飛び立|離れ|スポットアウト|出た|出まし|飛んだ|飛び/;
const ARRIVES = /(?:スポット|駐機場|ゲート)に|スポットイン|着陸/;
const CLOCK = /\d{1,2}:\d{2}|\d{1,2}時/;

/** Turns of one flight that are looked at. */
const MOST_TURNS = 6;

interface Turn {
  readonly at: number;
  readonly via: Cited<string>;
  /** The place of another airport; undefined when the flight came back to where it left. */
  readonly place: Place | undefined;
  /** Whether the words themselves say that the flight did not go to its goal. */
  readonly sure: boolean;
}

/** Where the text says that a flight came down at, or turned to, another airport than its goal. */
function turnsOf(
  material: Material,
  { places, flights }: Sightings,
  leg: Leg,
  from: Cited<string>,
  to: string,
): Turn[] {
  const { text } = material;
  const out: Turn[] = [];
  for (const match of text.matchAll(DIVERTED)) {
    const sentence = material.sentenceOf(match.index);
    if (!holds(leg, match.index) || sentence === undefined) continue;
    if (SUPPOSED.test(firstClause(after(text, match.index, 40)))) continue;
    const heads = /^[へに]/.test(match[0]);
    if (heads && !PILOT.test(text.slice(Math.max(sentence.start, match.index - 34), match.index))) continue;
    const back = /^(?:引き返|出発地)/.test(match[0]);
    // Who turns back at the door of a lounge does not fly.
    if (
      back &&
      /ラウンジ|LOUNGE|Lounge|(?:搭乗口|ゲート|保安検査場?|売店)(?:まで|へ|に)(?:行|歩|来)|入口|カウンター|ロビー|の列|(?:バス|電車|タクシー|徒歩|モノレール)で|歩いて|チェックイン/.test(
        text.slice(sentence.start, sentence.end),
      )
    )
      continue;
    const near = places.filter(
      (p) => p.start >= sentence.start && p.start < sentence.end && p.code !== to && (back || p.code !== from.value),
    );
    const place = near.findLast((p) => p.start < match.index) ?? near[0];
    const code = place === undefined ? null : airportOf(place);
    if (place !== undefined && code !== null)
      out.push({ at: match.index, via: cited(code, place, place.rule), place, sure: true });
    else if (back) out.push({ at: match.index, via: from, place: undefined, sure: true });
  }
  for (const place of places) {
    const code = airportOf(place);
    if (code === null || code === to || code === from.value || !holds(leg, place.start)) continue;
    const tail = after(text, place.end, 40);
    if (COMES_DOWN.test(tail) && !SUPPOSED.test(firstClause(tail)))
      out.push({ at: place.start, via: cited(code, place, place.rule), place, sure: false });
  }
  // What is told before the flight is named is of another.
  const number = leg.stated.number?.value;
  const named = Math.min(
    ...leg.anchors.filter((a) => a.kind !== "title").map((a) => a.start),
    ...flights.filter((f) => f.number === number && holds(leg, f.start)).map((f) => f.start),
    text.length,
  );
  const begins = named < text.length ? named : 0;
  return out.filter((turn) => turn.at >= begins).sort((a, b) => a.at - b.at);
}

/**
 * Splits a flight that was diverted in two: to the airport where it came down, and from there to its goal, when it was
 * flown on. The second keeps the timetable of the arrival, and the aeroplane and seat of the first.
 */
export function divertedLegs(material: Material, sightings: Sightings, leg: Leg): Leg[] {
  const { text, passage } = material;
  const { from, to } = leg.stated;
  if (from === undefined || to === undefined) return [leg];
  for (const { at, via, place, sure } of turnsOf(material, sightings, leg, from, to.value).slice(0, MOST_TURNS)) {
    const left = new Set(
      sightings.places
        .filter((p) => p.code === place?.code && p.start > at && LEFT.test(after(text, p.end, 24)))
        .map((p) => material.sentenceOf(p.start)?.start),
    );
    const on = passage.sentences.find((s) => {
      if (s.start <= at || !holds(leg, s.start)) return false;
      const again = left.has(s.start) || FLOWN_ON.test(text.slice(s.start, Math.min(s.end, s.start + 60)));
      // 給油と天候待ち。10:20、再び出発: it goes on where it leaves again.
      const words = text.slice(s.start, Math.min(s.end, s.start + 120));
      const below = text.slice(s.start, s.start + 200);
      return again && CLOCK.test(below) && (DEPARTS.test(words) || (!ARRIVES.test(words) && DEPARTS.test(below)));
    });
    if (on === undefined && (!sure || leg.stated.arrivalActual !== undefined)) continue;
    const end = on?.start ?? text.length;
    const until = leg.spans.flatMap((s) => (s.start < end ? [{ start: s.start, end: Math.min(s.end, end) }] : []));
    const onward = leg.spans.flatMap((s) => (s.end > end ? [{ start: Math.max(s.start, end), end: s.end }] : []));
    const first: Leg = { ...leg, stated: { ...leg.stated, to: via }, spans: until };
    if (on === undefined) return [first];
    const { carrier, number, date } = leg.stated;
    const stated = { from: via, to, ...(carrier && { carrier }), ...(number && { number }), ...(date && { date }) };
    return [first, { stated, anchors: [], spans: onward, flownOn: true }];
  }
  return [leg];
}
