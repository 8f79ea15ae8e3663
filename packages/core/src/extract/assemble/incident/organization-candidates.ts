import type { Material } from "../material.ts";
import { type BodyName, formedNames } from "./body-names.ts";
import type { Candidate } from "./organization-margins.ts";
import { fromMargins, fromShortLines, fromUnknownMargins } from "./organization-margins.ts";
import { roleBefore } from "./party-role-cues.ts";
import { plainNameAt } from "./plain-names.ts";

const SELF =
  "(?:当社|弊社|当院|本院|当会|本会|弊会|当法人|弊法人|本法人|当協会|本協会|当財団|本財団|当組合|当学園|本学園|本学|当学|本校|当校|当園|本園|当センター|本センター|当機構|本機構|当行|当金庫|当庫|当館|当所|当局|本市|本県|本町|本村|本区|当グループ|当連盟|当連合会|当事務所|当団体|当基金|当公社|当施設|当大学|当病院|当ホテル|弊学|弊行|当方|弊団体|私ども|当店|弊店|当ステーション|当事業所|甲」|発注者|委託者)";
/** (以下「当社」といいます), and with address or representative inside the brackets. */
const DEFINES_SELF = new RegExp(`^(?:の?[^ 、。()「」]{0,12})?\\((?:[^()\\n]{0,80}[、,] ?)?以下[、,]? ?「?${SELF}`);
const ENTRUSTED_BEFORE =
  /(?:委託(?:先|業者|事業者|している|しております|した|する|された)|受託(?:者|業者|事業者|会社)|子会社|グループ会社|リース元|再委託|調査会社|調査機関|提供元|利用(?:している|しております|する)|取引先|依頼(?:した|している)|ベンダー|保守|運営会社)[^。\n]{0,14}$/;
const HEADER = /^【[^】]{2,40}】 ?/;
const SUBJECT_TELLS =
  /(?:発表|公表|明らかに|謝罪|陳謝|お詫び|おわび|処分|報告し|発生|判明|分かった|わかった|紛失|漏えい|漏洩|流出|誤送|不正アクセス|受け|誤|盗|送ってしま|見えて|遭)/;
const TITLE_STOP =
  /(?:漏えい|漏洩|漏出|流出|紛失|盗難|誤送|誤配|誤掲|誤交|誤廃|不正|個人情報|お客様|お客さま|ランサム|ウイルス|マルウェア|サイバー|システム|メール|お詫び|おわび|お知らせ|について|に関する|サイト|による|内部|事件|事案|被害|攻撃|障害|情報|セキュリティ|の|、|:|サポート詐欺|フィッシング)/;

const NAMELESS =
  /^(?:[都道府県市区町村国公私]立)(?:の)?(?:小学校|中学校|高校|高等学校|大学|病院|診療所|保育[園所]|幼稚園|こども園|図書館|学校|医療センター|特別支援学校|体育館|公民館)$/;

function fromTitle(material: Material, formed: readonly BodyName[]): Candidate[] {
  const { lines, text } = material.passage;
  const line = lines[0];
  if (line === undefined) return [];
  const header = HEADER.exec(text.slice(line.outset, line.end));
  const lead = header?.[0].length ?? 0;
  const at = (header === null ? line.start : line.outset) + lead;
  const own = formed.find(
    (name) =>
      name.start === at ||
      (name.start < at + 30 &&
        name.start >= at &&
        /^[^ ]{0,30}$/.test(text.slice(at, name.start)) &&
        name.end <= line.end),
  );
  const weight = header === null ? 70 : 100;
  const whole = own === undefined || header === null ? null : untilBlank(text, at, own, line.end);
  if (whole !== null) return [{ ...whole, weight, place: "title" }];
  if (own !== undefined && (header !== null || own.start === at) && !ENTRUSTED_BEFORE.test(text.slice(at, own.start)))
    return [{ ...withFacility(text, own, line.end), weight, place: "title" }];
  const plain = plainNameAt(text, at);
  if (plain !== null) return [{ ...withFacility(text, plain, line.end), weight, place: "title" }];
  if (header === null) return [];
  const later =
    formed.find((n) => n.start > at && n.end <= line.end && standsBetweenBlanks(text, n, line.end)) ??
    inLaterPart(text, at, line.end);
  if (later !== null) return [{ ...later, weight: 85, place: "title" }];
  // A name of no known kind, set off by the blank before the matter of the notice: 【…】ルクセリア 個人情報の漏えいについて
  const blank = text.slice(at, line.end).search(/[ 、]/);
  if (blank < 2 || blank > 30) return [];
  const written = text.slice(at, at + blank);
  if (TITLE_STOP.test(written) || /[はがをに]$/.test(written)) return [];
  const matter = text.slice(at + blank, line.end);
  if (!TITLE_STOP.test(matter)) return [];
  return [{ start: at, end: at + blank, name: written, core: written, form: "unknown", weight: 75, place: "title" }];
}

