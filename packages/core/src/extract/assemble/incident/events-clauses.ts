import type { Mention } from "../../types.ts";

/** What may follow a verbal noun that is still an act: 調査を, 調査完了, 停止済み. */
const COMPOUND =
  /^(?:[ぁ-ん、。)」\n ]|$|開始|完了|終了|着手|実施|依頼|済|時|等|及び|並び|作業|処理|措置|対応|手続|業務|的|状況|発覚|判明|停止|禁止|届|要請|指示|受領)/;
/** What follows an act that is only spoken of: 調査について, 配信するため, 再開後は, 問合せに備え, 流出の防止. */
const SPOKEN_OF =
  /^(?:(?:する|の)ため|について|に関する|に係る|に伴|に備え|に対応|に応じ|の(?:防止|予定|可能性|おそれ|方法|仕組み|手順|対象|際に?は|恐れ|有無|時期)|を防|防止|を(?:認め|和らげ|避け)|の(?:事実|記録|履歴|ログ)|後は|後の|時期|日は|まで|次第|すべきところ|すること(?:に|を|と)|するよう|できるよう|しやすい|させない)/;
/** Other cases, told as background: 同様の事件が起きています. */
const ELSEWHERE = /同様の(?:事件|事案|事故|手口|犯罪|ケース|被害)[^、。]{0,6}$|(?:他社|全国|国内|各地)で[^、。]{0,6}$/;
const ADNOMINAL =
  /^(?:を|が|に|と)?[ぁ-ん]{0,2}(?:さ?れ|し|いたし|致し|して|しており|られ|行い|行っ|行われ|終え|受け|遭っ|いただ[いき]|頂い|あ|す|すべ)?(?:まし)?(?:た|ていた|ている|ておりました|ております|る|べき|た?と(?:みら|思わ|考えら)れる)(?!際|時|後|上で|うえ|結果|件|旨|点|日|以降|場合|翌|直後|段階|模様|疑い|可能性(?!の(?:ある|あった))|形跡|痕跡|経緯|事実|状況|状態|当|事(?:[がをは、でに]|から))(?=[一-龠ァ-ヶA-Za-z\d「]|お(?:客|取引|知らせ)|ご)/;
const EMBEDDED =
  /^[^、。]{0,24}?(?:こと(?:が|を|は|も|に(?!より|伴)|と|について)|旨|との|という|ものと|ものの|疑い|可能性|おそれ|恐れ|懸念|状態|事(?:が|を|は|、)|形跡|痕跡)/;
const JUDGED =
  /^[^、。]{0,24}?(?:ものと(?:推定|判断|考え|みら|見ら|見て|思わ)|と(?:推定|判断|考え|みら|見ら|見て|思わ)|ことが(?:発端|原因|端緒|きっかけ)|ものです|ものであ)/;
/** Before a finding or telling whose content goes before it: …ことを確認, …との連絡, …の紛失に気付く. */
const CONTENT_MARK =
  /(?:こと|旨|との|という|とする|状態|痕跡|形跡|可能性|懸念|おそれ|疑い|事実)(?:を|が|も|は|に|で|の|について)?(?:[^、。]{0,6})?$|(?:の|もの)(?:を|が|に|も)?(?:ご|お)?$/;
const HARM = new Set(["state", "mistake", "loss", "attack", "happen", "send", "post", "open", "discard", "missing"]);
/** Acts that are only the means where 「により」 follows: 点検により…が分かり. */
const MEANS = new Set(["investigate", "contact", "indicate", "report", "confirm"]);
const FINDING = new Set(["detect", "confirm", "indicate", "contact", "consult", "report", "answer", "publish"]);

/** A notice as the thing sent: 案内を送信, 通知書を発送. */
const SENT_OBJECT =
  /^(?:メール|文書?|状|書|はがき|の(?:メール|文書|手紙))?を[^、。]{0,14}(?:送|発|配|郵|掲載|添付|公開|公表)/;

const STOPPED = /^(?:に(?:気|き)|を(?:検知|発見|確認)|(?:し(?:た|て|、)|。|、|$))/;
const NAMED_THING = /^(?:フォーム|窓口|先|番号|内容|履歴|者|件数|センター|ダイヤル|網|票)/;

