import { buildScanner, type Scanner } from "../scanner.ts";

/** What a section of a notice is about. */
export type SectionCode =
  | "title"
  | "lead"
  | "timeline"
  | "summary"
  | "occurred"
  | "exposed-data"
  | "affected"
  | "cause"
  | "response"
  | "prevention"
  | "misuse"
  | "request"
  | "delay"
  | "impact"
  | "contact"
  | "processor"
  | "plan"
  | "other";

/**
 * Words of a heading, most telling first: the first row whose word stands in the heading decides. Rows of narrow
 * meaning (再発防止, 二次被害) come before those whose words occur inside other headings (情報, 対応, 原因).
 */
const HEADINGS: readonly (readonly [SectionCode, ...string[]])[] = [
  [
    "exposed-data",
    "問い合わせの履歴",
    "問い合わせ履歴",
    "問合せ履歴",
    "問い合わせの内容",
    "問い合わせ内容",
    "問合せ内容",
  ],
  [
    "contact",
    "お問い合わせ",
    "お問合せ",
    "問い合わせ",
    "問合せ",
    "問合わせ",
    "連絡先",
    "相談窓口",
    "専用窓口",
    "専用ダイヤル",
    "専用電話",
    "窓口",
    "照会先",
    "受付時間",
    "報道関係",
    "お知らせ先",
  ],
  ["prevention", "再発防止", "再発の防止", "防止策", "防止に向け", "防止のため", "改善策", "防止に関する"],
  ["delay", "遅れ", "公表までに", "公表に至る", "お時間", "時間を要し", "公表が", "発表が", "ご案内まで"],
  ["misuse", "二次被害", "二次的被害", "2次被害", "悪用", "被害の状況", "被害状況", "不正利用"],
  ["request", "お願い", "注意喚起", "ご注意", "お客様へ", "皆様へ", "皆さまへ", "利用者様へ", "ご留意"],
  ["timeline", "経緯", "経過", "時系列", "いきさつ", "端緒", "これまでの動き"],
  ["impact", "業績", "今後の見通し", "業務への影響", "診療への影響", "サービスへの影響"],
  ["processor", "委託先", "受託者", "委託事業者", "受託事業者"],
  [
    "affected",
    "件数",
    "対象者",
    "人数",
    "対象となる方",
    "対象の方",
    "対象となるお客",
    "対象のお客",
    "影響範囲",
    "影響の範囲",
    "被害の範囲",
    "対象範囲",
    "影響を受け",
    "対象",
    "被害規模",
    "該当する方",
    "対象件数",
    "対象者数",
  ],
  [
    "exposed-data",
    "漏えいした",
    "漏洩した",
    "流出した",
    "漏えい等した",
    "漏えいのおそれ",
    "漏洩のおそれ",
    "流出のおそれ",
    "漏えいの可能性",
    "漏洩の可能性",
    "流出の可能性",
    "漏れた",
    "どのような情報",
    "どのような個人情報",
    "どんな情報",
    "何の情報",
    "書類の内容",
    "データの内容",
    "ファイルの内容",
    "名簿の内容",
    "記載内容",
    "個人情報の項目",
    "個人情報の内容",
    "情報の内容",
    "情報の項目",
    "含まれていた情報",
    "の中身",
    "中にあったもの",
    "入っていたもの",
    "使われた範囲",
    "含まれる情報",
    "保存されていた情報",
    "記載されていた",
    "記録されていた",
    "対象となる情報",
    "対象の情報",
    "対象となった情報",
    "該当する情報",
    "閲覧された",
    "閲覧可能",
    "紛失した",
    "誤送信した",
    "誤送付した",
    "誤って送",
    "見えてしまった",
    "持ち出された",
    "情報漏えい状況",
    "情報漏洩状況",
    "漏えい状況",
    "漏洩の状況",
    "漏えいの状況",
    "影響のある情報",
    "対象情報",
    "対象データ",
    "個人情報等の内容",
    "個人情報について",
    "影響を受けた情報",
    "盗まれた",
    "盗難に遭った",
    "廃棄した",
    "失われた",
    "確認された個人情報",
    "確認された情報",
    "項目",
    "送信した情報",
    "漏れた可能性",
    "流出しました情報",
    "誤って",
  ],
  [
    "occurred",
    "発生日",
    "発生時期",
    "発生年月日",
    "発生場所",
    "発生の日",
    "対象期間",
    "発生期間",
    "日時",
    "期間",
    "判明日",
    "発覚日",
    "紛失日",
  ],
  ["cause", "原因", "要因", "発生理由", "侵入経路", "発生の理由", "背景"],
  ["plan", "今後の対応", "今後の予定", "今後について", "今後の取組", "今後の取り組み", "今後"],
  ["response", "対応", "対処", "措置", "処置", "講じた", "報告", "届出"],
  ["summary", "概要", "事案", "内容", "事象", "状況", "発生状況", "事故", "本件", "被害"],
];

let scanner: Scanner | undefined;
const rowOf: number[] = [];

/** The words of all headings behind one scanner, built at first use. */
function headingScanner(): Scanner {
  if (scanner === undefined) {
    const words: string[] = [];
    for (const [row, [, ...list]] of HEADINGS.entries()) {
      for (const word of list) {
        words.push(word);
        rowOf.push(row);
      }
    }
    scanner = buildScanner(words);
  }
  return scanner;
}

/** 残っていた情報, 見える状態だった項目: headings that name the data by what became of it, in whatever words. */
const OF_DATA = /[たるい](?:個人)?(?:情報|データ|項目|書類|もの)[)】」〕》>]?$/;

const OF_A_NOTICE = /(?:に関する|について|に伴う)[^、。]{0,6}(?:お詫び|ご?報告|お知らせ)/;

/** What a heading says that its section is about; null when it says none of it. */
export function headingCode(written: string): SectionCode | null {
  let best = HEADINGS.length;
  headingScanner().scan(written.replaceAll(" ", ""), (entry) => {
    best = Math.min(best, rowOf[entry] ?? best);
  });
  // 不審メールに関するお詫びと注意喚起: a title says what the notice is of, whatever it asks for beside.
  if (HEADINGS[best]?.[0] === "request" && OF_A_NOTICE.test(written)) return "lead";
  return HEADINGS[best]?.[0] ?? (OF_DATA.test(written) ? "exposed-data" : null);
}
