import type { Span } from "../../../kernel/span.ts";
import { isKind } from "../../types.ts";
import type { Material } from "../material.ts";
import { AFTER_NAME, BODY_END, DEPARTMENT, NOT_A_NAME } from "./body-kinds.table.ts";

/** A body as the text names it; the span covers the name with its legal form. */
export interface BodyName extends Span {
  readonly name: string;
  /** Code of the legal form (`legal-forms` lexicon), or `public` for a body without one. */
  readonly form: string;
  /** The name without its legal form. */
  readonly core: string;
}

const NAME_CHAR = /[A-Za-z0-9&'’+!.\-・ーァ-ヺ一-龠々〆ヶぁ-んｦ-ﾟ×]/;
const HIRAGANA = /[ぁ-ん]/;
const LATIN = /[A-Za-z0-9&.-]/;
const NAME_LENGTH = 40;

/** Hiragana that stands between a name and the words before it. */
const LINK_BEFORE =
  /(?:は|が|を|に|で|と|や|も|へ|の|から|より|である|している|しております|しており|した|する|された|される|いる|おります|という|および|ならびに|または|ある|なる|たる|この|その|また|なお|れた|きた|った|いた|って|んだ|うち|あり)$/;
/** Hiragana that ends a name: particles, not a name's own kana. */
const LINK_AFTER =
  /^(?:は|が|を|に|で|と|や|も|へ|の|から|より|では|には|にて|へは|との|への|での|による|により|における|において|におきまして|については|について|に対し|に対して|に対する|に関する|および|ならびに|または|さま|さん|として|などの?|ほか|です|でした|であり|である|と共に|とともに|に(?=[ぁ-ん])|が(?=[ぁ-ん])|を(?=[ぁ-ん])|は(?=[ぁ-ん])|と(?=[ぁ-ん])|の(?=[ぁ-ん]))/;
/** Nouns that come before a company without a particle between. */
const ROLE_BEFORE =
  /^.*(?:である|(?:連結|海外|国内|完全|現地)?子会社|親会社|グループ会社|グループ企業|関連会社|関係会社|持株会社|調査会社|調査機関|再?委託先|委託業者|委託事業者|受託者|受託事業者|受託会社|受託業者|委託元|リース元|運営会社|運営元|開発元|提供元|販売元|開発会社|事業者|業者|専門会社|専門機関|専門業者|保守会社|保守業者|取引先|ベンダー|システム会社|印刷会社|配送会社|運送会社|旅行会社|決済代行会社|決済会社|調査を|会社|企業|法人|団体|先)/;
const SELF_BEFORE =
  /^.*(?:当社|弊社|当院|本院|弊会|当会|本学|本校|本市|本県|本町|本村|本区|当行|当組合|当法人|当協会|当財団|同社)[がはをにでとのもへ]?/;
/** Words after a company's name that are not part of it. */
const NOT_OF_NAME =
  /(?:個人情報|不正アクセス|お客様|お客さま|ランサムウェア|代表取締役|代表社員|代表理事|取締役|理事長|代表|御中|各位|本社|本店|支店|営業所|担当|広報|サポート|サービス|情報漏|情報流出|顧客情報|会員情報|ホームページ|公式|ウェブサイト|Web|WEB|社員|従業員|社長|会長|様|殿|側|社内|発行|製|グループ会社|総務|経営|管理部|人事|カスタマー|電話|TEL|Tel|〒|http)/;

/** Another body joined with ・ or without a mark. */
const ANOTHER =
  /・?(?:株式会社|有限会社|合同会社|一般(?:社団|財団)法人|公益(?:社団|財団)法人|特定非営利活動法人|NPO法人)/;

/** Where the name before `at` begins. */
function walkLeft(text: string, at: number): number {
  const floor = Math.max(0, at - NAME_LENGTH);
  let start = at;
  while (start > floor) {
    const before = text.charAt(start - 1);
    if (
      before === " " &&
      start < at &&
      /[A-Z]/.test(text.charAt(start)) &&
      /[A-Za-z0-9&.]/.test(text.charAt(start - 2))
    ) {
      start -= 1;
      continue;
    }
    if (!NAME_CHAR.test(before)) break;
    if (HIRAGANA.test(before)) {
      let from = start - 1;
      while (from > floor && HIRAGANA.test(text.charAt(from - 1))) from -= 1;
      const run = text.slice(from, start);
      if (LINK_BEFORE.test(run)) break;
      // 弊社がみのり産業株式会社: the particle at the head of the run belongs to the words before.
      const opensWithParticle =
        run.length >= 3 && /^[がをにでと]/.test(run) && from > floor && NAME_CHAR.test(text.charAt(from - 1));
      if (opensWithParticle) return from + 1;
      start = from;
      continue;
    }
    start -= 1;
  }
  const written = text.slice(start, at);
  const lead = (SELF_BEFORE.exec(written) ?? ROLE_BEFORE.exec(written))?.[0] ?? "";
  return start + lead.length;
}

/** Where the name after `at` ends. */
function walkRight(text: string, at: number): number {
  const ceiling = Math.min(text.length, at + NAME_LENGTH);
  let end = at;
  while (end < ceiling) {
    const char = text.charAt(end);
    if (char === " " && LATIN.test(text.charAt(end - 1)) && /[A-Z]/.test(text.charAt(end + 1))) {
      end += 1;
      continue;
    }
    if (!NAME_CHAR.test(char)) break;
    if (HIRAGANA.test(char)) {
      let to = end;
      while (to < ceiling && HIRAGANA.test(text.charAt(to))) to += 1;
      const run = text.slice(end, to);
      if (LINK_AFTER.test(run) && !(end === at && run.length >= 3)) break;
      const tail =
        run.length >= 3
          ? (/(?:では|には|から|より|との|への|における|において|による|により|[はがをにでとのへも])$/.exec(run)?.[0] ??
            "")
          : "";
      // まちの灯: a name may begin with its own kana and の, when little follows.
      if (
        tail === "の" &&
        end === at &&
        /^[^ぁ-ん、。「」() \n]{1,6}(?=[ \n(、。]|$)/.test(text.slice(to, to + 8)) &&
        !NOT_OF_NAME.test(text.slice(to, to + 6))
      ) {
        end = to;
        continue;
      }
      end = to - tail.length;
      if (tail !== "") break;
      continue;
    }
    end += 1;
  }
  const stop = NOT_OF_NAME.exec(text.slice(at, end)) ?? ANOTHER.exec(text.slice(at, end));
  if (stop !== null) end = at + stop.index;
  while (end > at && /[・.\- ']/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function foreignStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 60 && /[A-Za-z0-9&.,'\- ]/.test(text.charAt(start - 1))) start -= 1;
  while (start < at && !/[A-Z0-9]/.test(text.charAt(start))) start += 1;
  return start;
}

/** Facilities named after the corporation that runs them, on the same line. */
const FACILITY =
  /^ ?([^ 、。,()「」『』:\n【】]{1,24}?(?:病院|医療センター|センター|クリニック|診療所|医院|大学校|大学|高等学校|高校|中学校|小学校|中等教育学校|専門学校|学校|学園|学院|幼稚園|保育園|保育所|こども園|園|苑|ホーム|研究所|機構|事業団|協議会|協会|荘|の里|ハウス|支部)|(?:特別養護老人ホーム|養護老人ホーム|介護老人保健施設|グループホーム|デイサービス(?:センター)?|ケアプランセンター|訪問看護ステーション|居宅介護支援事業所|認定こども園|児童養護施設|障害者支援施設|ケアハウス|地域包括支援センター) ?[^ 、。,()「」『』:\n【】]{1,12}?)(?=$|[ 、。,()「」:\n]|[はがをにでとのへ](?![ぁ-ん]{3})|における|において)/;

/** Company and corporation names with a legal form, in order of reading. */
export function formedNames(material: Material): BodyName[] {
  const { text } = material;
  const out: BodyName[] = [];
  for (const hit of material.terms("legal-form")) {
    if (!isKind(hit, "term")) continue;
    const last = out[out.length - 1];
    if (last !== undefined && hit.start < last.end) continue;
    const named = nameAround(text, hit.start, hit.end, hit.value.code);
    if (named !== null) out.push(named);
  }
  return out;
}

function body(text: string, start: number, end: number, form: string, core: string): BodyName {
  return { start, end, form, core: core.trim(), name: text.slice(start, end) };
}

const PLACEHOLDER = /^[A-Z〇○◯●△×*＊]{1,3}$|^(?:等|など|各社|以下|が|の)/;

function nameAround(text: string, start: number, end: number, form: string): BodyName | null {
  if (form === "foreign") {
    const from = foreignStart(text, start);
    const core = text.slice(from, start).trim();
    return core.length < 2 || (/^[A-Za-z]/.test(text.slice(start, end)) && !/[ ,]$/.test(text.slice(from, start)))
      ? null
      : body(text, from, end, form, core);
  }
  const prefixOnly = form === "corporation";
  const left = prefixOnly ? start : walkLeft(text, start);
  const before = text.slice(left, start);
  if (before !== "" && !PLACEHOLDER.test(before)) return body(text, left, end, form, before);
  const blank = text.charAt(end) === " " && !/[ ()]/.test(text.charAt(end + 1)) ? 1 : 0;
  let to = walkRight(text, end + blank);
  let core = text.slice(end + blank, to);
  if (core === "" || PLACEHOLDER.test(core) || (core.length < 2 && !/[一-龠]/.test(core))) return null;
  if (prefixOnly) {
    const facility = FACILITY.exec(text.slice(to, to + 40));
    if (facility !== null && !NOT_A_NAME.test(facility[1] ?? "") && !DEPARTMENT_WORD.test(facility[1] ?? ""))
      to += facility[0].length;
    core = text.slice(end + blank, to);
    const cut = cutDepartment(core);
    if (cut !== core) {
      to -= core.length - cut.length;
      core = cut;
    }
  }
  return body(text, start, to, form, core);
}

const DEPARTMENT_WORD =
  /^(?:お客様|お客さま|お問い?合わ?せ|相談|総務|事務|経営|人事|広報|企画|情報|個人情報|営業|管理|コール|サポート|カスタマー|本件|専用)/;

/** 公益財団法人X協会事務局 → X協会: what follows the last kind of body is a department. */
function cutDepartment(core: string): string {
  const match =
    /^(.*(?:協会|機構|連盟|財団|協議会|連合会|公社|基金|病院|大学|学園|組合|センター|事業団|振興会|会))(?:[一-龠ァ-ヺー]{0,8}(?:事務局|本部|部|課|室))$/.exec(
      core,
    );
  return match?.[1] ?? core;
}

/**
 * The public or other body without a legal form whose name begins at `at`: X市, X県立Y病院, X市教育委員会, 東湖信用組合.
 * Departments behind it are left out. Null when nothing there reads as a name.
 */
export function plainNameAt(text: string, at: number): BodyName | null {
  const line = text.slice(at, at + 44);
  const stop = line.search(/[ 、。,()「」『』【】:\n/|[\]<>;]/);
  const stretch = stop < 0 ? line : line.slice(0, stop);
  let best = "";
  for (const match of stretch.matchAll(BODY_END)) {
    const to = match.index + match[0].length;
    const name = stretch.slice(0, to);
    const rest = stretch.slice(to);
    if (to < 2 || NOT_A_NAME.test(name) || !plausible(name)) continue;
    if (rest === "" || AFTER_NAME.test(rest) || DEPARTMENT.test(rest)) {
      best = name;
      // 事務局, 総務課 and the like behind a municipality name a department, not a longer body.
      if (DEPARTMENT.test(rest) && !BODY_AHEAD.test(rest)) break;
    }
    if (/^[はがをにへ]|^(?:における|において|では|の(?!里))/.test(rest) && best !== "") break;
  }
  if (best === "") return null;
  return body(text, at, at + best.length, "public", best);
}

const BODY_AHEAD =
  /^[^ぁ-ん]{0,14}(?:教育委員会|選挙管理委員会|農業委員会|病院|大学|学校|高校|水道局|交通局|消防本部|消防局|図書館|幼稚園|保育園|保育所|こども園|議会|医療センター|企業局|協議会|保健所)/;

/** Names are not sentences: no verbs, no words of the incident itself. */
function plausible(name: string): boolean {
  return !/(?:漏えい|漏洩|流出|紛失|盗難|誤送|誤掲|不正|情報の|に関する|について|お詫び|おわび|お知らせ|報告|[をがはへ](?=.)|による|された|した|している|により|における|ため|また|なお|この|その|及び|および|並びに|ならびに|から|まで|ください|\d月|\d日|電話|平日|[にで](?=[一-龠]{2}))/.test(
    name,
  );
}
