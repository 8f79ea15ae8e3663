import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import { type Governor, governorOf } from "./events-dates.ts";
import { partiesOf } from "./events-parties.ts";
import type { ScopedSentence } from "./events-scope.ts";

/** An act of a sentence with the dates that govern it and what the type is decided by. */
export interface Act {
  readonly term: Mention<"term">;
  readonly code: string;
  readonly governors: readonly Governor[];
  /** Features of its clause: things, parties with their part (`to:police`), direction, aspect. */
  readonly features: ReadonlySet<string>;
  readonly scope: ScopedSentence;
}

/** What a sentence tells: its acts, and governors that no act took. */
export interface SentenceReading {
  readonly acts: readonly Act[];
  readonly idle: readonly Governor[];
}

const COMPOUND_OK =
  /^(?:[ぁ-ん、。)」\n]|$|開始|完了|終了|着手|実施|依頼|済|後|中|時|等|及び|並び|作業|処理|措置|対応|手続|業務|用|届|したい|状況|発覚|判明|の|と|停止|禁止|状態|範囲)/;
const ADNOMINAL =
  /^(?:を|が|に|と)?(?:[ぁ-ん]{0,2})?(?:さ?れ|し|いたし|致し|して|しており|られ|行い|行っ|行われ|終え|受け|いただ[いき]|頂い|あ|ん|り|っ|い|え)?(?:まし)?(?:た|ていた|ている|ておりました|ております|る)(?!際|時|後|上で|うえ|結果|件|旨|点|日|以降|場合|翌|直後|段階|時点|模様|疑い|可能性|形跡|痕跡|経緯|事実|状況|状態)(?=[一-龠ァ-ヶA-Za-z「「])/;
const EMBEDDED = /^[^、。]{0,24}?(?:こと(?:が|を|は|も|に|と|から|について)|旨|との|という|ものと|ものの|疑い|可能性|おそれ|恐れ|懸念|状態|事(?:が|を|は)|形跡|痕跡)/;
const JUDGED = /^[^、。]{0,24}?(?:ものと(?:推定|判断|考え|みら|見ら|見て|思わ)|と(?:推定|判断|考え|みら|見ら|見て|思わ)|ことが(?:発端|原因|端緒|きっかけ)|ものです|ものであ)/;
const NEGATED = /(?:ません|ておらず|ていない|ていません|なかった|していな|れていな|できず|せず(?!に)|ないこと|には至って)/;
const POSSIBLE = /^[^、。]{0,10}(?:おそれ|恐れ|可能性|懸念|疑い|場合)/;
const PLANNED =
  /(?:予定|検討|方針|見込|めど|目途|まいります|参ります|ていきます|ていく|することと|こととしま|こととする|こととして|(?:し|いたし|致し|行い|おこない|始め|図り|進め|努め|設け|改め|続け|受け|置き|求め)ます(?:。|$|\)|\n)|(?:する|行う|図る|努める|改める|設ける|進める|求める|予定)(?:。|$|\)))/;
const RECEIVED = /^[^、。]{0,14}?(?:を受け|があり|がございま|があった|があっ|をいただ|を頂|を頂戴|が寄せられ|寄せられ|が入り|が入っ|が届|をもら|があがり|が上が|をうけ|を得|受け)/;

interface Token {
  readonly at: number;
  readonly date?: Governor;
  readonly act?: Mention<"term">;
}

function tailOf(text: string, at: number, end: number): string {
  const stretch = text.slice(at, Math.min(end, at + 60));
  const stop = stretch.search(/[、。]/);
  return stop < 0 ? stretch : stretch.slice(0, stop + 1);
}

/** Whether a noun act only names something (調査会社, 誤送信メール) or qualifies a noun (掲載した文書). */
function isAttribute(text: string, act: Mention<"term">, end: number): boolean {
  const after = text.slice(act.end, Math.min(end, act.end + 16));
  return !COMPOUND_OK.test(after) && /^[一-龠ァ-ヶー]/.test(after) && /[一-龠ァ-ヶーA-Z]$/.test(text.slice(act.start, act.end));
}

/** Acts of one sentence of the same place: the longest of each place is already chosen by the engine. */
function tokensOf(scope: ScopedSentence, acts: readonly Mention<"term">[], material: Material): Token[] {
  const tokens: Token[] = [];
  for (const date of scope.dates) {
    const governor = governorOf(date, material);
    if (governor !== null) tokens.push({ at: date.start, date: governor });
  }
  for (const act of acts) tokens.push({ at: act.start, act });
  return tokens.sort((a, b) => a.at - b.at);
}

const JOINED = /^ ?(?:付け?)?(?:で|に)?(?:、|,| |と|及び|および|並びに|ならびに|・|または|又は)+(?:の)?$/;

