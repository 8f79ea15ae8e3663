import type { Lounge } from "../../../trip/index.ts";
import type { Ledger } from "../draft.ts";
import type { Material } from "../material.ts";
import type { Sightings } from "./anchors-block.ts";
import { LOUNGE_AIRPORTS } from "./lounge-airports.table.ts";
import { type NamedLounge as Named, visit } from "./lounge-visits.ts";
import { airportOf } from "./routes.ts";
import { runStart, sentenceEnd, sentenceStart } from "./words.ts";

const LOUNGE_RULE = "trip/lounge";

const WORD = /ラウンジ|LOUNGE|Lounge/g;
const RUN_BACK = /[A-Za-z0-9.&'・ァ-ヶー一-龠 -]/;
const LATIN = /[A-Za-z0-9.&'-]/;
const TAIL =
  /^「[^「」\n]{1,16}」|^(?:[ァ-ヶーA-Z]{2,})?(?:[ ・](?:[A-Z][A-Za-z]+|[ァ-ヶー]{3,})| -[A-Z]{2,8}-|\((?:北|南|中央|東|西)\))*/;
const WING =
  /^ ?(?:ノース|サウス|イースト|ウエスト|ウェスト|インターナショナル|国内線|国際線|SKY VIEW|アネックス|ANNEX|(?:EAST|WEST|NORTH|SOUTH) ?SIDE| [A-Z]{4,}| [ァ-ヶー]{3,}(?=」)|\((?:北|南|中央|東|西)\)|NORTH|SOUTH|EAST|WEST|North|South|East|West)/;
const COMMON =
  /^(?:空港|カード|カード会社|航空会社|代替|国際線|国内線|制限エリア内|各|専用|搭乗|出発|到着|上級会員用|上級会員|会員|会員専用|有料|無料|別|同|両|一般|展望|待合|出発階|国内|国際|旧|新|他|当|直営|提携|提携先|キッズ|喫煙|免税|直営の|クレジットカード|ゴールドカード|到着時|共用|指定|利用|使用|使った|こちらの|この|その|同じ|バス|バスの|公式)?$/;
/** Extends a word for lounge to the name it ends or begins; null when it is only the common noun. */
function nameAt(text: string, at: number, length: number): Named | null {
  let start = at;
  while (start > 0 && at - start < 28 && RUN_BACK.test(text.charAt(start - 1))) start -= 1;
  let lead = text.slice(start, at);
  // A space parts a name in letters (POWER LOUNGE), not one in kana from the words before
  let from = runStart(lead, runStart(lead, lead.length, /[ァ-ヶー一-龠・]/, 28), LATIN, 28);
  while (
    from > 1 &&
    lead.charAt(from - 1) === " " &&
    LATIN.test(lead.charAt(from - 2)) &&
    (from === lead.length ? /[A-Za-z]/.test(text.charAt(at)) : LATIN.test(lead.charAt(from)))
  )
    from = runStart(lead, from - 1, LATIN, 28);
  lead = lead.slice(from);
  lead = lead.replace(/^[-・. ]+/, "");
  const airport =
    /^.{0,80}(?:空港|ターミナル|エリア|地区|サテライト|コンコース)(?:内|側|棟)?/.exec(lead)?.[0] ??
    /^[^ァ-ヶ]*(?:階|線)(?:の)?/.exec(lead)?.[0] ??
    "";
  lead = lead.slice(airport.length).trimStart();
  start = at - lead.length;
  const tail = TAIL.exec(text.slice(at + length, at + length + 24))?.[0] ?? "";
  const suffix =
    /^(?:メニュー|カレー|チケット|ホッピング|アクセス|クーポン|スタッフ|バス|サービス|エリア|ソファ|スペース|ウェア|シート|チェア|ガイド|ツアー)/.test(
      tail,
    )
      ? null
      : tail;
  // カードラウンジ「六甲」: the name is what stands in quotes
  if (suffix?.startsWith("「") === true && (COMMON.test(lead) || lead === "ビジネス")) {
    const from = at + length + 1;
    return { start: from, end: from + suffix.length - 2, name: suffix.slice(1, -1) };
  }
  if (suffix === null || (COMMON.test(lead) && suffix === "")) return null;
  return { start, end: at + length + suffix.length, name: text.slice(start, at + length + suffix.length).trim() };
}

const DESCRIPTIVE =
  /^(?:テラス|ビジネス(?:クラス)?|ファースト(?:クラス)?|プレミアム|プラチナ|ゴールド|VIP|上級会員)(?:ラウンジ|LOUNGE|Lounge)$/;

/** A lounge named by what it is, with the airline whose it is: [ルフトハンザのビジネスラウンジ]. */
function ofCarrier(material: Material, lounge: Named): Named {
  const { text } = material;
  const owner = material.terms("carrier").find((t) => t.end + 1 === lounge.start && /[の ]/.test(text.charAt(t.end)));
  return owner === undefined
    ? lounge
    : { start: owner.start, end: lounge.end, name: text.slice(owner.start, lounge.end) };
}

/** The name in 「…」という / The …という before the common noun; null when none. */
function calledAt(text: string, at: number): Named | null {
  const link = /(?:という|と呼ばれる)(?:名の)?$/.exec(text.slice(Math.max(0, at - 8), at))?.[0];
  if (link === undefined) return null;
  const end = at - link.length;
  if (text.charAt(end - 1) === "」") {
    const start = text.lastIndexOf("「", end) + 1;
    return start > 0 && end - start <= 26 ? { start, end: end - 1, name: text.slice(start, end - 1) } : null;
  }
  const kana = runStart(text, end, /[ァ-ヶー・]/, 16);
  const start = kana < end ? kana : runStart(text, end, /[A-Za-z .']/, 26);
  const name = text.slice(start, end);
  return name.trim().length < 2 ? null : { start: end - name.trimStart().length, end, name: name.trim() };
}

function namedLounges(material: Material): Named[] {
  const { text } = material;
  const found: Named[] = [];
  for (const term of material.terms("lounge")) {
    const name = text.slice(term.start, term.end);
    const around = text.slice(sentenceStart(text, term.start, 50), sentenceEnd(text, term.end, 40));
    if (!/ラウンジ|lounge|クラブ|club/i.test(name) && !/ラウンジ|lounge/i.test(around)) continue;
    // ラウンジTIMEサウス: the wing belongs to the name
    const quoted = /^(?:ビジネス|カード|空港)ラウンジ$/.test(name)
      ? /^「([^「」\n]{1,16})」/.exec(text.slice(term.end, term.end + 20))
      : null;
    if (quoted?.[1] !== undefined) {
      found.push({ start: term.end + 1, end: term.end + 1 + quoted[1].length, name: quoted[1] });
      continue;
    }
    // 「花ラウンジゆうなぎ」: what the quotes hold is the name
    const open = text.lastIndexOf("「", term.start);
    const close = open < 0 ? -1 : text.indexOf("」", open);
    if (close >= term.end && close - open <= 24 && !text.slice(open, close).includes("\n")) {
      found.push({ start: open + 1, end: close, name: text.slice(open + 1, close) });
      continue;
    }
    // カンタス航空国際線ビジネスラウンジ: the airline's own
    const owner = /^ビジネスラウンジ$/.test(name)
      ? material
          .terms("carrier")
          .find((t) => /^(?:の|国際線の?|国内線の?)?$/.test(text.slice(t.end, term.start)) && t.end <= term.start)
      : undefined;
    if (owner !== undefined) {
      found.push({ start: owner.start, end: term.end, name: text.slice(owner.start, term.end) });
      continue;
    }
    const wing = WING.exec(text.slice(term.end, term.end + 12))?.[0] ?? "";
    found.push({ start: term.start, end: term.end + wing.length, name: name + wing });
  }
  for (const match of text.matchAll(WORD)) {
    if (found.some((f) => match.index >= f.start && match.index < f.end)) continue;
    // カードラウンジSKY LOUNGE: what kind of lounge it is, is no part of its name
    if (found.some((f) => f.start === match.index + match[0].length)) continue;
    const joined = found.findIndex((f) => f.end === match.index);
    if (joined >= 0) {
      const { start } = found[joined] as Named;
      const end = match.index + match[0].length;
      found[joined] = { start, end, name: text.slice(start, end) };
      continue;
    }
    // Air France-KLM Lounge: a name of its own, not KLM's
    const owner = material
      .terms("carrier")
      .find(
        (t) =>
          t.end + 1 === match.index && /[の ]/.test(text.charAt(t.end)) && !/[A-Za-z-]/.test(text.charAt(t.start - 1)),
      );
    const called = calledAt(text, match.index);
    if (called !== null && !found.some((f) => f.end > match.index - 20 && f.end <= match.index)) {
      found.push(called);
    } else if (owner !== undefined)
      found.push({
        start: owner.start,
        end: match.index + match[0].length,
        name: text.slice(owner.start, match.index + match[0].length),
      });
    else {
      // 席は「AirLounge」: a seat that is called so
      if (/(?:席|シート)[^。\n]{0,16}「[A-Za-z ]{0,8}$/.test(text.slice(Math.max(0, match.index - 30), match.index)))
        continue;
      const own = nameAt(text, match.index, match[0].length);
      const named = own !== null && DESCRIPTIVE.test(own.name) ? ofCarrier(material, own) : own;
      const within = found.findIndex((f) => named !== null && f.start < named.end && f.end > named.start);
      if (named !== null && within >= 0) found[within] = named;
      else if (named !== null) found.push(named);
    }
  }
  return [...found, ...comeBackTo(text, found)].sort((a, b) => a.start - b.start);
}

const AGAIN = /(?:また|再び|ふたたび|もう一度)$/;

/** 午後はまたアザレアへ: a lounge named before in quotes, come to once more. */
function comeBackTo(text: string, found: readonly Named[]): Named[] {
  const out: Named[] = [];
  for (const { name, end } of found) {
    if (name.length < 3 || /ラウンジ|lounge/i.test(name)) continue;
    for (let at = text.indexOf(name, end); at >= 0; at = text.indexOf(name, at + name.length)) {
      const again = AGAIN.test(text.slice(at - 4, at)) && /[へにで]/.test(text.charAt(at + name.length));
      if (again && !found.some((f) => f.start < at + name.length && f.end > at))
        out.push({ start: at, end: at + name.length, name });
    }
  }
  return out;
}

const ONCE_MORE = /(?:(?:^|[はも、])また|再び|ふたたび|再度|もう一度|またしても|またもや|2[回度]目の)[^、。]{0,8}$/;
const TIMES = /([2-4])[回度](?:も|ほど)?(?:お世話|利用|入|訪|寄|行)/;
/** ①のあとに10分、③のあとにもう一度 */
const TWICE = /^[^。]{0,12}のあと[^。]{0,12}、[^。]{0,12}もう一度/;

/** How often the words behind a lounge say that it was visited: 外へ出て、また戻って2回お世話になりました. */
function timesVisited(text: string, { end }: Named): number {
  const stop = sentenceEnd(text, end, 80);
  if (TWICE.test(text.slice(end, stop))) return 2;
  return Number(TIMES.exec(text.slice(end, sentenceEnd(text, stop + 1, 60)))?.[1] ?? 1);
}

/** Where the writer stood when a place of the text is told: the airports left and reached, with where the text reaches the second. */
export interface Stop {
  readonly inside: (at: number) => boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** Place in the text where the leg has arrived. */
  readonly reached: number;
}

/** The concourse or terminal right before a lounge: Cコンコースのスカイクラブ; empty when none is said. */
function concourseOf(text: string, { start }: Named): string {
  return (
    /[A-Z第\d]{1,3}(?:コンコース|ターミナル|タミ)(?=の?$)/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ""
  );
}

/** Puts the lounges that were visited or tried, each once for every stop at which it is told. */
export function assembleLounges(
  material: Material,
  ledger: Ledger,
  sightings: Sightings,
  stops: readonly Stop[],
): Lounge[] {
  const { text } = material;
  const out: { lounge: Lounge; cites: Named[] }[] = [];
  for (const named of namedLounges(material)) {
    const visited = visit(material, named);
    if (visited === null) continue;
    const place = sightings.places.filter((p) => p.end <= named.start && named.start - p.end <= 20).at(-1);
    const link = place === undefined ? "" : text.slice(place.end, named.start);
    const behind = sightings.places.find(
      (p) =>
        p.start > named.start &&
        p.end <= named.end + 8 &&
        /^\($/.test(text.charAt(p.start - 1)) &&
        text.charAt(p.end) === ")",
    );
    const explicit =
      behind !== undefined && behind.start <= named.end + 1
        ? airportOf(behind)
        : place !== undefined &&
            /^(?:[ の:、はが]|にて|で(?:待つ(?:あいだ|間)|の?乗り継ぎ(?:の間|時間)?|過ごす(?:あいだ|間))?|に(?:着いて|到着後)|第?\d?(?:ターミナル|タミ)|国(?:際|内)線|制限(?:区域|エリア)内|(?:カード|空港|ビジネス)?ラウンジ|「|\d階)*$/.test(
              link,
            )
          ? airportOf(place)
          : null;
    const stop = stops.find((s) => s.inside(named.start));
    const ahead =
      /(?:搭乗|出発|乗る|フライト)(?:する)?(?:の)?(?:前|まで)|待ち時間|待つ(?:あいだ|間)|待って(?:い|お)る(?:あいだ|間)/.test(
        text.slice(sentenceStart(text, named.start, 40), named.start),
      );
    const after = /(?:入国|到着|着陸|降機)(?:した)?(?:後|あと|して(?:から)?、)/.test(
      text.slice(sentenceStart(text, named.start, 40), named.start),
    );
    const start = sentenceStart(text, named.start, 40);
    const instead =
      /^(?:そこで|仕方なく|しかたなく|やむなく)?、?(?:代わりに|かわりに|代わりの|続いて|お次は|次に|もう一つの|2軒目|二軒目)/.test(
        text.slice(start, named.start),
      );
    const previous = out.at(-1);
    const own = LOUNGE_AIRPORTS.get(named.name);
    const airport =
      explicit ??
      (previous !== undefined &&
      (previous.cites.at(-1)?.start ?? -1) >= sentenceStart(text, named.start, 80) &&
      text.slice(previous.cites.at(-1)?.end ?? 0, named.start).length < 40
        ? previous.lounge.airport
        : undefined) ??
      (instead && previous !== undefined && start - (previous.cites.at(-1)?.end ?? 0) < 120
        ? previous.lounge.airport
        : undefined) ??
      (own !== undefined && (own === stop?.from || own === stop?.to) ? own : undefined) ??
      (after ? stop?.to : undefined) ??
      (stop === undefined ? null : named.start >= stop.reached && !ahead ? stop.to : stop.from);
    const known = out.find((o) => o.lounge.name === named.name && o.lounge.airport === airport);
    // Tried again elsewhere in the airport and refused, or come to once more: a visit of its own.
    const refused = known?.lounge.visited === true && !visited && explicit !== null;
    const elsewhere =
      known !== undefined &&
      known.lounge.visited !== visited &&
      concourseOf(text, named) !== concourseOf(text, known.cites[0] as Named);
    const more =
      visited &&
      (ONCE_MORE.test(text.slice(sentenceStart(text, named.start, 40), named.start)) ||
        /^ ?[○◯〇◎]?\([^)]{0,16}(?:再訪|[2-4二三四][回度]目)/.test(text.slice(named.end, named.end + 30)));
    if (known !== undefined && !refused && !more && !elsewhere) {
      known.cites.push(named);
      continue;
    }
    for (let i = visited ? timesVisited(text, named) : 1; i > 0; i--)
      out.push({ lounge: { name: named.name, airport, visited }, cites: [named] });
  }
  return out.map(({ lounge, cites }, i) => {
    const places = cites.map((c) => ({ start: c.start, end: c.end, rule: LOUNGE_RULE }));
    ledger.put(`/lounges/${i}/name`, { value: lounge.name, cites: places });
    const sentence = cites[0] as Named;
    const span = { start: sentenceStart(text, sentence.start, 80), end: sentenceEnd(text, sentence.end, 80) };
    ledger.put(`/lounges/${i}/visited`, { value: lounge.visited, cites: [{ ...span, rule: LOUNGE_RULE }] });
    if (lounge.airport !== null)
      ledger.put(`/lounges/${i}/airport`, { value: lounge.airport, cites: [], implied: "trip/lounge-at-stop" });
    return lounge;
  });
}
