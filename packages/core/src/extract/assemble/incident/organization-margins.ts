import type { Line } from "../../passage.ts";
import type { Material } from "../material.ts";
import type { BodyName } from "./body-names.ts";
import { plainNameAt } from "./plain-names.ts";

/** A name that may be that of the body that discloses, and how strongly its place says so. */
export interface Candidate extends BodyName {
  readonly weight: number;
  readonly place: "title" | "head" | "foot" | "definition" | "subject" | "heading" | "contact";
}

const NOT_HEAD = /(?:お問い?合わ?せ|問い?合わ?せ|窓口|電話|TEL|Tel|受付|E-?mail|担当)/;

/** Whether a line of a letterhead or signature is a name by itself: name, department, 〒, telephone, representative. */
function standsAlone(text: string, line: Line, name: BodyName): boolean {
  const before = text.slice(line.outset, name.start);
  const after = text.slice(name.end, line.end);
  const belowAnother = /^[^ 、。]{2,12}(?:[省庁] |\()$/.test(before);
  if (
    !belowAnother &&
    !/^[ ()・■□◆●【】[\]〔〕<>|/上場発行元者表出配信資料提供社名称屋号商法人団体会業運営主販売:報告連絡先問い合わせお本件に関する照会窓口担当]*(?:〒?\d[^ぁ-ん]{0,40} ?)?$/.test(
      before,
    ) &&
    !/^(?:\d{4}年\d{1,2}月\d{1,2}日|[令平]和?成?[\d元]+年\d{1,2}月\d{1,2}日|\d{4}[./]\d{1,2}[./]\d{1,2}) ?$/.test(
      before.trim(),
    )
  )
    return false;
  // X株式会社 御中, X市長 様: whom the letter goes to.
  if (/^[^お ]{0,8}(?: ?[^お ]{1,8}){0,2} ?(?:御中|殿|様|宛)$/.test(after)) return false;
  return !/[。、]|(?:した|ます|です|について|お詫び|お知らせ|に関する)|^(?:の|が|は|を|で|に|と|や)[^ ]/.test(after);
}

function bodyAtLineStart(material: Material, line: Line, formed: readonly BodyName[]): BodyName | null {
  const own = formed.find((name) => name.start >= line.outset && name.end <= line.end);
  const { text } = material;
  if (own !== undefined) {
    // X区立図書館(指定管理者:Y株式会社): the name at the head of the line goes before the one in brackets.
    const ahead = own.start > line.start + 3 ? plainNameAt(text, line.start) : null;
    return ahead !== null && ahead.end < own.start ? ahead : own;
  }
  const written = text.slice(line.start, line.end);
  const lead =
    /^(?:[【[〔(<]?(?:発行元?|運営(?:会社|者|元|主体|法人)?|会社名|商号|法人名|団体名|名称|事業者名?|販売業者|発信元?|発表者?|資料提供元?|資料提供|報道資料|配信元|発信者|担当|本件に関する|本件の|お?問い?合わ?せ先?|連絡先|照会先|窓口|所管|担当課|担当部署|報告者|作成)[】\]〕)>]? ?[:・]? ?)+/.exec(
      written,
    )?.[0] ?? "";
  const at = line.start + lead.length;
  const skip = /^[【[〔(<「]? ?/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  const plain = plainNameAt(text, at + skip) ?? (lead === "" ? null : plainNameAt(text, line.start));
  // 厚生労働省 X労働局: the bureau, not the ministry over it.
  if (plain !== null && /[省庁]$/.test(plain.name) && text.charAt(plain.end) === " ") {
    const bureau = plainNameAt(text, plain.end + 1);
    if (bureau !== null && bureau.end <= line.end && /(?:局|事務所|署|所|センター|館)$/.test(bureau.name))
      return bureau;
  }
  if (plain !== null) return plain;
  // コープX(X生活協同組合): the official name in brackets behind the usual one.
  const open = text.slice(line.start, line.end - 1).lastIndexOf("(") + 1;
  const official = open > 1 && text.charAt(line.end - 1) === ")" ? plainNameAt(text, line.start + open) : null;
  return official !== null && official.end === line.end - 1 ? official : null;
}

/** Company names joined with a facility or a public body's own office named on the head or foot lines. */
export function fromMargins(material: Material, formed: readonly BodyName[]): Candidate[] {
  const { lines, text } = material.passage;
  const out: Candidate[] = [];
  const firstLong = lines.findIndex((line, i) => i > 0 && line.end - line.start > 70);
  const headEnd = Math.min(firstLong < 0 ? lines.length : firstLong, 10);
  for (const [i, line] of lines.entries()) {
    const head = i < headEnd;
    const foot = i >= lines.length - 10;
    if ((!head && !foot) || line.kind === "title" || line.end - line.start > 110) continue;
    const name = bodyAtLineStart(material, line, formed);
    if (name === null) continue;
    const contact = NOT_HEAD.test(text.slice(line.outset, line.end)) || line.section === "contact";
    if (!standsAlone(text, line, name)) continue;
    // A plain name with nothing but its line is a name only at the margins of a letter.
    const weight = head && !contact ? 90 : contact ? 62 : 80;
    out.push({ ...name, weight, place: head && !contact ? "head" : contact ? "contact" : "foot" });
  }
  return out;
}

/** Lines of a letter's margins that are no names: addressees, dates, greetings, contacts, headlines, persons, departments. */
const NO_NAME =
  /(?:各位|皆様|皆さま|みなさま|みなさん|お客様|お客さま|御中|関係者|様$|さま$|へ$|お知らせ|ご案内|お詫び|おわび|ご報告|報告書?$|について|に関|における|による|に伴|記$|以上|敬具|拝啓|謹啓|草々|問い?合わ?せ|受付|窓口|連絡先|電話|TEL|Tel|FAX|〒|http|@|更新|リリース|ニュース|トピックス|第\d報|続報|最終報|報道|発表|重要|NEWS|News|Press|PRESS|RELEASE|Information|インフォメーション|経緯|経過|概要|原因|対応|対策|再発|被害|漏えい|漏洩|流出|紛失|不正|攻撃|情報|メール|ホーム|トップ|一覧|戻る|ページ|カテゴリ|公開日|掲載|投稿|コード|代表者?名|事件|事故|事案|誤|受講|利用者|ユーザー|ほか|件数|本文|添付|別紙|[。、:!?]|\d)/;
const PERSON_LINE =
  /^(?:代表|店主|店長|院長|園長|校長|学長|理事長|会長|社長|所長|館長|塾長|教室長|組合長|総長|事務局長|支配人|オーナー|主宰|女将|取締役|施設長|センター長|管理者|住職|宮司|室長|運営責任者|責任者)/;
const DEPARTMENT_LINE = /(?:部|課|室|係|局|担当|グループ|チーム|事務局|窓口|本部|委員会)$/;
const DATE_LINE =
  /^(?:(?:西暦)?\d{4}年\d{1,2}月|(?:令和|平成)[\d元]+年\d{1,2}月|\d{4}[./-]\d{1,2}[./-]\d{1,2}|[RH]\d{1,2}\.)/;
const ADDRESS_LINE = /^(?:〒|TEL|Tel|電話|FAX|住所|所在地|https?:|[^ ]{2,4}[都道府県][^ ]{1,6}[市区郡町村])/;

/** Words that a shop, an inn, a hall or a club has in its name. */
const OF_A_PLACE =
  /(?:ホール|ホテル|旅館|民宿|ペンション|館|荘|亭|店|屋|カフェ|レストラン|スタジオ|サロン|教室|塾|クラブ|の?会|ショップ|ストア|マルシェ|工房|バス|テレビ|センター|園|寺|神社|教会|プラザ|劇場|ジム|スクール|アカデミー|動物園|水族館|ミュージアム|ランド|パーク|マーケット|ファーム|ケアプラン|ステーション|SHOP|STORE|Shop|Store|Cafe|Hotel)/;

/** The part of a margin line that may be a name of no known kind; "" when it is a person, a date or anything else. */
function unknownName(written: string): string {
  // ことりカフェ 店主 南 千佳: the person stands behind.
  const person =
    /[ (](?:代表|店主|店長|院長|園長|校長|塾長|理事長|会長|社長|所長|館長|オーナー|主宰|女将|店長|支配人|教室長|事務局)/.exec(
      written,
    );
  const name = (person === null ? written : written.slice(0, person.index)).trim();
  if (name.length < 2 || name.length > 26 || NO_NAME.test(name) || PERSON_LINE.test(name)) return "";
  if (
    DEPARTMENT_LINE.test(name) ||
    /^[【[(<「『].*[】\])>」』]$/.test(name) ||
    !/[ぁ-んァ-ヺ一-龠A-Za-z]{2}/.test(name)
  )
    return "";
  // 山田 太郎: two short words of kanji are a person.
  return /^[一-龠々]{1,3} ?[一-龠々ぁ-ん]{1,3}$/.test(name) && name.length <= 6 && person === null ? "" : name;
}

/** Names with a legal form on short lines of the margins, whatever else is on the line: ニュースリリース | X株式会社. */
export function fromShortLines(material: Material, formed: readonly BodyName[]): Candidate[] {
  const { lines, text } = material.passage;
  const out: Candidate[] = [];
  for (const [i, line] of lines.entries()) {
    if ((i >= 8 && i < lines.length - 8) || line.end - line.start > 60) continue;
    const written = text.slice(line.outset, line.end);
    if (/。|御中|殿$|委託|調査|子会社|提供|指定管理/.test(written)) continue;
    const name = formed.find((f) => f.start >= line.outset && f.end <= line.end);
    if (name !== undefined) out.push({ ...name, weight: 50, place: i < 8 ? "head" : "foot" });
  }
  return out;
}

/** Names of no known kind that stand by themselves beside the date, the representative or the address of the letter. */
export function fromUnknownMargins(material: Material): Candidate[] {
  const { lines, text } = material.passage;
  const out: Candidate[] = [];
  const written = lines.map((line) => text.slice(line.outset, line.end));
  for (const [i, line] of lines.entries()) {
    if ((i >= 8 && i < lines.length - 6) || line.kind === "title" || line.marker !== "" || line.label !== null)
      continue;
    const whole = written[i] as string;
    if (whole.length > 44) continue;
    const name = unknownName(whole);
    if (name === "") continue;
    const beside = [written[i - 1] ?? "", written[i + 1] ?? ""];
    const named =
      (beside.some((other) => DATE_LINE.test(other)) ? 2 : 0) +
      (PERSON_LINE.test(beside[1] as string) || name.length < whole.trim().length ? 3 : 0) +
      (beside.some((other) => ADDRESS_LINE.test(other)) ? 2 : 0) +
      (OF_A_PLACE.test(name) ? 1 : 0) +
      (line.gap > 0 || i === 0 || (lines[i + 1]?.gap ?? 1) > 0 ? 1 : 0) +
      (text.indexOf(name, line.end) >= 0 || text.lastIndexOf(name, line.outset - 1) >= 0 ? 1 : 0);
    if (named < 2 || (named === 2 && !OF_A_PLACE.test(name) && !beside.some((other) => DATE_LINE.test(other))))
      continue;
    const start = text.indexOf(name, line.outset);
    out.push({
      start,
      end: start + name.length,
      name,
      core: name,
      form: "unknown",
      weight: 40 + named,
      place: i < 8 ? "head" : "foot",
    });
  }
  return out;
}
