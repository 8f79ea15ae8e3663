import { clauseTail, modalityOf } from "../../ja/modality.ts";
import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import { isTitleLine } from "./notice-sections.ts";

/** What a clause says of the outflow or misuse that it names. */
export type Hedge = "confirmed" | "possible" | "unlikely" | "not-observed" | "ruled-out" | "supposed" | "none";

const DENIED =
  /^(?:等|など|し?た(?:事実|こと|もの)|された(?:事実|こと|もの)|して|されて|の(?:事実|おそれ|恐れ|可能性|懸念|心配)|といった事実|につながる事実)*(?:は|が|も|では|につい?ては)?、?(?:一切|全く|なく|まったく|発生して|起きて|生じて|認められ)*(?:ございません|ありません|ない(?:こと|もの|と|旨|。|$)|なかった|無かった|ないことを|なし|していない(?:こと|もの)|していません|しておりません|されていない(?:こと|もの)|されていません|されておりません|いない(?:こと|もの)を|おりません)/;
const NOT_SEEN =
  /(?:確認(?:は|が|を)?(?:さ|し|でき|取れ|とれ)|報告(?:は|も)?(?:受けて|寄せられ|入って|され|あり|ござい)|(?:報告|連絡|情報|申告|申出|申し出|相談|問い?合わ?せ|通報|事例|事案|事実|形跡|痕跡|兆候|証拠|ご報告|ご連絡)(?:は|も|等は|などは|につい?ては|を)?、?[^。\n]{0,16}(?:ありません|ございません|ない|ておりません|ていません|ていない|なかった|受けて|いただいて|寄せられて|入って|確認|認められ|見つか|把握|発見)|把握(?:さ|し)|認められ|見つかっ|見付かっ|検知(?:さ|し)|受けて|寄せられ|生じて|発生して|判明して|認めて)/;
/** 外部に出た事実はない, 漏れていないことを確認した: told as settled, not as not yet seen. */
const SETTLED_NOT =
  /^(?:した|された|して(?:い|し)た|する|という|といった)?(?:事実|こと)(?:は|も)?(?:一切|全く|まったく)?(?:ございません|ありません|ない(?:こと|と|旨|。|$)|なかった)|^(?:し|され|て|して|されて)?(?:い|お)?(?:ない|なかった|りません)(?:こと|もの|旨|と)(?:を|が|は)?(?:確認|確かめ|判明|判断|断定|分か|わか)|^(?:が|は)(?:なかった|ない|無い|無かった)(?:こと|と|旨)(?:を|が|は)?(?:確認|確かめ|判明|判断|断定|分か|わか)/;
/** 漏えいした情報の…: the clause says something of the data, the outflow is only its attribute. */
const ATTRIBUTE =
  /^(?:した|された|していた|されていた|た|ていた)(?:個人|お客様の|お客さまの|顧客|会員|当該)?(?:情報|データ|ファイル|書類|名簿|番号|カード|アドレス|メール)/;
const OF_USE = /^[^。、]{0,24}(?:を|が)(?:使|用い|利用|悪用|もとに|基に)/;
/** …の痕跡はないが、その可能性を否定できない. */
const NOT_EXCLUDED =
  /(?:その|この|[、が])(?:可能性|おそれ|恐れ|懸念)(?:を|は|も|までは)?(?:完全に|完全には|一概に)?(?:否定|排除|払拭)(?:は)?(?:でき|する(?:こと|に))/;
/** 流出は発生しておりません; with 現時点で before it, only what is known so far. */
const NOT_HAPPENED =
  /^(?:は|も|など?は|等は)、?(?:一切|全く)?(?:発生し|生じ|起き)て(?:は)?(?:い|お)(?:ない|りません|ません|らず)/;
const SO_FAR = /現時点|今のところ|いまのところ|これまで|現在|段階|までに|本日/;
/** 調査中ですが、そのおそれがあります. */
const SUCH_FEAR = /そ(?:の|うした|のような)(?:可能性|おそれ|恐れ|疑い)(?:が|も)(?:ある|あり|ござ|残|高)/;
const NEGATIVE = /(?:ありません|ございません|ない|ておりません|ていません|おらず|なかった|ません|ず(?:、|。|$))/;
const POSSIBLE =
  /(?:可能性|おそれ|恐れ|虞|懸念|疑い|疑われ|否定(?:でき|はでき|する(?:に|こと|ものでは))|排除でき|払拭でき|とみられ|と見ており|とみており|と考えられ|推測|かもしれ)/;
const UNLIKELY =
  /(?:可能性|おそれ|恐れ|懸念)(?:は|も|が)?(?:極めて|きわめて|非常に|かなり|限りなく)?(?:低い|低く|小さい|小さく|低いもの|限定的)/;
