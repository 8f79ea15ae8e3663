import type { Material } from "../material.ts";
import type { Sightings } from "./anchors-block.ts";
import { cited, holds, type Leg } from "./leg.ts";
import { airportOf } from "./routes.ts";
import { after, firstClause } from "./words.ts";

const DIVERTED =
  /ダイバート|ダイバージョン|代替空港|代替着陸|[へに](?:向か[いう]|着陸)|(?:目的地|行き?先|着陸地)(?:を|が)?変更|引き返[しすさ]|出発地[へに]戻/g;
/** Who says where the aeroplane goes: without one, 空港へ向かう is the way to the airport. */
const PILOT = /当機は|機長|キャプテン|アナウンス/;
const SUPPOSED =
  /可能性|場合|条件|かもしれ|恐れ|おそれ|なければ|せずに|ことも(?:な|あり)|免れ|心配|もし|以前|だったら|でも|れば|覚悟|案内(?:が付|を|の)/;
const FLOWN_ON =
  /再び|再度|再出発|改めて|あらためて|ふたたび|同じ飛行機|給油|運航(?:を)?再開|再離陸|折り返して|今度こそ/;
const CLOCK = /\d{1,2}:\d{2}|\d{1,2}時/;

/**
 * Splits a flight that was diverted in two: to the airport where it came down, and from there to its goal, when it was
 * flown on. The second keeps the timetable of the arrival, and the aeroplane and seat of the first.
 */
export function divertedLegs(material: Material, sightings: Sightings, leg: Leg): Leg[] {
  const { text, passage } = material;
  const { from, to } = leg.stated;
  if (from === undefined || to === undefined) return [leg];
  for (const match of text.matchAll(DIVERTED)) {
    if (!holds(leg, match.index)) continue;
    const sentence = material.sentenceOf(match.index);
    if (sentence === undefined || SUPPOSED.test(firstClause(after(text, match.index, 40)))) continue;
    const heads = /^[へに]/.test(match[0]);
    if (heads && !PILOT.test(text.slice(Math.max(sentence.start, match.index - 34), match.index))) continue;
    const back = /^(?:引き返|出発地)/.test(match[0]);
    const places = sightings.places.filter(
      (p) =>
        p.start >= sentence.start && p.start < sentence.end && p.code !== to.value && (back || p.code !== from.value),
    );
    const place = places.findLast((p) => p.start < match.index) ?? places[0];
    const code = place === undefined ? null : airportOf(place);
    const via = place !== undefined && code !== null ? cited(code, place, place.rule) : back ? from : null;
    if (via === null) continue;
    const on = passage.sentences.find(
      (s) =>
        s.start > match.index &&
        holds(leg, s.start) &&
        FLOWN_ON.test(text.slice(s.start, Math.min(s.end, s.start + 60))) &&
        CLOCK.test(text.slice(s.start, s.start + 200)),
    );
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
