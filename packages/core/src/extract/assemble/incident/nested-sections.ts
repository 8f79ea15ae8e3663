import type { SectionCode } from "../../ja/headings.ts";
import type { Line } from "../../passage.ts";
import type { Material } from "../material.ts";

interface Level {
  readonly style: string;
  readonly section: SectionCode;
}

/** The style of a marker or bracket, so that headings of one level look alike: `2.` and `3.`, `(1)` and `(2)`. */
function styleOf(line: Line, text: string): string {
  const marker = line.marker
    .replace(/[\d①-⑳⑴-⒇ア-ンA-Za-z一二三四五六七八九十ⅰ-ⅹⅠ-Ⅹ]+/g, (run) =>
      /[①-⑳]/.test(run) ? "①" : /^[ア-ン]/.test(run) ? "ア" : "1",
    )
    .trim();
  return marker === "" ? text.slice(line.start, line.start + 1).replace(/[^【《<〈[≪]/, "") : marker;
}

/** Sections whose matter a heading inside them goes on with, where it says nothing of its own. */
const CARRIED: ReadonlySet<SectionCode> = new Set<SectionCode>([
  "exposed-data",
  "affected",
  "prevention",
  "request",
  "contact",
]);
const SILENT: ReadonlySet<SectionCode> = new Set<SectionCode>(["other", "summary", "processor"]);

const SILENT_OR_LEAD: ReadonlySet<SectionCode> = new Set<SectionCode>([...SILENT, "lead"]);

/** Titles of notices, which read like headings. */
const TITLE = /(?:について|お知らせ|お詫び|ご報告|報告|おわび|ご案内|結果|続報|第.{1,2}報)\)?(?:\([^()]*\))?$/;

/** Headings that name the data by what it was in or what befell it: 名簿に記載の個人情報, 保存データの内容. */
const DATA_HEADING =
  /^(?!.*(?:取扱|取り扱|保護|管理|について|お願い|対応|経緯|原因|件数|防止|含まれ(?:て)?(?:い)?な|対象外))[^。]{0,24}(?:保存|保管|記載|記録|記さ|書か|載って|載せ|入って|入れ|残って|写って|映って|含ま|含む|入力|登録|掲載|添付|該当|流出|漏|もれ|紛失|なくな|無くし|亡失|遺失|閲覧|見え|見られ|表示|送信|送付|送ら|送っ|渡|届い|交付|配布|誤|盗|格納|収録|収納|収め|印字|印刷|奪|失|持ち出|取得され|窃取|抜き取|抜かれ|廃棄|捨て|公開|露出|読み取|参照|アクセスされ|影響|対象|暗号化)[^。]{0,18}(?:情報|データ|項目|内容|中身|書類|文書|もの|物|媒体|資料|事項|ファイル|リスト|名簿|帳票|機器|方|皆様|皆さま|皆さん|お客様|お客さま|人|者)(?:の(?:範囲|種類|内訳|内容|項目|詳細|概要))?(?:等|など)?(?:\([^()]*\))?$/;

/** かばんに入っていたのは、次の二つです: the lines after it are of the data, without a heading. */
const LED_TO =
  /入って|含まれ|記載|記録|記さ|書か|載って|保存|保管|登録|印字|漏えい|漏洩|漏れ|流出|紛失|なくし|盗ま|持ち出|閲覧|見え|見られ|表示|対象/;
const FOLLOWING = /次の|以下|下記/;

/** Whether a sentence ends with saying that the data is listed below. */
function leadsIn(sentence: string): boolean {
  const tail = sentence.slice(-18);
  const at = tail.search(FOLLOWING);
  if (at < 0) return false;
  const before = sentence.length - tail.length + at;
  return LED_TO.test(sentence.slice(Math.max(0, before - 34), before));
}

/** What such a line of the list cannot be: a sentence, or a line of a chronology. */
const NO_ROW = /。$|^\d{1,2}月\d|^(?:なお|このため|また|その後)/;

/**
 * The section of each line with regard to the headings above its own: under 「2. 漏えいした情報」, a 「(1) 会員」 is about
 * the exposed data too, and a 「(2)」 that is no heading ends the 「(1) 原因」 before it.
 */
export function nestedSections(material: Material): ReadonlyMap<Line, SectionCode> {
  const out = new Map<Line, SectionCode>();
  const { text } = material;
  const levels: Level[] = [];
  const numbered = /[\d①-⑳⑴-⒇ア-ンⅰ-ⅹⅠ-Ⅹ]/;
  let dropped = false;
  let begun = false;
  let title: Line | undefined;
  let listed = false;
  for (const line of material.passage.lines) {
    const style = styleOf(line, text);
    const at = levels.findIndex((level) => level.style === style);
    // A label that heads what follows it, (3) 流出した情報 合計12件, is a heading too.
    if (!begun && line.kind === "heading" && style === "" && TITLE.test(text.slice(line.start, line.end))) {
      title = line;
      out.set(line, "lead");
      continue;
    }
    if (!begun && text.charAt(line.end - 1) === "。") begun = true;
    const written = text.slice(line.start, line.end);
    if (listed && line.kind !== "heading" && SILENT_OR_LEAD.has(line.section) && !NO_ROW.test(written)) {
      out.set(line, "exposed-data");
      continue;
    }
    const last = written.slice(Math.max(0, written.slice(0, -1).lastIndexOf("。") + 1)).replace(/[。:]$/, "");
    listed = line.kind === "text" && leadsIn(last);
    if (line.kind === "heading" || (line.label !== null && line.marker !== "" && line.heading === line.label.text)) {
      if (at >= 0) levels.length = at;
      else if (style === "") levels.length = 0;
      const parent = levels.findLast((level) => CARRIED.has(level.section))?.section;
      const said = SILENT.has(line.section) && DATA_HEADING.test(line.heading) ? "exposed-data" : line.section;
      const section = parent !== undefined && SILENT.has(said) ? parent : said;
      levels.push({ style, section });
      dropped = false;
      out.set(line, section);
      continue;
    }
    if (at > 0 && numbered.test(line.marker) && line.kind === "item") {
      levels.length = at;
      dropped = true;
    }
    if (title !== undefined && levels.length === 0 && line.label === null) {
      // The title of the notice stands over its lead only by place.
      out.set(line, "lead");
      continue;
    }
    const level = levels.at(-1)?.section;
    const parent = levels.findLast((l) => CARRIED.has(l.section))?.section;
    if (dropped && level !== undefined) {
      // Back in the section above: what the line's own label says still counts.
      const own = line.label === null ? null : line.section;
      out.set(line, own !== null && own !== "cause" && own !== "other" && own !== "summary" ? own : level);
    } else out.set(line, SILENT.has(line.section) && parent !== undefined && level === parent ? parent : line.section);
  }
  return out;
}
