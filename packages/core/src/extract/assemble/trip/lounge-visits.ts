import type { Span } from "../../../kernel/span.ts";
import type { Material } from "../material.ts";
import { sentenceEnd, sentenceStart } from "./words.ts";

/** A lounge named in the text. */
export interface NamedLounge extends Span {
  readonly name: string;
}

const CLOSED =
  /[Cc]losed|CLOSED|(?:completely |too )?full\b|turned (?:us|me) away|refused entry|閉鎖|閉ま|閉じて|閉店|休業|休止|休館|満席|満員|満室|断られ|入(?:れな|れず|れませ|室でき(?:な|ず|ませ)|場でき(?:な|ず))|店じまい|営業し?て(?:い|お)?(?:ない|な(?:く|かった)|ません|らず|りません)|お休み|(?:利用|使用)(?:でき(?:な|ず|ませ)|不可)|使え(?:な|ず|ませ)|利用(?:は)?(?:いただけ|頂け)(?:な|ず|ませ)|にべもな|時間外|営業(?:を)?(?:終|停|前)|クローズ|改装|工事中|対象外|門前払い|臨時休|開いて(?:い|お)?(?:ない|な(?:く|かった)|ません|らず|ず)|開(?:く|店|業)前|準備中|入[場室](?:を|は|が)?(?:[^、。]{0,4})(?:止|制限|規制|待ち)|案内制限|並んでまで|開店前|開業前|待ちと(?:言わ|の(?:こと|案内))|だめ(?:とのこと|と言|で)|ダメ(?:とのこと|と言|で)|終わって|終了して|店を閉|電気が消|利用時間外|(?:利用|入場|入室)(?:は|が)?(?:でき|出来)(?:な|ず|ませ)|不可|締め出|(?:資格|ステイタス|ステータス|条件)(?:が|は|を)?(?:な|足り|満た(?:さ|せ)|届か)|撤収|指定外|入れてもら?え(?:な|ず|ませ)|使わせてもらえ/;
/** Full or crowded, and yet: 満席で10分待って入室. */
const LET_IN =
  /(?:満席|満室|満員|行列|混雑|混んで|待っ)[^。]{0,20}(?:入室(?:でき(?:た|まし)|し|。|$)|入れ(?:た|まし)|案内され|座れ(?:た|まし)|通され)/;
/** Given up, unless it was something else that was: で水を飲み、シャワーは諦めて. */
const GIVEN_UP = /退散|引き下が|引き返|あきらめ|諦め|断念|見切りをつけ/;
const USED_FIRST = /^(?:に?て)?[^、。]{0,4}で[^、。]*(?:飲|食|いただ|頂|休|過ご|一息|一杯|くつろ|シャワー)/;
const VISITED =
  /へ(?:。|入|向|行|移|$|寄|と)|^にて|に(?:は|も)?[^、。]{0,6}(?:顔を出|腰を|陣取|落ち着)|に(?:も|は)?(?:入|行|移|立ち寄|寄り|お邪魔|潜|こも|籠|避難|向か|滑り込)|を(?:利用|使|覗|訪|満喫)|で(?:は(?!な|あ)|、|の|(?!は?な|も|す|し(?:た|ょ)|あ)[^、。]|[^、。]{0,16}(?:休|過|一息|朝食|昼食|夕食|軽く|食|飲|ビール|シャワー|いただ|頂|待|読|くつろ|時間|仕事|原稿|読書|一服|待機|カレー|一杯|充電|作業|腹|ゆっくり|のんびり|まったり|一休み|補給))|いただ|頂|飲|食べ|空いて|混|賑|盛況|くつろ|シャワー|入れる|入室|一番乗り|過ご|利用|カレー|ビール|おにぎり|お握り|席を|静か|のあと(?:に|で)?(?:\d|ゆっくり|もう一度)|快適|滞在|案内(?:され|して)|に案内|お世話に|誘導され|回され|通され|はしご|ハシゴ|梯子/;
/** 乗り継ぎの3時間は…ラウンジ。 */
const SPENT_THERE =
  /(?:乗り継ぎ|待ち時間|時間|分)(?:の(?:間|あいだ|\d+時間|[一二三四五]時間))?は(?:、)?[^、。は]{0,14}$/;
