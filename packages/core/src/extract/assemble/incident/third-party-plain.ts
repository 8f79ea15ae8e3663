import type { PartyRoleCode } from "../../../vocab/party-roles.ts";
import type { Material } from "../material.ts";
import type { BodyName } from "./body-names.ts";
import { roleAt } from "./party-role-cues.ts";
import { NO_PARTY } from "./party-roles.table.ts";
import { plainNameAt } from "./plain-names.ts";

/** A party without a legal form in its name, whose part the words around it tell. */
export interface PlainParty {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly role: PartyRoleCode;
}

/** Words that call the body behind them a party: 委託先の, 指定管理者である, 委託している. */
const CALLS =
  /(?:委託(?:先|業者|事業者|している|しています|しております|していた|した)|受託(?:者|事業者)|指定管理者|任せている|任せていた|調査(?:会社|機関)|子会社|現地法人|グループ会社|ベンダー|メーカー|(?:開発|提供|製造|販売|運営)元|(?:制作|開発|印刷|運送|配送|セキュリティー?|システム|フォレンジック|専門|データ復旧|運営|提供)(?:会社|事業者|業者|企業))(?:である|の|、|:|は、?)? ?[「(]?/y;
const CALL_HEADS = [
  "委託",
  "受託",
  "指定管理者",
  "任せてい",
  "調査会社",
  "調査機関",
  "子会社",
  "現地法人",
  "グループ会社",
  "ベンダー",
  "メーカー",
  "開発",
  "提供",
  "製造",
  "販売",
  "運営",
  "制作",
  "印刷",
  "運送",
  "配送",
  "セキュリティ",
  "システム",
  "フォレンジック",
  "専門",
  "データ復旧",
];
/** A name in katakana or Latin letters: ジーニアスソフト(福岡市), Arkon. */
const FOREIGN_NAME = /[A-Zァ-ヺ][A-Za-z0-9ァ-ヺー・&-]{3,22}(?=社?[(はがにをので、」])/y;
const COMMON_NOUN =
  /(?:^[A-Z]{2,5}|システム|サービス|メーカー|ベンダー|サーバー?|セキュリティー?|コンサルタント|スタッフ|プログラム|サイト|ソフトウェア|クラウド|データ|アカウント|パソコン|メール|ページ|エンジニア|オペレーター|ドライバー|フォレンジック|ネットワーク|ツール|アプリ|フォーム|プラン|センター|グループ|チーム|パッチ|バージョン|アップデート|サポート|VPN|USB|BCC|CMS)$/;
/** Kinds of body without a legal form that take on work for others. */
const TAKES_WORK =
  /(?:協議会|協会|組合|商工会|商工会議所|財団|公社|センター|連合会|事業団|機構|大学|研究所|医師会|共同企業体|コンソーシアム|JV|生協|農協|病院|クリニック|団|事務所|振興会)$/;
/** 海外子会社である東陽精機タイランド: what a subsidiary is called without its legal form. */
const OWNED = /^(?:子会社|現地法人|グループ会社)(?:である|の|、)/;
const FIRM =
  /[一-龠ァ-ヺー](?:[ァ-ヺー]{4}|工業|商事|物流|産業|製作所|電機|電気|化学|建設|運輸|製薬|食品|精機|製鋼|紡績|テック|システムズ|ソリューションズ)$/;
const NOT_ONE =
  /^(?:[当同本他各自両弊貴御数全会支]社|.?[一二三四五六七八九十\d]社|.*(?:会社|本社|支社|商社|各社|他社|新聞社|神社|公社|放送社|出版社|旅行社|保険社|入社|退社|出社|結社)$)/;

/** ネットギアード社, Arkon社: a name in katakana or Latin letters before 社. */
function shortCompanyEnding(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 24) {
    // Beacon Harbor社: a blank between words of Latin letters.
    const blank =
      text.charAt(start - 1) === " " && /[A-Z]/.test(text.charAt(start)) && /[a-z]/.test(text.charAt(start - 2));
    if (!blank && !/[A-Za-z0-9ァ-ヺー・.&-]/.test(text.charAt(start - 1))) break;
    start -= 1;
  }
  while (start < at && /[・.&\d-]/.test(text.charAt(start))) start += 1;
  return at - start >= 3 ? start : -1;
}

/** Parties named without a legal form, in order of reading; none that a name with a legal form covers. */
export function plainParties(material: Material, formed: readonly BodyName[], own: string): PlainParty[] {
  const { text } = material;
  const out: PlainParty[] = [];
  const add = (start: number, end: number, told: PartyRoleCode | null) => {
    const name = text.slice(start, end);
    const core = name.replace(/社$/, "");
    if (
      told === null ||
      told === "other" ||
      NO_PARTY.test(name) ||
      (own !== "" && (own.includes(core) || name.includes(own))) ||
      out.some((p) => p.name === name) ||
      formed.some((f) => f.name.includes(core) || core.includes(f.core) || (start < f.end && end > f.start))
    )
      return;
    out.push({ start, end, name, role: told });
  };
  for (let at = text.indexOf("社"); at >= 0; at = text.indexOf("社", at + 1)) {
    if (!/[はがにのでとよへを、()」製]/.test(text.charAt(at + 1))) continue;
    const start = shortCompanyEnding(text, at);
    if (start < 0 || NOT_ONE.test(text.slice(start, at + 1))) continue;
    const told = roleAt(text, start, at + 1);
    if (told !== null && told.weight >= 2) add(start, at + 1, told.role);
  }
  for (const head of CALL_HEADS)
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
      CALLS.lastIndex = at;
      const called = CALLS.exec(text);
      if (called === null) continue;
      FOREIGN_NAME.lastIndex = at + called[0].length;
      const foreign = called[0].length > head.length ? FOREIGN_NAME.exec(text) : null;
      if (foreign !== null && !COMMON_NOUN.test(foreign[0])) {
        const end = foreign.index + foreign[0].length;
        add(foreign.index, end, roleAt(text, foreign.index, end)?.role ?? null);
        continue;
      }
      const name = plainNameAt(text, at + called[0].length);
      const works = name !== null && (TAKES_WORK.test(name.name) || (OWNED.test(called[0]) && FIRM.test(name.name)));
      if (name === null || !works) continue;
      add(name.start, name.end, roleAt(text, name.start, name.end)?.role ?? null);
    }
  return out.sort((a, b) => a.start - b.start);
}
