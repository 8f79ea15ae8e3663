import type { SectionCode } from "../../ja/headings.ts";
import type { Line } from "../../passage.ts";
import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";

/** Sections that speak of other things than what was exposed. */
const ELSEWHERE: ReadonlySet<string> = new Set(["prevention", "request", "contact", "delay", "impact"]);
/** Sections in which data is named for other reasons too, so that the sentence itself must speak of the exposure. */
const LOOSE: ReadonlySet<string> = new Set(["cause", "response", "plan", "processor", "misuse", "timeline"]);

/** A heading or label over what was not exposed. */
const NEGATIVE_HEADING =
  /含まれ(?:て)?(?:い)?な|含まれており?ません|含まない|対象外|対象では(?:な|あ)|該当しない|(?:漏えい|漏洩|流出)(?:して)?(?:い)?(?:な|ません)|影響(?:の|が)?な|保有していない|保存していない/;
/** 住所・電話番号・成績:含まない: what the label names is not among it. */
const NONE =
  /^ ?(?:含ま(?:ない|れない|れず|ず|れません|れておりません)|(?:表示|記載|登録|該当|流出|漏えい|閲覧|影響)?なし|対象外|非該当)[。 ]?$/;
/** Q 住所やパスワードも漏れたのですか?: what is asked is not yet said. */
const ASKED = /(?:です|ます|でしょう|ました|の|た)か[。??]?$/;
/** A sentence that announces a list of what was not exposed. */
const NEGATIVE_INTRODUCTION =
  /(?:以下|次|下記)の[^。]{0,30}(?:含まれており?ません|含まれていない|含まれていません|対象外|保有しており?ません|流出しており?ません)/;

const DENIED =
  /(?:含(?:まれ|ん|み)|含め|保有|保持|保存|保管|取得|(?:取り?)?扱|見(?=られ|え)|映って|記載|記録|登録|入力|流出|漏えい|漏洩|漏れ|該当|対象|渡し|預け|預か|閲覧|影響|存在|アクセス|公開|表示|掲載|収集|可能性|痕跡|事実|形跡|おそれ|恐れ|設定|利用|持って|載って|入って|書かれて|印字)[^。、]{0,16}?(?:おらず|おりません|いません|いない|ありません|ございません|ではな|はない|もない|がない|なかった|無かった|せず|なし|無し|ません|できない|できません|(?:られ|(?<!かもし)れ|え)(?:ない|ません)|外(?:です|とな|であ|となり))|含まれ?ない/;
const UNDENIABLE = /(?:否定|排除|払拭)[^。、]{0,12}/g;
const CONCESSION = /(?:(?:のみ|だけ)(?:で(?:あり|す)?|となっており)、|が、|(?:ものの|けれども|一方で?|ところ)、)/;
const EXCEPTED = /^(?:など|等)?(?:の情報)?(?:以外|を除[くいき]|は除[くいき]|は対象外|\(?(?:なし|無し|含まない|含まず))/;

/** The rest of the clause after a mention: to its sentence's end, a concession, or the bracket that closes around it. */
export function tailOf(mention: Mention, material: Material): string {
  const end = material.sentenceOf(mention.start)?.end ?? mention.end;
  const whole = material.text.slice(mention.end, Math.min(end, mention.end + 160));
  // A bracket may hold sentences of its own: (お名前を含みます。番号は記載しておりません).
  const stop = whole.indexOf("。");
  const stretch = stop < 0 ? whole : whole.slice(0, stop + 1);
  let depth = 0;
  for (let i = 0; i < stretch.length; i++) {
    const c = stretch.charAt(i);
    if (c === "(") depth += 1;
    else if (c === ")") {
      // Inside brackets, the clause is theirs: (氏名は含まれていません).
      if (depth === 0)
        return /(?:ませ?ん|ない|なし|無し|ず|外)\)?$/.test(stretch.slice(0, i))
          ? stretch.slice(0, i)
          : stretch.slice(0, concession(stretch));
      depth -= 1;
    }
  }
  return stretch.slice(0, concession(stretch));
}

function concession(stretch: string): number {
  const at = stretch.search(CONCESSION);
  return at < 0 ? stretch.length : at;
}

/** Whether the clause says that what was named is not among it. */
export function isDenied(tail: string): boolean {
  return EXCEPTED.test(tail) || DENIED.test(tail.replace(UNDENIABLE, ""));
}

/** Lines that list what was not exposed: under a heading that says so, or after a sentence that announces it. */
export function deniedLines(material: Material): ReadonlySet<Line> {
  const out = new Set<Line>();
  let announced = false;
  for (const line of material.passage.lines) {
    const text = material.text.slice(line.start, line.end);
    if (NEGATIVE_INTRODUCTION.test(text)) announced = true;
    else if (line.kind === "heading" || (line.kind === "text" && text.length > 40)) announced = false;
    if (
      announced ||
      NEGATIVE_HEADING.test(line.heading) ||
      ASKED.test(text) ||
      (line.label !== null &&
        (NEGATIVE_HEADING.test(line.label.text) || NONE.test(material.text.slice(line.label.valueStart, line.end))))
    )
      out.add(line);
  }
  return out;
}