/** Reads the acts of a sentence in order, each under the dates that hold where it stands. */
export function readSentence(scope: ScopedSentence, acts: readonly Mention<"term">[], material: Material): SentenceReading {
  const { text } = material;
  const tokens = tokensOf(scope, acts, material);
  const out: Act[] = [];
  const used = new Set<Governor>();
  let governors: Governor[] = scope.head === null ? [] : [scope.head];
  let clauseStart = scope.start;
  let acted = false;
  let topic: Mention<"term"> | null = null;
  const waiting: { act: Mention<"term">; clauseStart: number }[] = [];
  const put = (term: Mention<"term">, under: readonly Governor[], from: number) => {
    const tail = tailOf(text, term.end, scope.end);
    const features = new Set<string>();
    const clauseEnd = Math.min(scope.end, term.end + tail.length);
    for (const thing of material.terms("event-thing"))
      if (thing.start >= from && thing.end <= clauseEnd) features.add(thing.value.code);
    for (const party of partiesOf(material, from, clauseEnd)) features.add(party);
    if (RECEIVED.test(tail)) features.add("received");
    if (/(?:終え|終わ|完了|終了|済)/.test(tail)) features.add("complete");
    if (/(?:開始|着手|始め)/.test(tail)) features.add("start");
    if (/(?:依頼|要請|指示|求め|命じ)/.test(tail)) features.add("asked");
    if (/(?:こと|旨|状態|痕跡|形跡|可能性|と|の)を?$/.test(text.slice(Math.max(from, term.start - 6), term.start))) features.add("content");
    if (PLANNED.test(tail)) features.add("planned");
    if (NEGATED.test(tail)) features.add("negated");
    if (POSSIBLE.test(tail)) features.add("possible");
    if (scope.row) features.add("row");
    features.add(`section:${scope.line.section}`);
    for (const g of under) used.add(g);
    out.push({ term, code: term.value.code, governors: under, features, scope });
  };
  for (let i = 0; i < tokens.length; i++) {
    const { date, act } = tokens[i] as Token;
    if (date !== undefined) {
      const previous = tokens[i - 1]?.date;
      const joined = previous !== undefined && governors.includes(previous) && JOINED.test(text.slice(previous.end, date.start));
      if (date.bareTime) for (const w of waiting) put(w.act, [date], w.clauseStart);
      waiting.length = 0;
      // A clock time inside a sentence takes the row's own day along, so it simply takes over.
      governors = joined ? [...governors, date] : [date];
      if (!joined && /[、。(]\s*$/.test(text.slice(Math.max(scope.start, date.start - 2), date.start)) && acted) clauseStart = date.start;
      if (!joined) acted = false;
      continue;
    }
    if (act === undefined) continue;
    const between = text.slice(tokens[i - 1]?.act?.end ?? clauseStart, act.start);
    if (acted && between.includes("、")) {
      clauseStart = act.start - (between.length - between.indexOf("、") - 1);
      acted = false;
      if (governors.some((g) => g.bounded && used.has(g) && g !== scope.head)) governors = [];
    }
    const code = act.value.code;
    if (isAttribute(text, act, scope.end)) continue;
    const after = text.slice(act.end, Math.min(scope.end, act.end + 48));
    if (code === "light") {
      const previous = tokens[i - 1]?.act;
      if (topic !== null && (previous === undefined || act.start - previous.end > 4)) put(topic, governors, clauseStart);
      acted = true;
      continue;
    }
    if (/^(?:は|につきましては|については|に関しては|も)、?/.test(after) && !/^は(?:し|せ)/.test(after) && governors.length === 0) {
      topic = act;
      continue;
    }
    const nextDate = tokens.slice(i + 1).find((t) => t.date !== undefined)?.at ?? Number.POSITIVE_INFINITY;
    const nextAct = tokens.slice(i + 1).find((t) => t.act !== undefined && t.act.value.code !== "light")?.at ?? Number.POSITIVE_INFINITY;
    if (governors.length === 0) {
      waiting.push({ act, clauseStart });
      acted = true;
      continue;
    }
    const own = governors.every((g) => g !== scope.head && g.start >= clauseStart);
    const near = own && act.start - (governors.at(-1)?.end ?? 0) <= 40;
    if (ADNOMINAL.test(after)) {
      if (near && !scope.row && /^(?:付け?)?(?:に|で|、|から|より|の)?/.test(text.slice(governors.at(-1)?.end ?? 0, act.start))) {
        put(act, governors, clauseStart);
        governors = scope.head === null ? [] : [scope.head];
      }
      continue;
    }
    if (EMBEDDED.test(after) && !JUDGED.test(after) && nextAct < Number.POSITIVE_INFINITY && !(nextDate < nextAct)) continue;
    put(act, governors, clauseStart);
    acted = true;
  }
  const idle = tokens.flatMap((t) => (t.date !== undefined && !used.has(t.date) ? [t.date] : []));
  if (scope.head !== null && !used.has(scope.head) && scope.dates.length <= 1) idle.push(scope.head);
  return { acts: out, idle: [...new Set(idle)] };
}
