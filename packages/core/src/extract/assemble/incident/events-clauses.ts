import type { Mention } from "../../types.ts";

/** What may follow a verbal noun that is still an act: 調査を, 調査完了, 停止済み. */
const COMPOUND =
  /^(?:[ぁ-ん、。)」\n ]|$|開始|完了|終了|着手|実施|依頼|済|時|等|及び|並び|作業|処理|措置|対応|手続|業務|的|状況|発覚|判明|停止|禁止|届|要請|指示|受領)/;
/** What follows an act that is only spoken of: 調査について, 配信するため, 再開後は, 問合せに備え, 流出の防止. */
const SPOKEN_OF =
  /^(?:(?:する|の)?ため(?!に?(?:、|停止|遮断))|に関する|に係る|に伴|に備え|に対応|に応じ|の(?:防止|予定|可能性|おそれ|方法|仕組み|手順|対象|際に?は|恐れ|有無|時期)|を防|防止|後は|後の|時期|日は|まで|次第|すること(?:に|を|と)|するよう|できるよう|しやすい|させない)/;
const ADNOMINAL =
  /^(?:を|が|に|と)?[ぁ-ん]{0,2}(?:さ?れ|し|いたし|致し|して|しており|られ|行い|行っ|行われ|終え|受け|いただ[いき]|頂い|あ|す)?(?:まし)?(?:た|ていた|ている|ておりました|ております|る)(?!際|時|後|上で|うえ|結果|件|旨|点|日|以降|場合|翌|直後|段階|模様|疑い|可能性|形跡|痕跡|経緯|事実|状況|状態|当)(?=[一-龠ァ-ヶA-Za-z\d「]|お(?:客|取引|知らせ)|ご)/;
const EMBEDDED =
  /^[^、。]{0,24}?(?:こと(?:が|を|は|も|に|と|から|について)|旨|との|という|ものと|ものの|疑い|可能性|おそれ|恐れ|懸念|状態|事(?:が|を|は|、)|形跡|痕跡)/;
const JUDGED =
  /^[^、。]{0,24}?(?:ものと(?:推定|判断|考え|みら|見ら|見て|思わ)|と(?:推定|判断|考え|みら|見ら|見て|思わ)|ことが(?:発端|原因|端緒|きっかけ)|ものです|ものであ)/;
/** Before a finding or telling whose content goes before it: …ことを確認, …との連絡, …の紛失に気付く. */
const CONTENT_MARK = /(?:こと|旨|との|という|とする|もの|の|状態|痕跡|形跡|可能性|懸念|おそれ|疑い|事実|ご|お)(?:を|が|も|は|に|で|の)?(?:[^、。]{0,6})?$/;
const HARM = new Set(["mistake", "loss", "attack", "happen", "send", "post", "open", "discard", "missing"]);
const FINDING = new Set(["detect", "confirm", "indicate", "contact", "consult", "report", "answer"]);

/** Whether a noun act only names something (調査会社, 誤送信メール) or is only spoken of (再開後は). */
export function isAttribute(text: string, act: Mention<"term">, end: number): boolean {
  const after = text.slice(act.end, Math.min(end, act.end + 16));
  if (SPOKEN_OF.test(after)) return true;
  const word = text.slice(act.start, act.end);
  if (act.value.code === "contact" && /電話$/.test(word)) {
    if (/^(?:と|の|や|番号|窓口|で|にて|口)/.test(after) || /[一-龠]/.test(text.charAt(act.start - 1))) return true;
  }
  if (act.value.code === "publish" && /報$/.test(word) && /^(?:の(?:電子|メール|書|文|ご|連|時|段)|時点|から|では?、)/.test(after)) return true;
  return !COMPOUND.test(after) && /^[一-龠ァ-ヶー]/.test(after) && /[一-龠ァ-ヶーA-Z]$/.test(word);
}

/** Whether what follows an act makes it qualify a noun: 掲載した文書, 受信されたお客様. */
export function qualifiesNoun(after: string): boolean {
  return ADNOMINAL.test(after);
}

/** Whether an act stands in a nominal clause: …していたこと, …とのもの. */
export function isEmbedded(after: string): boolean {
  return EMBEDDED.test(after) && !JUDGED.test(after);
}

/** Whether a harm is the content or object of the finding that follows: 改ざんを発見, 暗号化され…ていることを確認. */
export function isContent(text: string, act: Mention<"term">, next: Mention<"term">, end: number): boolean {
  const { code } = act.value;
  if (code === "investigate" && next.value.code === "detect") return true;
  if (!HARM.has(code)) return false;
  const after = text.slice(act.end, Math.min(end, act.end + 24));
  if (JUDGED.test(after)) return false;
  if (/^(?:が|を|も|に|の)[^、。]{0,6}$/.test(text.slice(act.end, next.start))) return true;
  if (!FINDING.has(next.value.code)) return false;
  return CONTENT_MARK.test(text.slice(Math.max(act.end, next.start - 16), next.start));
}
