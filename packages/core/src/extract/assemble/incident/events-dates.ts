import type { Mention } from "../../types.ts";
import { type Cite, citeDate, type Material } from "../material.ts";

/** A date as it governs what a clause tells. */
export interface Governor {
  /** The value of `on`. */
  readonly on: string;
  /** The same without its time of day. */
  readonly day: string;
  readonly cites: readonly Cite[];
  readonly start: number;
  readonly end: number;
  /** A period, 「から」 or 「まで」: holds for its own clause only. */
  readonly bounded: boolean;
  /** A bare time of day, its day lent by the row or the sentence before. */
  readonly bareTime: boolean;
  /** 本日, or the document's own day. */
  readonly today: boolean;
}

/** What follows a date that only qualifies a noun or gives the state of knowledge. */
const NO_POINT =
  /^ ?(?:の?(?:午後|午前|夜|朝|夕方))?(?:現在|の?時点(?!では))|^ ?(?:比|分|付け?の(?!第)|開催分|以来|生まれ|付け?(?:公表|発表)?(?:資料|文書|公文)|[^、。()\n]{0,4}(?:法律|規則|条例|告示|政令|省令|訓令)|度|版|号|期|末?時点で(?!は)|[^、。]{0,3}(?:策定|制定|施行|改定|改訂|改正|開校|開院|設立(?!団体|者)|創業|創立|締結))/;
/** Of what follows 「の」, what keeps the date the time of the clause: 10月10日の夜, 14日の午前中. */
const OF_TIME =
  /^の(?:夜|夕方|夕刻|夕|晩|明け方|日中|昼前|昼過ぎ|昼休み|午後|午前|朝|早朝|未明|深夜|昼|正午|[月火水木金土日]曜|日のうち|こと(?:です|でし|であ|だっ)|[^、。\d]{0,10}(?:開始|終了|始業|終業|出勤|出社|登校|下校|開店|閉店|開庁|閉庁|点呼|朝礼|終礼|退庁|退勤|帰宅|営業|診療)(?:時|前|後|直後|直前)|間|期間|時点では|段階で|うち|中|第|[^、。\d]{0,12}(?:変更|更新|改修|移行|切替|切り替え|作業|入れ替え|登録|掲載|発送|送信|公開|移転|引っ越し|改装|整理|点検|棚卸し?)(?:(?:時|の際|後|直後)(?:に|から|、)|により|によって|に伴い)|勤務後|業務終了後|放課後|始業|終業|[^、。]{0,12}(?:点検|棚卸し?|確認|調査|監査|検査|作業|打合せ|打ち合わせ|集計|照合)(?:で|にて|時に|の際に|において|中に|により)|[\d二三四五]度|\d回|公表に(?:合わせ|あわせ|先立ち|伴)|[^、。]{0,10}(?:会議|集会|説明会|保護者会|理事会|議会)(?:に|で|において|の場))/;
const DONE_BY_AFFECTED =
  "(?:登録|購入|注文|利用|入力|申込|申し込|契約|応募|受診|来院|入院|在籍|寄付|寄附|決済|受付|受け付け|届出|申請|予約|入会|購読|送受信|取引|更新|撮影|採用|卒業|入学|在学|勤務|参加|提出|投薬|検査|処方|診療|診断|通院|健診|相談|問い合わせ|手続き|手続|買い物|来店|宿泊|搭乗|乗車|支払い|払込|加入|受講|受験|入園|入所|譲り受け|保有|管理|保管|お買い上げ|訪問|閲覧|受け取|お届け)";
const AFFECTED =
  "(?:方|者|お客|皆|ご?利用|ご?支援|会員|情報|もの|車両|学生|生徒|書類|メール|データ|相続|個人|会社|法人|患者|児童|世帯|一部|店舗|職員|社員)";
/** [8月中に]届出のあった方: the verb close behind, then those who did it. */
const COHORT = new RegExp(
  `^(?:頃|までの間|の期間中?|期間中|の間|まで|までに|以降|以前|に|から|中に|にかけて|の|、| )*[^、。\\n]{0,24}${DONE_BY_AFFECTED}み?(?:を|の|が)?[されいただ頂きしっなごあ]{0,6}(?:た|ていた|ている|った|っていた|いた)[^、。\\n]{0,10}${AFFECTED}`,
);
/** [4月1日から3月31日までに]当科を受診され、…と診断された患者様: further off, behind a whole period. */
const COHORT_OF_PERIOD = new RegExp(
  `^(?:まで)?(?:の間|の期間中?)?(?:に|で|、|の)[^。\\n]{0,40}${DONE_BY_AFFECTED}(?=[されいただ頂しっみなごあをがのにだん、])[^。\\n]{0,36}(?:た|いる)[^、。\\n]{0,10}${AFFECTED}`,
);

/** Whether the date only says of whom or of what data the text speaks: those who ordered from X to Y. */
export function isCohort(text: string, date: Mention<"when">): boolean {
  const after = text.slice(date.end, date.end + 100);
  const { precision, bound } = date.value;
  if (precision === "period") return COHORT.test(after) || COHORT_OF_PERIOD.test(after);
  if (bound === null && !/^(?:頃|ごろ)?(?:に(?!、)|中に|の)/.test(after)) return false;
  return COHORT.test(after);
}

function onOf({ when, bound, precision }: Mention<"when">["value"]): string {
  if (precision === "period") return when;
  if (bound === "by" || bound === "to" || bound === "before") return `../${when.split("/").pop()}`;
  return bound === "since" ? `${when.split("/")[0]}/..` : when;
}

/** What stands before the date of a row. */
const ROW_HEAD = /(?:^|\n)[・\-( ]*$/;
/** [12月1日に]始めました「冬の催し」: the date of what is named. */
const BEGAN =
  /^(?:に|から|より)(?:[^、。]{0,8}を?)?(?:始め|開始し|実施し|開催し|開設し|発売し|募集し)(?:まし)?た(?=[「『一-龠ァ-ヶ])(?!際|時|後|直後|結果|件)/;

/** The date as a governor; null when it only qualifies a noun, bounds a cohort or says as of when something is known. */
export function governorOf(date: Mention<"when">, { text, documentDates }: Material): Governor | null {
  const after = text.slice(date.end, date.end + 24);
  if (NO_POINT.test(after) || /^ ?~/.test(after) || date.value.precision === "year") return null;
  if (/^の/.test(after) && !OF_TIME.test(after)) return null;
  if (/^まで(?:の|も|は)/.test(after) && date.value.precision !== "period") return null;
  if (/^までに?(?:確認|不正|被害|二次|報告は|悪用)/.test(after)) return null;
  const row = /^ /.test(after) && ROW_HEAD.test(text.slice(Math.max(0, date.start - 12), date.start));
  if ((!row && isCohort(text, date)) || BEGAN.test(text.slice(date.end, date.end + 30))) return null;
  const { value } = date;
  const word = text.slice(date.start, date.end);
  const own = documentDates[0]?.when?.day;
  return {
    on: onOf(value),
    day: value.precision === "minute" ? value.day : onOf(value),
    cites: citeDate(date),
    start: date.start,
    end: date.end,
    bounded: value.precision === "period" || value.bound !== null || /^の[^、。]{0,6}にわた/.test(after),
    bareTime: /^ja\/time-/.test(date.rule) || /^ja\/date-later/.test(date.rule),
    today: /^本日|^今般/.test(word) || (own !== undefined && value.day === own),
  };
}

/** The governor with its time of day left out. */
export function dayOnly(governor: Governor): Governor {
  return { ...governor, on: governor.day };
}
