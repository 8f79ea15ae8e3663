import type { Span } from "../../../kernel/span.ts";
import { clauseTail, modalityOf } from "../../ja/modality.ts";
import type { Material } from "../material.ts";

/** A named service or product of others through which it happened. */
export interface Service extends Span {
  readonly name: string;
}

/** Kinds of service that bodies rent rather than run: クラウド型ストレージサービス「X」. */
const RENTED =
  /(?:クラウド(?:型)?(?:の)?[ァ-ヺー一-龠]{0,10}(?:サービス|ストレージ|システム)?|オンラインストレージ(?:サービス)?|ファイル(?:共有|転送|交換|送受信)(?:サービス|ソフト|システム|装置|機器|サーバー?)|(?:アンケート|フォーム|申込フォーム)(?:作成)?(?:サービス|ツール)|(?:一斉)?メール(?:一斉)?配信(?:サービス|システム)|グループウェア|生成AI(?:サービス)?|外部(?:の)?サービス|SaaS(?:型サービス)?|タスク管理(?:ツール|サービス)|プロジェクト管理ツール|チャット(?:ツール|サービス)|VPN(?:機器|装置|製品)|ネットワーク機器|CMS|コンテンツ管理システム|ASPサービス|予約管理サービス|地図(?:作成)?サービス|(?:宿泊|旅行|ホテル|飲食店|レストラン|美容)(?:の)?予約(?:サイト|システム|サービス|アプリ)|オンライン旅行(?:会社|代理店|サイト)|OTA|ふるさと納税(?:ポータル)?サイト|(?:EC|ショッピング|通販)モール|オンラインモール|フリマ(?:サイト|アプリ)|求人(?:サイト|媒体)|転職サイト|SNS|電子申請(?:サービス|システム)|電子カルテシステム|(?:学習|授業|校務)支援(?:システム|サービス|アプリ|ソフト)|保護者(?:向け)?(?:連絡)?(?:アプリ|システム)|連絡(?:用)?アプリ|会員管理(?:システム|サービス)|顧客管理(?:システム|サービス)|人事(?:・)?労務(?:管理)?(?:システム|サービス)|勤怠管理(?:システム|サービス)|採用管理(?:システム|サービス)|カート(?:システム|サービス)|ショッピングカート(?:システム|サービス)?|決済(?:代行)?(?:サービス|システム)|配信(?:サービス|システム|ツール)|チケット(?:販売)?(?:サイト|システム|サービス)|(?:オンライン|Web|ウェブ)会議(?:システム|サービス|ツール)|表計算(?:サービス|ソフト)|リモートデスクトップ(?:ソフト|サービス)|ファイルサーバー(?:製品)?|プラグイン|ライブラリ|フレームワーク|ウイルス対策(?:ソフト|製品))$/;
const IN_USE =
  /(?:利用|使用|活用|導入|用い|管理|保存|保管|作成|共有|アップロード|回答|集計|送信|設定|経由|を通じ|上に|上で)/;
const OWN =
  /(?:(?:当社|弊社|当協会|弊会|自社|同社|当院|本学|当会|当法人|当店|本市|市|県|当ホテル|当館|当組合)(?:が|の|で)?、?(?:提供|運営|開発|公式)|(?:運営|提供|開発)(?:する|している|しております)|公式)[^。、「」\n]{0,20}$/;
const SECTIONS = new Set([
  "title",
  "lead",
  "summary",
  "timeline",
  "cause",
  "occurred",
  "exposed-data",
  "other",
  "affected",
]);

function asUsed(material: Material, start: number, end: number): boolean {
  const { text } = material;
  const line = material.lineOf(start);
  const sentence = material.sentenceOf(start);
  if (line === undefined || sentence === undefined || !SECTIONS.has(line.section)) return false;
  // SaaS「X」における設定不備: in the title of who runs it
  if (line.section === "title" || material.passage.lines.indexOf(line) < 4)
    if (
      /(?:SaaS|サービス|アプリ)「$/.test(text.slice(Math.max(0, start - 8), start)) &&
      /における|で発生|の不具合/.test(text.slice(end, end + 8))
    )
      return false;
  if (OWN.test(text.slice(Math.max(sentence.start, start - 40), start))) return false;
  const { planned, requested, supposed } = modalityOf(clauseTail(text, end, 60));
  return (
    !planned &&
    !requested &&
    !supposed &&
    IN_USE.test(text.slice(Math.max(sentence.start, start - 150), Math.min(sentence.end, end + 150)))
  );
}

/** Services named in quotation marks after their kind, and known services and products; none where their maker is named. */
export function upstreamServicesOf(material: Material, makerNamed: boolean): Service[] {
  if (makerNamed) return [];
  const { text } = material;
  const out: Service[] = [];
  const add = (start: number, end: number) => {
    const name = text.slice(start, end);
    if (!out.some((s) => s.name === name) && asUsed(material, start, end)) out.push({ start, end, name });
  };
  for (let at = text.indexOf("「"); at >= 0; at = text.indexOf("「", at + 1)) {
    const close = at + text.slice(at, at + 30).indexOf("」");
    if (close - at > 26 || close - at < 3) continue;
    if (RENTED.test(text.slice(Math.max(0, at - 24), at)) && /[A-Za-zァ-ヺ]{3}/.test(text.slice(at + 1, close)))
      add(at + 1, close);
  }
  for (const term of material.terms("upstream-service")) {
    const word = text.slice(term.start, term.end);
    if (
      /[A-Za-z0-9]/.test(text.charAt(term.start - 1)) ||
      (/[A-Za-z]$/.test(word) && /[A-Za-z0-9]/.test(text.charAt(term.end)))
    )
      continue;
    add(term.start, term.end);
  }
  return out.sort((a, b) => a.start - b.start).slice(0, 2);
}