const REFUSED = /入[室場]でき(?:ず|な|ませ)|入れ(?:ず|なかっ|ませんでし)|断られ|門前払い|入れてもら?え(?:ず|な|ませ)/;
const PASSED =
  /(?:前を)?(?:素通り|通り過ぎ|横目|立ち寄らず|寄らず|寄って(?:は|い)*な|前を通っ|(?:覗|のぞ)き?もせ|(?:覗|のぞ)かず|(?:寄る|行く|入る|立ち寄る|休む|くつろぐ|一息つく)(?:時間|余裕|暇)[はもが][^。]{0,3}(?:あり|な|無)|行かず|パス(?:して|する|し、)|見送|飛ばし|使わず|利用せず|^[…。・]*(?:では?なく|じゃなく)|入(?:るの|り)(?:を|は|も)?(?:やめ|見合わせ|遠慮)|スルー|(?:使う|利用する|行く|寄る|入る)(?:予定|つもり)|未開業|(?:利用|入室)?(?:権利?|資格)(?:が|は)?な(?!し)|関係(?:が|は|の)?な|縁(?:が|は|の)?(?:な|あり)|対象では)|次回|いつか|以前|前回|気になる|一般的な|らしい(?:。|$)|そうです(?:。|$)/;

/** Whether the lounge was used, was shut to the writer, or only named (null). */
export function visit(material: Material, lounge: NamedLounge): boolean | null {
  const { text } = material;
  const line = material.lineOf(lounge.start);
  const start = sentenceStart(text, lounge.start, 80);
  const end = sentenceEnd(text, lounge.end, 80);
  const lead = text.slice(start, lounge.start);
  // バンコクエアウェイズのラウンジ、ブティックラウンジは: two names for one
  if (/のラウンジ$/.test(lounge.name) && /^、[^、。]{1,16}ラウンジ/.test(text.slice(lounge.end, end))) return null;
  const sentence = text.slice(lounge.end, end);
  // 羽田はサクララウンジ、福岡はラウンジが休業中で: what becomes of the next is not of this one.
  const further = sentence.search(/[ァ-ヶA-Za-z](?:ラウンジ|LOUNGE|Lounge)/);
  const comma = further < 0 ? -1 : sentence.lastIndexOf("、", further);
  const tail = comma < 0 ? sentence : sentence.slice(0, comma);
  const following = text.slice(end + 1, sentenceEnd(text, end + 1, 80));
  if (
    /が(?:い)?あり(?:ます|、)|もあ(?:る|り)/.test(tail.slice(0, 10)) &&
    !VISITED.test(following) &&
    !CLOSED.test(following)
  )
    return null;
  if (/^ ?[○◯〇◎]/.test(tail)) return true;
  // ラウンジ×(時間なし), ラウンジ×(満席)
  if (/^ ?[×✕✗]/.test(tail)) return CLOSED.test(tail.slice(0, 20)) ? false : null;
  // 資格がないため入室できず: refused rather than passed by
  if (REFUSED.test(tail)) return false;
  if (PASSED.test(tail) || /一般的な$|以前の?$|次回は$/.test(lead)) return null;
  // TIAT LOUNGEへ。あいにく満席で
  if (
    /^(?:が、|ですが|だが|ところが|しかし|あいにく|残念|でも、|けれど|なのに)/.test(following) &&
    (CLOSED.test(following) || GIVEN_UP.test(following)) &&
    !/ラウンジ|LOUNGE|Lounge/.test(following)
  )
    return false;
  // …待って諦めました(KALラウンジ): named behind what became of it
  if (/[((]$/.test(lead) && /^[))]/.test(tail)) return !CLOSED.test(lead) && !GIVEN_UP.test(lead);
  if (GIVEN_UP.test(tail) && !USED_FIRST.test(tail)) return false;
  if (LET_IN.test(tail)) return true;
  if (CLOSED.test(tail))
    // Crowded, yet a seat was found
    return /(?:満席|混)[^、。]{0,12}(?:が|けれど|ものの)/.test(tail) && /座|確保|見つ|空/.test(tail);
  if (/^こちら[はも][^。]*/.test(following) && CLOSED.test(following)) return false;
  if (
    VISITED.test(tail) ||
    VISITED.test(lead.slice(-12)) ||
    (tail === "" && SPENT_THERE.test(lead)) ||
    /^は[^、。]{0,14}[二2-4]回$/.test(tail.split("、", 1)[0] ?? "") ||
    /(?:案内|通|誘導|指定)され(?:た|てい)(?:の|ラウンジ)は[^、。]{0,20}$/.test(lead)
  )
    return true;
  if (CLOSED.test(following) && !/^[^。]{0,30}[A-Zァ-ヶ]ラウンジ/.test(following)) return false;
  if (line?.label != null && /ラウンジ|LOUNGE|Lounge/.test(line.label.text)) return true;
  const heads = line !== undefined && line.end - line.start <= 40 && !/。$/.test(text.slice(line.start, line.end));
  if (heads || VISITED.test(following)) return true;
  return null;
}
