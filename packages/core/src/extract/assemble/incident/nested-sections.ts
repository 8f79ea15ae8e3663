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

/** Titles of notices, which read like headings. */
const TITLE = /(?:について|お知らせ|お詫び|ご報告|報告|おわび|ご案内|結果|続報|第.{1,2}報)\)?(?:\([^()]*\))?$/;

/** Headings that name the data by what it was in or what befell it: 名簿に記載の個人情報, 保存データの内容. */
const DATA_HEADING =
  /^(?!.*(?:取扱|取り扱|保護|管理|について|お願い|対応|経緯|原因|件数|防止))[^。]{0,20}(?:保存|記載|記録|含ま|入力|登録|掲載|添付|該当|流出|漏|紛失|閲覧|送信|誤|盗|格納|収録|印字|奪|失)[^。]{0,18}(?:情報|データ|項目|内容|書類|もの|物|媒体)(?:等|など)?(?:\([^()]*\))?$/;

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