/** Lines that only list data, no sentence: ・お名前(法人の場合は法人名とご担当者名). */
export function listLines(material: Material): ReadonlySet<Line> {
  const out = new Set<Line>();
  const { text } = material;
  let last: Line | undefined;
  for (const mention of material.terms("data-class")) {
    const line = material.lineOf(mention.start);
    if (line === undefined || line === last) continue;
    last = line;
    if (line.kind === "heading" || line.kind === "title" || line.end - line.start > 160) continue;
    if (text.charAt(line.end - 1) === "。" || /(?:ました|ます|です|ください)$/.test(text.slice(line.start, line.end)))
      continue;
    const from = line.label?.valueStart ?? line.start;
    if (
      mention.start - from <= 8 &&
      /^(?:$|[、・(;/]|等|など|及び|および|と)/.test(text.slice(mention.end, Math.min(line.end, mention.end + 4)))
    )
      out.add(line);
  }
  return out;
}

const EXPOSED =
  /漏えい|漏洩|漏れ|流出|閲覧|見える|見られ|見え|見て|表示|窃取|盗|持ち出|紛失|誤送|誤って|掲載|投稿|誤交付|誤配|誤廃棄|廃棄|公開|読み取|奪|取得され|抜き取|アクセスされ|アクセスをされ|見る|参照|手渡|同封|混入|送られ|送信|入って|載って|載せ|残って|写って|映って|奪わ|なくな|無くし|亡失|遺失|失わ|捨て|削除され|消失|転送|聞き出|入手|知られ|悪用|格納|収録|収め|複製|知り得|印字|記載され|記録され|記され|保存され|登録され|含まれ|書かれ|入力され|添付|置き忘れ|取り違え|入った|BCC|宛先|暗号化|を使って|を用いて/;
const STRONG_BEFORE =
  /(?:漏えい|漏洩|流出|閲覧|窃取|持ち出|取得され|紛失|表示され|盗|対象(?:となる|となった|の)|外部に送|誤って|記載され|記載した|保存され|含まれ)/;
const STRONG_AFTER =
  /^[^。\n]{0,60}?(?:漏えい|漏洩|流出|閲覧(?:され|でき|可能)|窃取|持ち出され|見える|見られる|見ることの|盗ま|取得された|抜き取ら|含まれて(?:い(?:た|ま)|おり)|読み取|記載された|が記録された|が表示|が記載|が書かれ|が載|が印字|が入った|が届い|を(?:盗|奪|入手|聞き出|詐取|使っ|用い|悪用)|を含む(?:もの|データ|書類|ファイル|メール)|(?:は|が)(?:約|最大)?\d|欄に(?:入力|設定|記載))/;

const ITEMS = /^(?:(?:漏えい|流出|持ち出さ|記載さ|閲覧さ)[^。、]{0,12}の?)?(?:情報の?)?(?:項目|内訳|内容)は、?[^。]*$/;
/** 流出した情報は次のとおりです。氏名、住所、…: the sentence before announces the list. */
const ANNOUNCED_BEFORE =
  /(?:情報|項目|内容|内訳|データ)は、?[^。]{0,8}(?:次|以下|下記|つぎ)の(?:とおり|通り|もの)[^。]{0,6}。 ?$/;

/** What other bodies lost before: 他社のサイトから流出したメールアドレスとパスワード. */
const OTHERS =
  /他社|他の(?:サイト|サービス|企業)|他サイト|他サービス|別の(?:サイト|サービス)|外部の?サイト|第三者が(?:不正に|何らか|どこか)|何らかの(?:方法|手段)で/;
const LOSS = /流出|漏えい|漏洩|漏れ|盗まれ|出回|入手|取得|窃取|収集/;

function lostByOthers(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf("。") + 1, before.length - 60));
  const others = OTHERS.exec(clause);
  return others !== null && LOSS.test(clause.slice(Math.max(others.index + others[0].length, clause.length - 26)));
}

/** Advice to those who gave data elsewhere: 移動先で氏名を入力された場合は、…ください. */
const IN_CASE = /場合(?:は|に|、)/;
const ADVICE = /ください|下さい|お願い|ご?連絡|ご?相談/;

function advised(after: string): boolean {
  const sentence = after.split("。", 1)[0] ?? "";
  const at = sentence.search(IN_CASE);
  return at >= 0 && ADVICE.test(sentence.slice(at));
}

/** Whether the place speaks of what was or may have been exposed. */
export function isExposedPlace(mention: Mention, section: SectionCode, listed: boolean, material: Material): boolean {
  if (ELSEWHERE.has(section)) return false;
  if (section === "exposed-data" || section === "affected") return true;
  const sentence = material.sentenceOf(mention.start);
  if (sentence === undefined) return false;
  const { text } = material;
  if (section !== "timeline" && listed) return true;
  const before = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
  if (lostByOthers(before) || advised(after)) return false;
  // 項目は、氏名、住所である。
  if (ITEMS.test(before)) return true;
  if (ANNOUNCED_BEFORE.test(text.slice(Math.max(0, sentence.start - 50), sentence.start))) return true;
  if (LOOSE.has(section)) return STRONG_BEFORE.test(before.slice(-48)) || STRONG_AFTER.test(after);
  if (/(?:情報|データ|もの|項目|内容)[^()。]{0,14}\([^()]{0,80}$/.test(before)) return true;
  return EXPOSED.test(before) || EXPOSED.test(after);
}