/** 訪問し書類を回収: no word of apology. */
const FETCHED = /^(?:し|して|の上|のうえ)、?[^。、]{0,12}(?:回収|引き取|受け取|返却)/;
/** 他に感染なし. */
const NONE_OF_IT =
  /^(?:等|した(?:もの|端末))?(?:は|が|も)?(?:なし|無し|なく|無く|ない|無い|認められず|見られず|見つからず|確認されず|確認できず|ございません|ありません|の有無)/;
/** 攻撃を和らげるサービス, 外部からの接続を遮断: it is kept off. */
const WARDED_OFF = /^を(?:和らげ|防|遮断|緩和|避け|禁|制限|止め|停止|切断|ブロック|検知する)/;
/** 遮断の措置により軽微: the measure as the reason of something else. */
const MEASURE = /^(?:の(?:措置|対応|処置))?(?:により|によって|のおかげ|に伴)/;
/** 攻撃がやみ: its end is told. */
const ABATED = /^は?が?(?:やみ|やん|止み|止ん|止ま|収ま|おさま|終息|収束|なくな)/;
const USED_FOR = /^に(?:使われ|用いられ|使用され|利用され|悪用され|関与し|用いた)/;
const LEARNT_BY = /^に(?:より|よって|て)、?[^。]{0,16}(?:把握|知り|知った|判明|発覚|気付|気づ)/;
/** 修正した版の検証, ウイルスの検査: work on machines, no inquiry into the case. */
const TRIAL = /(?:版|プログラム|動作|改修|修正|ソフト|機能|ウイルス|新システム)[^、。]{0,3}の$/;
/** 形跡は見つからず: nothing was found, nothing is missing. */
const TRACE = /(?:記録|痕跡|形跡|事実|証拠|証跡|兆候|異常|問題)(?:は|も|が|について)?[^、。]{0,3}$/;

/** Behind what somebody else is asked to do: パスワード変更のお願い, 利用停止を呼びかけ. */
const ASKED_OF_READER =
  /^(?:の(?:お願い|ご?案内|ご?依頼|推奨|呼び)|を(?:お願い|促|呼びかけ|推奨|ご案内)|するようお?(?:願|呼|案))/;