const NO_POSSIBILITY =
  /(?:可能性|おそれ|恐れ|懸念|心配)(?:は|も)?(?:、)?(?:一切|全く|まったく)?(?:ありません|ございません|ない(?!とは|と断言|ことを完全)|なく|無い)/;
const ADVICE =
  /(?:ください|下さい|お願い|ご注意|ご用心|ご留意|万が?一|防止|防ぐ|防止に|確認された場合|確認した場合|判明した場合|場合(?:は|に|が|には))/;

/** Said as a fact: 漏えいした, 流出が判明, 漏えいさせる事案, 閲覧されていた. */
const ASSERTED =
  /^(?:等|など|の事実|状態|事案|事故|事件|していた|し)?(?:いた|いまし|おり|した|していた|して(?:い|お|しま)|しており|て(?:い(?:た|ま|る)|おり)|しました|する(?:事案|事故|事態|という)|する状態|され(?:た|て|ました|る(?:事案|事故|状態|事態))|た|ていた|ました|る(?:事案|事故|状態|事態)|させ|せ|が(?:判明|発生|確認|確定|明らか|生じ|分か|わか|発覚|認め|あ)|を(?:確認|発生|認め|起こ|招)|事案|事故|に(?:至|つなが)|と(?:判断|なっ|なり)|状態|可能な状態|でき|のあった|のありました|件数|していること|る?(?:不具合|誤り|事象|状況|ミス|トラブル)|、[^。\n]{0,60}(?:した|ました|て(?:い|お)(?:た|る|り|ま))|の発生|につきまして|について、?(?:お詫び|ご報告))/;

/** 表示される場合がありました, 閲覧されることがあった: it did happen. */
const HAPPENED = /^[^。、]{0,12}(?:場合|こと)が(?:あった|ありました|ございました|あり、)/;

/** The clause after a term, up to the end of its predicate or sentence. */
function stretchAfter(material: Material, term: Mention<"term">): string {
  const { text } = material;
  const sentence = material.sentenceOf(term.start);
  const limit = Math.max(0, Math.min(110, (sentence?.end ?? term.end + 110) - term.end));
  return clauseTail(text, term.end, limit);
}

/** How the text puts the outflow or misuse that a term names. */
export function hedgeOf(material: Material, term: Mention<"term">): Hedge {
  const { text } = material;
  const tail = stretchAfter(material, term);
  if (HAPPENED.test(tail)) return "confirmed";
  if (NO_POSSIBILITY.test(tail)) return "ruled-out";
  if (UNLIKELY.test(tail)) return "unlikely";
  const sentence = material.sentenceOf(term.start);
  const rest = text.slice(term.end, Math.min(sentence?.end ?? term.end + 80, term.end + 200));
  if (SETTLED_NOT.test(tail)) return "ruled-out";
  if (NOT_EXCLUDED.test(rest) || SUCH_FEAR.test(rest)) return "possible";
  if (NOT_HAPPENED.test(tail))
    return SO_FAR.test(text.slice(sentence?.start ?? term.start, term.start)) ? "not-observed" : "ruled-out";
  const seen = NOT_SEEN.exec(tail);
  if (seen !== null && NEGATIVE.test(tail.slice(seen.index))) {
    if (/(?:否定|排除)/.test(tail.slice(0, seen.index))) return "possible";
    return ATTRIBUTE.test(tail) ? "none" : "not-observed";
  }
  if (DENIED.test(tail)) return "ruled-out";
  // 盗まれた情報を使ったとみられる: the doubt is of the use.
  if (ATTRIBUTE.test(tail) && POSSIBLE.test(tail) && OF_USE.test(tail)) return "none";
  if (POSSIBLE.test(tail))
    return ADVICE.test(rest) && !/^[^。]{0,40}(?:可能性|おそれ)[^。]{0,20}(?:判明|確認|分か)/.test(rest)
      ? "supposed"
      : "possible";
  if (ADVICE.test(rest.slice(0, 60))) return "supposed";
  const mood = modalityOf(tail);
  if (mood.planned || mood.requested || mood.supposed) return "supposed";
  if (mood.negated) return "not-observed";
  // 可能性のある before the word: 流出した可能性のある情報 is caught above; おそれのある漏えい事案 stands before.
  const before = text.slice(Math.max(sentence?.start ?? 0, term.start - 12), term.start);
  if (POSSIBLE.test(before) && /[るのな]$/.test(before)) return "possible";
  const line = material.lineOf(term.start);
  const ended =
    /(?:た|ました)$/.test(text.slice(term.start, term.end)) &&
    /^(?:[。\n]|$|こと|もの|件|旨|という|お客|方が|(?:予約|ページ|画面|ファイル|記録|データ|情報|会員)[^。、]{0,8}[はが][^。、]{0,4}\d)/.test(
      tail,
    );
  return ended || ASSERTED.test(tail) || (line !== undefined && isTitleLine(material.passage, line))
    ? "confirmed"
    : "none";
}
