import type { SectionCode } from "../../ja/headings.ts";
import type { Line } from "../../passage.ts";
import type { Mention } from "../../types.ts";
import { type Cited, citeDate, type Material } from "../material.ts";
import { isCohort } from "./events-dates.ts";
import { nestedSections } from "./nested-sections.ts";

const PERIOD = /期間|時期|対象期/;
/** Periods that are not of the exposure: service hours, hotlines, investigations, keeping of papers. */
const OTHER_PERIOD =
  /(?:受付|開設|開催|契約|保管|保存|調査|実施|営業|試験|研修|募集|申込|休止|停止|再開|ログの?|監視|処分|停職)(?:[^、。]{0,4})(?:期間|時期)/;
/** A state or act that a period is of: 閲覧可能な状態, 不正アクセスを受け, 持ち出された. */
const STATE =
  /(?:閲覧(?:が)?(?:でき|可能|され|し)|表示され|見られる|読み取れる|公開され|公開し|掲載され|掲載し|アクセス(?:でき|可能|され)|改ざんされ|窃取|不正アクセス|不正に(?:アクセス|ログイン|閲覧|侵入|利用|使用)|不正ログイン|不正な(?:ログイン|アクセス|通信|操作)|ログインが試み|ログイン試行|ログインされ|への接続|出入り|パスワードリスト|攻撃が続|攻撃を受け|(?:外部|海外|第三者)からの|侵入|持ち出|取得され|抜き取|流出し|漏えいし|漏洩し|送受信(?:し|され)(?:た|て)|行われて(?:い|お)|(?:送信|転送|複製|コピー|撮影|保存|記録|検索|売却|ダウンロード)(?:し、|して(?:い|お))|書き写し|照会し|(?:知人|友人|第三者|外部|家族)に[^。、]{0,6}(?:伝え|教え|漏らし)|接続され|外部へ送信|状態(?:に|と|で))/;
/** Losses and failures whose span only says when a single thing must have happened. */
const SINGLE =
  /(?:紛失|盗難|盗まれ|盗み(?:去|出)|置き忘れ|車上|つながりにく|繋がりにく|つながらな|時間がかかる|DDoS|サービス拒否|アクセスしづら|利用できな|修学旅行|実施|開催)/;
/** Not of the past exposure: hotlines, opening hours, things to come. */
const SERVICE =
  /(?:受付|窓口|ダイヤル|平日|土日|営業(?:時間|日|中)|開設|予定|電話|延長|休業|受け付けて|承り|設けます|設けて)/;

function near(text: string, at: number, line: Line, length: number): string {
  const stretch = text.slice(Math.max(line.start, at - length), at);
  return stretch.slice(stretch.lastIndexOf("。") + 1);
}

/** 第三者が出入りしていたのは6月29日から…. */
const LASTED = /(?:出入り|アクセス|侵入|閲覧|掲載|公開|ログイン|改ざん)[^。、]{0,10}(?:のは|期間は)、?$/;
/** 掲載されていた2月13日から15日までの間. */
const LAID_OPEN = /(?:掲載|公開|表示|改ざん)され(?:てい)?た$|状態(?:だっ|にあっ|であっ)た$/;
/** A period over which those concerned were told. */
const APOLOGIZED =
  /(?:お詫び|おわび|謝罪|説明|連絡|案内|通知)(?:を|と|や|状)?[^。、]{0,16}(?:ました|した|しています|ている|おります)$/;
/** 侵入は、…7月29日から8月17日までの間、断続的に行われ; 攻撃は…まで続き. */
const TOPIC = /(?:侵入|攻撃|アクセス|ログイン|閲覧|流出|持ち出し|掲載|公開|改ざん|接続)は、?[^。は]{0,50}$/;
const ONGOING = /^(?:まで|にかけて)?(?:の間)?、?(?:断続|継続|続い|続き|行われ|繰り返)/;
/** A period of work on the case. */
const INVESTIGATED =
  /(?:確かめ|対象者を特定|照合し|突き合わせ)|(?:調査|洗い出し|点検|精査|監視|分析|研修)(?:を?(?:実施|行|し|いたし|開始)|$)/;

const OF_GROUP = /^(?:まで)?(?:の間|の期間)?に(?!かけ)/;
/** Under these headings a period is of the data: 廃棄した書類 4月から9月までに受け付けた…. */
const GROUPS: ReadonlySet<SectionCode> = new Set<SectionCode>(["exposed-data", "affected"]);

/** Whether a period is one over which data lay open, was taken, or was handled. */
function isWindow(date: Mention<"when">, line: Line, material: Material): boolean {
  const { text } = material;
  const before = near(text, date.start, line, 24);
  const after = text.slice(date.end, Math.min(line.end, date.end + 120));
  const sentence = after.split("。")[0] ?? "";
  const above = material.passage.lines[material.passage.lines.indexOf(line) - 1];
  const item = above === undefined ? "" : text.slice(above.start, above.end);
  const titles = `${line.heading} ${line.label?.text ?? ""} ${/期間$/.test(item) ? item : ""} ${before}`;
  if (SERVICE.test(before) || SERVICE.test(sentence.slice(0, 40)) || OTHER_PERIOD.test(titles)) return false;
  if (INVESTIGATED.test(sentence) || APOLOGIZED.test(sentence)) return false;
  if (
    LASTED.test(before) ||
    LAID_OPEN.test(before) ||
    (ONGOING.test(after) && TOPIC.test(near(text, date.start, line, 60)))
  )
    return true;
  if (/(?:満期|期限|誕生日|更新日)[がはの]?$/.test(before)) return false;
  // ■発生状況(3月中旬~4月末)
  if (/(?:発生|被害|アクセス|ログイン)(?:の)?状況\($/.test(before)) return true;
  if (PERIOD.test(titles) && !/発生(?:日時|場所)/.test(titles)) return true;
  if (SINGLE.test(sentence) || SINGLE.test(before)) return false;
  if (isCohort(text, date)) return false;
  if (/^(?:の|に|まで)*(?:間|期間)/.test(after) && /(?:方|お客|情報|データ|者)/.test(sentence)) return true;
  return STATE.test(sentence.slice(0, 110));
}

/** A single month or day by which the affected are named: 8月中に届出のあった方. */
function isGroupMonth(date: Mention<"when">, { text }: Material): boolean {
  const { precision } = date.value;
  return (
    precision === "month" &&
    date.value.bound === null &&
    /^(?:中)?に/.test(text.slice(date.end, date.end + 3)) &&
    isCohort(text, date)
  );
}

/** The period over which data was exposed or handled: the first that the text states, a state before a group. */
export function readWindow(material: Material): Cited<string> | null {
  let group: Mention<"when"> | null = null;
  const sections = nestedSections(material);
  for (const date of material.of("when")) {
    const line = material.lineOf(date.start);
    if (line === undefined || line.kind === "title" || line.section === "contact") continue;
    const { when, precision } = date.value;
    if (precision === "period" && !when.includes("..")) {
      if (isWindow(date, line, material)) return { value: when, cites: citeDate(date) };
      const told = APOLOGIZED.test(
        material.text.slice(date.end, Math.min(line.end, date.end + 120)).split("。")[0] ?? "",
      );
      const data =
        GROUPS.has(sections.get(line) ?? line.section) && OF_GROUP.test(material.text.slice(date.end, date.end + 8));
      if (!told && !SERVICE.test(near(material.text, date.start, line, 24)) && (data || isCohort(material.text, date)))
        group ??= date;
    } else if (isGroupMonth(date, material)) group ??= date;
  }
  return group === null ? null : { value: group.value.when, cites: citeDate(group) };
}
