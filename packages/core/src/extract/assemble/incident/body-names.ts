import type { Span } from "../../../kernel/span.ts";
import { isKind } from "../../types.ts";
import type { Material } from "../material.ts";
import { nameEnd, nameStart } from "./name-bounds.ts";

/** A body as the text names it; the span covers the name with its legal form. */
export interface BodyName extends Span {
  readonly name: string;
  /** Code of the legal form (`legal-forms` lexicon), or `public` for a body without one. */
  readonly form: string;
  /** The name without its legal form. */
  readonly core: string;
}

/** Words of a facility that a corporation runs, standing behind its name. */
const FACILITY_KIND =
  /(?:病院|センター|クリニック|診療所|医院|大学校|大学|高等学校|高校|中学校|小学校|中等教育学校|専門学校|学校|学園|学院|高等部|中学部|幼稚園|保育園|保育所|こども園|ども園|園|苑|ホーム|研究所|機構|事業団|協議会|協会|荘|の里|の郷|の家|の森|ハウス|支部|ステーション|薬局|事業所|作業所|工房|図書館|美術館|博物館|館)$/;
const FACILITY_LEAD =
  /^(?:(?:特別)?養護老人ホーム|介護老人(?:保健|福祉)施設|(?:認知症対応型)?グループホーム|デイサービス(?:センター)?|デイケア(?:センター)?|ケアプラン(?:センター)?|訪問(?:看護|介護|入浴)?(?:ステーション|事業所)?|居宅介護支援(?:事業所|センター)|(?:幼保連携型)?認定こども園|児童(?:養護施設|発達支援(?:センター|事業所)?|館)|放課後等デイサービス|障害者支援施設|障がい者支援施設|就労(?:継続)?支援(?:B型|A型)?(?:事業所|センター)?|相談支援(?:事業所|センター)|ケアハウス|有料老人ホーム|サービス付き高齢者向け住宅|地域包括支援センター|放課後児童クラブ|学童クラブ|乳児院|母子生活支援施設|子育て支援センター|ホスピス|小規模多機能(?:型居宅介護|ホーム)?) ?[^ ]{1,14}$/;
/** What ends the words behind a corporation's name. */
const FACILITY_STOP =
  /[ 、。,()「」『』:\n【】/]|(?:における|において|では|から|より|の(?=[おご]|職員|利用|個人|患者|不正|園児|入[所居院]|元|ホームページ|サーバ|システム|情報|教員|教職員|学生|生徒|保護者|理事|担当)|[はがをにで](?=[^ぁ-ん \n)」]))/;

const PLACEHOLDER =
  /^[A-Z〇○◯●△×*＊]{1,3}$|^(?:等|など|各社|以下|が|の(?!ぞみ|どか|びのび|むら|はら|ばな|ぞむ|ぎく|ん))/;
const DEPARTMENT_WORD =
  /^(?:お客様|お客さま|お問い?合わ?せ|相談|総務|事務|経営|人事|広報|企画|情報|個人情報|営業|管理|コール|サポート|カスタマー|本件|専用|代表|理事|会長|事務局|本部)/;

const WHOLE_LINE =
  /^[^ 、。,()「」『』:\n【】\d]{3,30}(?:会|隊|室|塾|の家|の里|の森|の会|ネットワーク|ネット|くらぶ|クラブ|舎|堂|屋|や|館|園|ホーム|ハウス|センター|協会|研究所|工房|工場|企画|サービス|事務所|商店|ショップ|製作所|本舗|機構|財団|基金)(?=[ \n]|$)/;
const OF_A_NOTICE =
  /(?:における|において|について|による|に関する|お詫び|おわび|お知らせ|漏えい|漏洩|流出|不正|紛失|様|した|され|委託|運営する)/;

/** Company and corporation names with a legal form, in order of reading. */
export function formedNames(material: Material): BodyName[] {
  const { text } = material;
  const hits = material.terms("legal-form").filter((hit) => isKind(hit, "term"));
  const attested = new Set<string>();
  // Names that stand by themselves on a line or in brackets show how far the name goes where kana follow it.
  for (const hit of hits) {
    if (hit.value.code === "foreign" || !/[\n 「(】]|^$/.test(text.charAt(hit.start - 1))) continue;
    const from = text.charAt(hit.end) === " " ? hit.end + 1 : hit.end;
    const to = nameEnd(text, from);
    if (to - from >= 2 && /[\n )」]|^$/.test(text.charAt(to))) attested.add(text.slice(from, to));
    // NPO法人こどもの居場所をつくる会: a line that is nothing but the name.
    const line = WHOLE_LINE.exec(text.slice(from, from + 32))?.[0] ?? "";
    if (line.length > to - from && !OF_A_NOTICE.test(line)) attested.add(line);
  }
  const out: BodyName[] = [];
  for (const hit of hits) {
    const last = out[out.length - 1];
    if (last !== undefined && hit.start < last.end) continue;
    const named = nameAround(text, hit.start, hit.end, hit.value.code, attested);
    if (named !== null) out.push(named);
  }
  return out;
}