/** Whether a noun act only names something (調査会社, 誤送信メール) or is only spoken of (再開後は). */
export function isAttribute(text: string, act: Mention<"term">, end: number): boolean {
  const after = text.slice(act.end, Math.min(end, act.end + 16));
  const disclosing = act.value.code === "publish" && /^することと(?:いた|致)?しまし?た/.test(after);
  if (disclosing) return false;
  if (SPOKEN_OF.test(after) || ELSEWHERE.test(text.slice(Math.max(0, act.start - 14), act.start))) return true;
  const word = text.slice(act.start, act.end);
  if (act.value.code === "contact" && /電話$/.test(word)) {
    if (/番号(?:に|へ)$/.test(text.slice(act.start - 3, act.start))) return true;
    if (/^(?:と|の|や|番号|窓口|で|にて|口)/.test(after) || /[一-龠]/.test(text.charAt(act.start - 1))) return true;
  }
  // 最終報告書を、委託先より受領: what is received is a paper.
  if (
    act.value.code === "report" &&
    /^書?を(?:、?[^、。]{1,16}(?:より|から))?、?(?:受領|受け取)/.test(text.slice(act.end, Math.min(end, act.end + 28)))
  )
    return true;
  if (act.value.code === "investigate" && /^の?(?:最終|中間)?(?:報告書|報告を|結果)/.test(after)) return true;
  // パスワード変更のお願いを送信: the reader is to do it.
  if (/^(?:change|contain)$/.test(act.value.code) && ASKED_OF_READER.test(after)) return true;
  if (/^(?:contain|restore)$/.test(act.value.code) && MEASURE.test(after)) return true;
  // 遠隔操作でデータを消去: by the owner
  if (/^遠隔操作$/.test(word) && /^(?:で|により|によって)、?[^。、]{0,8}(?:消去|ロック|初期化|停止|無効)/.test(after))
    return true;
  // 届いた紙は処分されたとうかがっています: done by those it came to
  if (act.value.code === "discard" && /^[^、。]{0,4}と(?:うかが|伺|聞|のこと)/.test(after)) return true;
  // 同社の掲示により、本件を把握: how it was learnt
  if (act.value.code === "post" && LEARNT_BY.test(text.slice(act.end, Math.min(end, act.end + 32)))) return true;
  if (act.value.code === "attack" && (ABATED.test(after) || USED_FOR.test(after))) return true;
  const lead = text.slice(Math.max(0, act.start - 12), act.start);
  if (act.value.code === "investigate" && /^(?:検証|検査|点検)$/.test(word) && TRIAL.test(lead)) return true;
  if (act.value.code === "state" && /(?:にわたり|にわたって|の間|期間中?)、?[^、。]{0,8}$/.test(lead)) return true;
  if (act.value.code === "contact" && /^訪/.test(word) && FETCHED.test(after)) return true;
  if (HARM.has(act.value.code) && NONE_OF_IT.test(after)) return true;
  if (act.value.code === "detect" && /^し(?:ない|なかった|ていない|ておらず|ません)/.test(after)) return true;
  if (
    act.value.code === "detect" &&
    /^(?:が|も|は)(?:不十分|不足|甘|でき(?:て(?:い|お)|ず|な))|^[かけ]?(?:ず|なかった|ません)/.test(after)
  )
    return true;
  if (act.value.code === "investigate" && /^の(?:際|折|中|過程|途中)(?:に|で|、)/.test(after)) return true;
  if (act.value.code === "attack" && WARDED_OFF.test(after)) return true;
  if (/^(?:send|post|enclose)$/.test(act.value.code) && /^の(?:記録|履歴|ログ|控え|手順)/.test(after)) return true;
  if (act.value.code === "contact" && /^を(?:読|見て|見た)/.test(after)) return true;
  if (act.value.code === "loss" && /^(?:として|扱い|の可能性|等?の有無)/.test(after)) return true;
  if (act.value.code === "missing" && TRACE.test(lead)) return true;
  if (act.value.code === "publish" && /本日の$|(?:学会|研究|論文|成果|口頭)$/.test(lead)) return true;
  if (act.value.code === "happen" && /^等?(?:報告|情報|件数|防止|対策|状況|事案|事故|規模)/.test(after)) return true;
  if (act.value.code === "publish" && /報$/.test(word) && /^以降/.test(after)) return false;
  if (MEANS.has(act.value.code) && /^に(?:より|よって|よる|基づ)/.test(after)) return true;
  if (act.value.code === "investigate" && !/た$/.test(word) && /^の?結果(?:、|を|に|が|と)/.test(after)) return true;
  if (
    act.value.code === "happen" &&
    /^行われ/.test(word) &&
    /(?:調査|点検|検証|見分|確認|説明会?|協議|会見|訓練|研修)[がも]$/.test(text.slice(act.start - 5, act.start))
  )
    return true;
  if (act.value.code === "happen" && /^起こ/.test(word) && /(?:文字|書き)$/.test(text.slice(act.start - 2, act.start)))
    return true;
  if (
    act.value.code === "contact" &&
    /電話$/.test(word) &&
    /(?:施設|店舗?|駅|会社|業者|センター|ホテル|窓口)[にへ]$/.test(text.slice(act.start - 6, act.start))
  )
    return true;
  if (
    act.value.code === "contact" &&
    /案内$/.test(word) &&
    /^(?:の(?:PDF|ファイル|チラシ|資料)|どおり|通り|に(?:従|沿))/.test(after)
  )
    return true;
  if (act.value.code === "investigate" && /^で(?:、|[^はもあすし])/.test(after)) return true;
  // 画面の停止に気づき, サーバーが停止: it came to a stop, nobody stopped it.
  if (/^(?:停止|中断)$/.test(word) && /が$/.test(text.slice(act.start - 1, act.start)) && STOPPED.test(after))
    return true;
  if (/^(?:停止|中断)$/.test(word) && /の$/.test(lead) && /^(?:に(?:気|き)|を(?:検知|発見|確認))/.test(after))
    return true;
  if (act.value.code === "send" && /^済み?の?(?:メール|フォルダ|トレイ|一覧)/.test(after)) return true;
  if (act.value.code === "contact" && /知らせ|案内/.test(word) && /^した[一-龠ァ-ヶ]/.test(after)) return true;
  if (
    act.value.code === "assembly" &&
    /^の?(?:申込|申し込|参加|出席|資料|案内|日程)|^に(?:申し込|参加|出席)/.test(after)
  )
    return true;
  if (
    /通知$/.test(word) &&
    /(?:結果|決定|採用|合格|支払|納税|請求|配送不能|不達)$/.test(text.slice(act.start - 4, act.start))
  )
    return true;
  if (/^(?:indicate|contact)$/.test(act.value.code) && NAMED_THING.test(after)) return true;
  if (act.value.code === "contact" && /(?:案内|知らせ|通知)$/.test(word) && SENT_OBJECT.test(after)) return true;
  if (
    act.value.code === "publish" &&
    /報$/.test(word) &&
    /^(?:(?:を|として)[^、。]{0,8}(?:報告|提出|行|入れ|届)|の(?:電子|メール|書|文|ご|連|時|段)|時点|から|では?、)/.test(
      after,
    )
  )
    return true;
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

/** Whether a code is of acts that do harm, or that may. */
export function isHarm(code: string): boolean {
  return HARM.has(code);
}

const OCCASION_OF_LOSS = /^(?:し|いたし)?(?:まし)?たところ/;
const OCCASION = /^(?:を)?(?:さ?れ|し|行っ|行う|する|いたし)?(?:まし)?(?:た|る)?(?:際|時に|とき)/;

/** Whether an act is only the occasion of what follows: 掲載した際、…. */
export function isOccasion(after: string): boolean {
  return OCCASION.test(after) || OCCASION_OF_LOSS.test(after);
}

/** Whether an act is a finding whose content stands before it. */
export function isFinding(text: string, act: Mention<"term">, from: number): boolean {
  return FINDING.has(act.value.code) && STRONG_MARK.test(text.slice(Math.max(from, act.start - 16), act.start));
}

const STRONG_MARK =
  /(?:こと|旨|との|という|懸念|おそれ|疑い|可能性|状態|痕跡|形跡|事実)(?:を|が|も|は|に|で|の)?(?:[^、。]{0,6})?$/;

/** 調べて…に気付き, 調査を行い、…を確認, 点検したところ: the inquiry is how it was found. */
const MEANS_OF_FINDING =
  /^[べたて、]?(?:て|、)|^.[^、。]{0,8}(?:ところ|結果)|^.(?:を?(?:行い|行って|し|実施し|した上で))、/;

/**
 * Whether a harm is what a later finding of the sentence finds: its `object` (改ざんを発見, 不正ログインが判明), or in its
 * `clause` (暗号化され、…ていることを確認); null when it stands for itself.
 */
export function contentOf(
  text: string,
  act: Mention<"term">,
  followers: readonly Mention<"term">[],
  end: number,
  lasting: boolean,
): "object" | "clause" | null {
  const { code } = act.value;
  const after = text.slice(act.end, Math.min(end, act.end + 24));
  if (code === "investigate")
    return !lasting &&
      MEANS_OF_FINDING.test(text.slice(act.end - 1, Math.min(end, act.end + 24))) &&
      followers.some((f) => /^(?:detect|confirm)$/.test(f.value.code))
      ? "object"
      : null;
  if (!HARM.has(code) && !(/^(?:contain|change|restore)$/.test(code) && /^[^、。]{0,4}(?:さ?れ|行われ)/.test(after)))
    return null;
  if (JUDGED.test(after)) return null;
  for (const [i, next] of followers.entries()) {
    const between = text.slice(act.end, next.start);
    if (i === 0 && /^(?:\d[^、。が]{0,12})?(?:が|を|も|に|の)[^、。と]{0,6}$/.test(between)) return "object";
    // ログイン試行の急増をシステム監視で検知
    if (i === 0 && FINDING.has(next.value.code) && /^の[^、。をが]{1,8}(?:が|を)[^、。と]{0,14}$/.test(between))
      return "object";
    if (!FINDING.has(next.value.code)) continue;
    const before = text.slice(Math.max(act.end, next.start - 16), next.start);
    if ((i === 0 ? CONTENT_MARK : STRONG_MARK).test(before)) return "clause";
  }
  return null;
}
