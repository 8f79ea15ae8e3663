import { INCIDENT_CUES, NOT_A_NOTICE, NOT_A_TRIP, TRIP_CUES, type WeightedCue } from "./post-kind.table.ts";

/** What a post is: a disclosure of an incident, a boarding log, or neither. */
export type PostKind = "incident" | "trip" | "other";

const INCIDENT_HEAD = /^【[^】]{0,20}事件簿/;
const TRIP_HEAD = /^【[^】]{0,8}搭乗記/;
/** How far into a post its words are weighed: a notice says what it is at its beginning, and its end is contacts. */
const WEIGHED = 6000;
/** Hits of one cue that count. */
const CAP = 3;
/** Least weight of a notice or log. */
const ENOUGH = 6;
/** The same of a notice, which must also tell of an act and its teller. */
const ENOUGH_TOLD = 4;

function score(text: string, cues: readonly WeightedCue[]): number {
  let sum = 0;
  for (const [pattern, weight, cap = CAP] of cues) {
    pattern.lastIndex = 0;
    for (let hits = 0; hits < cap && pattern.exec(text) !== null; hits++) sum += weight;
    pattern.lastIndex = 0;
  }
  return sum;
}

/** A harmful act or mistake together with a word that tells it as having happened. */
const ACT =
  /漏えい|漏洩|漏出|流出|不正アクセス|不正ログイン|不正に(?:ログイン|アクセス|侵入|利用|閲覧)|不正侵入|不正通信|ランサム|サイバー攻撃|DDoS|改ざん|マルウ[ェエ]ア|Emotet|ウ[イィ]ルス(?:に|への)?感染|フィッシング|サポート詐欺|遠隔操作|乗っ取|不正(?:に)?(?:利用|使用)され|迷惑メール[がを](?:大量に)?送信|紛失|盗難|盗まれ|車上荒らし|置き引き|誤送信|誤送付|誤配信|誤掲載|誤公開|誤廃棄|誤配|誤発送|誤交付|誤封入|誤表示|置き忘れ|所在不明|見当たら|誤って(?:送|公開|掲載|廃棄|処分|交付|渡|添付|別|他|手渡|配布|投函|アップ|封入|同封|FAX|ファ|配信|回答|提供)|閲覧(?:でき|可能)な?(?:る)?状態|他の(?:お客|方|利用者|受信者)|(?:BCC|Bcc|bcc|TO欄|To欄|CC欄)|設定(?:の)?(?:ミス|誤り|不備)|無断で|業務外で閲覧|持ち出し|不具合により|(?:第三者|外部)に(?:取得|閲覧)|別の世帯|別人に/;
const TOLD =
  /(?:しました|いたしました|致しました|されました|ていました|ておりました|おりましたこと|判明|発覚|発生(?:し|いたし|致し|しま)|(?:事案|事故|事象|事態)(?:が|の|は|に)|お詫び|おわび|深謝|陳謝|謝罪|明らかに(?:なり|した)|発表(?:した|し)|処分にした|分かりました|わかりました|分かった|お知らせ(?:し|いた|致)|ご報告(?:し|いた|申)|可能性があります|おそれがあります|となっ(?:た|て)|ています|ております|りました|られた|した。|された。|いた。|た$|受けました|あった。|いたことが)/;
/** Who tells it: a body of its own. */
const TELLER =
  /(?:当社|弊社|当院|本院|本学|本校|当校|本園|当園|本市|当市|本県|本町|本村|本区|当協会|当法人|弊法人|弊会|当会|当組合|当センター|当財団|当機構|当行|当庫|当金庫|当店|当館|当局|当事務所|当グループ|私ども|市|町|村|区|県|都|府|病院|大学|学校|高校|株式会社|有限会社|合同会社|法人|組合|協会|機構|センター|委員会|省|庁|財団|連盟|銀行|社|薬局|クリニック|医院|診療所|事務所|店|園|当[一-龠]{1,5}[のはがにで])/;

/** A first line that says that what follows is advice, a collection or a rule. */
const OF_ANOTHER_KIND =
  /^[^\n]{0,50}(?:書き方|例文|テンプレート|ひな形|雛形|まとめ|\d+選|とは[??]?(?=\n)|解説|ランキング|事例集|規程|規約|ポリシー|方針|条例|法律|セミナー|演習|訓練|募集|小説|入門|クイズ|用語)/;
const HEADED = 8;

function isNotice(text: string, whole: string): boolean {
  if (!ACT.test(text) || !TOLD.test(text) || !TELLER.test(text)) return false;
  return (
    score(text, INCIDENT_CUES) - score(whole, NOT_A_NOTICE) - (OF_ANOTHER_KIND.test(whole) ? HEADED : 0) >= ENOUGH_TOLD
  );
}

/** Judges a post by its header, else by the words of either trade and those of texts that only look like them; folded text. */
export function judgeKind(folded: string): PostKind {
  if (INCIDENT_HEAD.test(folded)) return "incident";
  if (TRIP_HEAD.test(folded)) return "trip";
  const text = folded.slice(0, WEIGHED);
  const incident = isNotice(text, text) ? score(text, INCIDENT_CUES) : 0;
  const trip = score(text, TRIP_CUES);
  const travelled = trip >= ENOUGH && trip - score(text, NOT_A_TRIP) >= ENOUGH ? trip : 0;
  if (incident === 0 && travelled === 0) return "other";
  return incident >= travelled ? "incident" : "trip";
}