export function body(text: string, start: number, end: number, form: string, core: string): BodyName {
  return { start, end, form, core: core.trim(), name: text.slice(start, end) };
}

/** Where a name in Latin letters begins, with a country in brackets inside: ARKO (Thailand) Co., Ltd. */
function foreignStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 60) {
    const char = text.charAt(start - 1);
    if (char === ")") {
      const open = text.lastIndexOf("(", start - 1);
      if (open < start - 24 || !/^\([A-Za-z. ]+\)$/.test(text.slice(open, start))) break;
      start = open;
      continue;
    }
    if (!/[A-Za-z0-9&.,'\- ]/.test(char)) break;
    start -= 1;
  }
  while (start < at && !/[A-Z0-9]/.test(text.charAt(start))) start += 1;
  return start;
}

function longestAttested(text: string, at: number, attested: ReadonlySet<string>): number {
  let longest = 0;
  for (const core of attested) if (core.length > longest && text.startsWith(core, at)) longest = core.length;
  return longest;
}

/** 子どもの権利を守る会: a name that is a clause and a kind of body. */
const FOR_A_CAUSE =
  /^[^ 、。,()「」\n]{1,12}を[^ 、。,()「」\nをはがの]{1,6}[うくすつぬむるぐぶ](?:市民の|みんなの)?(?:会|ネットワーク|センター|協会|基金|プロジェクト|連盟)(?![一-龠々])/;

function nameAfter(text: string, end: number, attested: ReadonlySet<string>): { from: number; to: number } | null {
  const from = text.charAt(end) === " " && !/[ ()]/.test(text.charAt(end + 1)) ? end + 1 : end;
  const cause = FOR_A_CAUSE.exec(text.slice(from, from + 36))?.[0].length ?? 0;
  const to = Math.max(nameEnd(text, from), from + longestAttested(text, from, attested), from + cause);
  const core = text.slice(from, to);
  return core === "" || PLACEHOLDER.test(core) || (core.length < 2 && !/[一-龠]/.test(core)) ? null : { from, to };
}

function nameAround(
  text: string,
  start: number,
  end: number,
  form: string,
  attested: ReadonlySet<string>,
): BodyName | null {
  if (form === "foreign") {
    const from = foreignStart(text, start);
    const core = text.slice(from, start).trim();
    return core.length < 2 || (/^[A-Za-z]/.test(text.slice(start, end)) && !/[ ,]$/.test(text.slice(from, start)))
      ? null
      : body(text, from, end, form, core);
  }
  const before = form === "corporation" ? "" : text.slice(nameStart(text, start), start);
  const after = nameAfter(text, end, attested);
  // 菓子製造販売株式会社X: what stands before is its trade when the name behind the form is attested.
  const attestedAfter = after !== null && attested.has(text.slice(after.from, after.to));
  if (before !== "" && !PLACEHOLDER.test(before) && !attestedAfter)
    return body(text, start - before.length, end, form, before);
  if (after === null) return null;
  let { to } = after;
  if (form === "corporation") to = withDepartmentCut(text, after.from, withFacility(text, to));
  return body(text, start, to, form, text.slice(after.from, to));
}

/** Takes in the facility that stands behind the corporation's name: 社会福祉法人A会 訪問看護ステーションB. */
function withFacility(text: string, at: number): number {
  const from = text.charAt(at) === " " ? at + 1 : at;
  const ahead = text.slice(from, from + 36);
  const stop = FACILITY_STOP.exec(ahead);
  const lead = FACILITY_LEAD.exec(ahead.slice(0, stop?.index ?? ahead.length));
  const written = ahead.slice(0, stop?.index ?? (ahead.length < 36 ? ahead.length : 0));
  // 特別養護老人ホーム X苑: the kind, a blank and the name.
  const second = stop?.[0] === " " && lead === null ? /^ ?[^ 、。()「」:\n]{1,14}/.exec(ahead.slice(stop.index)) : null;
  if (second !== null && FACILITY_LEAD.test(`${written}${second[0]}`)) return from + written.length + second[0].length;
  if (written.length < 2 || DEPARTMENT_WORD.test(written)) return at;
  return lead !== null || FACILITY_KIND.test(written) ? from + written.length : at;
}

/** 公益財団法人X協会事務局 → X協会: what follows the last kind of body is a department. */
function withDepartmentCut(text: string, from: number, to: number): number {
  const match =
    /^(.{0,60}(?:協会|機構|連盟|財団|協議会|連合会|公社|基金|病院|大学|学園|組合|センター|事業団|振興会|会)) ?[一-龠ァ-ヺー]{0,8}(?:事務局|本部|部|課|室|局)$/.exec(
      text.slice(from, to),
    );
  return match?.[1] === undefined ? to : from + match[1].length;
}
