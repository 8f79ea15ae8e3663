import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import { partiesOf } from "./events-parties.ts";
import type { ScopedSentence } from "./events-scope.ts";
import { within } from "./events-within.ts";

const NEGATED =
  /(?:ません|ておらず|ていない|ていません|なかった|はない|はなく|していな|れていな|できず|せず(?!に)|ないこと|には至って)/;
const PLANNED =
  /(?:予定|検討|方針|見込|めど|目途|次第|まいります|参ります|ていきます|ていく|することと|こととしま|こととする|こととして|(?:し|いたし|致し|行い|おこない|始め|図り|進め|努め|設け|改め|続け|受け|置き|求め)ます(?:。|$|\)|\n)|(?:する|行う|図る|努める|改める|設ける|進める|求める|予定)(?:。|$|\)))/;
const TO_COME = /(?:今後|随時|追って)/;
const RECEIVED =
  /^[^、。]{0,14}?(?:を受け|があり|がございま|があった|があっ|をいただ|を受領|を受け?付|を頂|を頂戴|寄せられ|が入り|が入っ|が届|が相次|をもら|があがり|が上が|をうけ|を得)|^が[^、。]{1,18}(?:あり|あった|入り|寄せられ|届)/;
const SUSPECT = /(?:不審|不正|異常|未知|見覚えのない|身に覚えのない)[^、。]{0,14}(?:を|が)$/;
const CONTENT =
  /(?:こと|旨|状態|痕跡|形跡|可能性|事実|もの|異常|被害|侵入|改ざん|漏えい|流出|感染|暗号化|不正アクセス|ログイン|アクセス|表示|抽出|複製|改変|書き換え|誤送信|誤送付|誤掲載|閲覧|持ち出し|送信|掲載|誤り|紛失|不備|通信|存在|相違|不足|欠落)(?:を|が|も)、?(?:[^、。]{0,20})$/;

const NOTHING_FOUND =
  /(?:確認|認め|発見|検出|把握)[^、。]{0,6}(?:ない|いません|おりません|なかった|ず)(?:との|という|旨の)[^、。]{0,6}$/;
/** What somebody has done away with, as they tell: メールを削除した旨の連絡. */
const ERASED =
  /(?:削除|消去|破棄|廃棄)(?:し|いたし|致し|済み)(?:た|て|まし)?[^、。]{0,6}(?:旨|こと|との|と)[^、。]{0,6}$/;

/** The rest of an act's own stretch: up to the next comma or stop. */
function tailOf(text: string, at: number, end: number): string {
  const stretch = text.slice(at, Math.min(end, at + 60));
  const stop = stretch.search(/[、。]/);
  return stop < 0 ? stretch : stretch.slice(0, stop + 1);
}

/** What an act's type is decided by; `from` and `to` bound the clause (by default it ends with the act's own stretch). */
export function featuresOf(
  material: Material,
  scope: ScopedSentence,
  term: Mention<"term">,
  from: number,
  to?: number,
): Set<string> {
  const { text } = material;
  const tail = tailOf(text, term.end, scope.end);
  const features = new Set<string>();
  const clauseEnd = to ?? Math.min(scope.end, term.end + tail.length);
  for (const thing of within(material.terms("event-thing"), from, clauseEnd)) features.add(thing.value.code);
  for (const party of partiesOf(material, from, clauseEnd)) features.add(party);
  // 委託先が発見し、当社に連絡した: he who found it tells of it.
  if (
    features.has("to:self") &&
    ![...features].some((f) => f.startsWith("from:")) &&
    partiesOf(material, scope.start, from).includes("by:processor")
  )
    features.add("from:processor");
  const before = text.slice(Math.max(from, term.start - 40), term.start);
  const said = text.slice(term.start, term.end) + tail;
  if (
    RECEIVED.test(/が$/.test(text.slice(term.start, term.end)) ? `が${tail}` : tail) ||
    /(?:があ|を受|を受信|を受け取|をいただ|寄せられ|を得|くださ|てくれ|いただ|が届|が入)$/.test(
      text.slice(term.start, term.end),
    )
  )
    features.add("received");
  // 不正利用は確認されていないとの連絡
  if (features.has("received") && NOTHING_FOUND.test(before)) features.add("nothing-found");
  if (features.has("received") && ERASED.test(before)) features.add("erased");
  // 委託先である甲社より、不正アクセスについて第一報
  if (
    /^(?:第[一1]報|一報|初報)$/.test(text.slice(term.start, term.end)) &&
    /^(?:。|、|$|を(?:受|いただ))/.test(tail) &&
    /(?:より|から)、/.test(before)
  )
    features.add("first-word");
  // 痕跡はないとの説明を受けました: the inquiry's outcome is told, nothing is found out.
  if (features.has("received") && /説明$/.test(text.slice(term.start, term.end))) features.add("explained");
  if (/(?:終え|終わ|完了|終了|済)/.test(said)) features.add("complete");
  if (/(?:開始|着手|始め)/.test(tail)) features.add("start");
  if (/(?:依頼|要請|指示|求め|命じ)/.test(tail)) features.add("asked");
  if (CONTENT.test(before) || SUSPECT.test(before)) features.add("content");
  if (PLANNED.test(said) || (TO_COME.test(before) && !/た(?:。|、|$)/.test(tail))) features.add("planned");
  if (NEGATED.test(tail)) features.add("negated");
  if (
    /^(?:いた|致し|し|を|の)[^、。]{0,10}(?:とおり|通り|ところ|ましたが|件)|^(?:いたし|致し|し)ました[一-龠ァ-ヶA-Za-z「『]/.test(
      tail,
    ) &&
    /(?:知らせ|報告|案内)$/.test(text.slice(term.start, term.end))
  )
    features.add("reference");
  if (/(?:との|という|旨の)(?:[^、。]{0,4})?$/.test(before)) features.add("quoted");
  if (
    features.has("no-trouble") &&
    /(?:全|すべて|ほか|他の)/.test(text.slice(from, term.start)) &&
    /^(?:し|いたし|済|ました|た(?:。|$)|。|$)/.test(tail)
  )
    features.add("checked-all");
  if (
    term.value.code === "send" &&
    /(?:書面|書状|手紙|詫び状|通知文|お知らせ|(?:再設定|変更|確認)のお願い)を?(?:順次|個別に|郵送で|(?:電子)?メールで)?、?$/.test(
      before,
    )
  )
    features.add("letter");
  if (/てしま/.test(tail)) features.add("by-mistake");
  if (scope.row) features.add("row");
  features.add(`section:${scope.line.section}`);
  return features;
}

/** Whether a stretch names an authority or person told. */
export function isTold(material: Material, from: number, to: number): boolean {
  return partiesOf(material, from, to).some((p) => /^(?:to|is):(?:ppc|police|authority|body|person)$/.test(p));
}