/** 株式会社山と海の企画 お客様情報の…: in a title the name goes on to the blank unless its words are of the matter. */
function untilBlank(text: string, at: number, own: BodyName, lineEnd: number): BodyName | null {
  const blank = text.slice(own.end, lineEnd).indexOf(" ");
  if (own.start !== at || blank < 1 || blank > 16) return null;
  const rest = text.slice(own.end, own.end + blank);
  if (
    /^(?:の|が|は|で|に|、|・|\(|「|における|において|および|及び|職員|社員)/.test(rest) ||
    TITLE_STOP.test(rest.replaceAll("の", "")) ||
    /会社|法人/.test(rest)
  )
    return null;
  return { ...own, end: own.end + blank, core: own.core + rest, name: own.name + rest };
}

const standsBetweenBlanks = (text: string, name: BodyName, lineEnd: number) =>
  text.charAt(name.start - 1) === " " && (name.end === lineEnd || text.charAt(name.end) === " ");

/** …について 若竹市 2024年4月4日: a part of the title that is a name by itself. */
function inLaterPart(text: string, at: number, lineEnd: number): BodyName | null {
  for (let blank = text.indexOf(" ", at); blank >= 0 && blank < lineEnd; blank = text.indexOf(" ", blank + 1)) {
    const name = plainNameAt(text, blank + 1);
    if (name !== null && (name.end === lineEnd || text.charAt(name.end) === " ")) return name;
  }
  return null;
}

/** A corporation and its facility on one line stay together: 学校法人A学園 A大学附属病院. */
function withFacility(text: string, name: BodyName, lineEnd: number): BodyName {
  if (name.form !== "corporation" && name.form !== "public" && name.form !== "company") return name;
  if (text.charAt(name.end) !== " ") return name;
  const next = plainNameAt(text, name.end + 1);
  if (
    next === null ||
    next.end > lineEnd ||
    !/(?:病院|クリニック|センター|大学|学校|高校|園|医院|診療所|研究所|委員会|水道局|消防本部|図書館)$/.test(next.name)
  )
    return name;
  if (name.form === "public" && !/[都道府県市区町村]$|法人|大学$|機構$|学園$/.test(name.name)) return name;
  return {
    ...name,
    end: next.end,
    name: text.slice(name.start, next.end),
    core: text.slice(name.end - name.core.length, next.end),
  };
}

function fromDefinitions(material: Material, formed: readonly BodyName[]): Candidate[] {
  return formed
    .filter((name) => DEFINES_SELF.test(material.text.slice(name.end, name.end + 130)))
    .map((name) => ({ ...name, weight: 95, place: "definition" as const }));
}

const OPENING =
  /^(?:(?:この(?:たび|度)|今般|今回|また|なお|先般|先日|同日)[、,]? ?|(?:\d{4}年|(?:令和|平成)[\d元]+年|昨年|今年|同年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:付け?)?(?:まで)?(?:に|、|の) ?){0,2}/;
const SUBJECT = /^(?:は(?!委託)|では|において|におきまして|における|で|にて|が|の|に(?!委託|業務)|、)/;

const afterBrackets = (text: string, at: number) => text.slice(at, at + 130).replace(/^\([^()\n]{0,120}\)/, "");

/** The name that is the subject of a sentence: at its head, else the first with a legal form that the words before give no part. */
function subjectOf(
  text: string,
  sentence: { start: number; end: number },
  formed: readonly BodyName[],
): BodyName | null {
  const written = text.slice(sentence.start, sentence.end);
  const at = sentence.start + (OPENING.exec(written)?.[0].length ?? 0);
  const head = formed.find((f) => f.start === at) ?? plainNameAt(text, at);
  if (head !== null && head !== undefined && SUBJECT.test(afterBrackets(text, head.end))) return head;
  const later = formed.find((f) => f.start > at && f.end < sentence.end);
  if (later === undefined || later.start - at > 60) return null;
  return /^(?:は|が|では|で、)/.test(text.slice(later.end, later.end + 3)) ? later : null;
}

/** Subjects of the first sentences: X市は…発表した, X病院において…紛失する事案が発生, 家具を扱うX株式会社は…. */
function fromSubjects(material: Material, formed: readonly BodyName[]): Candidate[] {
  const { sentences, lines, text } = material.passage;
  const out: Candidate[] = [];
  let seen = 0;
  for (const sentence of sentences) {
    const line = lines[sentence.line];
    if (line === undefined || line.kind === "title" || sentence.end - sentence.start < 12) continue;
    seen += 1;
    if (seen > 6) break;
    const written = text.slice(sentence.start, sentence.end);
    if (!SUBJECT_TELLS.test(written)) continue;
    const name = subjectOf(text, sentence, formed);
    if (name === null) continue;
    const joined = withFacility(text, name, line.end);
    const particle = SUBJECT.exec(afterBrackets(text, joined.end))?.[0];
    if (particle === undefined) continue;
    const part = roleBefore(text, joined.start);
    if (part !== null && part.weight === 3 && part.role !== "upstream") continue;
    const heading = line.kind === "heading" || sentence.line < 3;
    out.push({
      ...joined,
      weight: particle === "が" || particle === "の" || particle === "に" ? 55 : 65,
      place: heading ? "heading" : "subject",
    });
  }
  return out;
}

/** Titles of notices without a casebook header: X市が…, X株式会社における…; also 「…について X市」 at the end of the line. */
function fromHeadings(material: Material, formed: readonly BodyName[]): Candidate[] {
  const { lines, text } = material.passage;
  const out: Candidate[] = [];
  for (const line of lines.slice(0, 8)) {
    if (line.kind === "title" || line.end - line.start > 90) continue;
    if (
      !/(?:について|に関して|お詫び|おわび|お知らせ|ご報告|の件|発生|(?:漏えい|漏洩|流出|紛失|盗難|誤送信|誤掲載|誤交付|被害|攻撃))/.test(
        text.slice(line.start, line.end),
      )
    )
      continue;
    const name = formed.find((f) => f.start === line.start) ?? plainNameAt(text, line.start);
    if (
      name !== null &&
      name.end < line.end &&
      /^[ 、がはの「『]|^における|^において|^(?:職員|教諭|社員)/.test(text.slice(name.end, name.end + 4))
    )
      out.push({ ...withFacility(text, name, line.end), weight: 68, place: "heading" });
  }
  return out;
}

/** Every name that may be that of the body that discloses, in no order. */
export function candidates(material: Material): Candidate[] {
  const formed = formedNames(material);
  const all = [
    ...fromTitle(material, formed),
    ...fromDefinitions(material, formed),
    ...fromMargins(material, formed),
    ...fromHeadings(material, formed),
    ...fromSubjects(material, formed),
  ];
  // 町立診療所、検査結果を別人に: what it is, not which; who it is is told elsewhere.
  const named = all.filter((c) => !NAMELESS.test(c.name));
  const known = named.length > 0 ? named : all;
  return known.some((c) => c.weight >= 60)
    ? known
    : [...known, ...fromShortLines(material, formed), ...fromUnknownMargins(material)];
}
