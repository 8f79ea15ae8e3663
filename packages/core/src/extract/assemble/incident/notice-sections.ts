import type { SectionCode } from "../../ja/headings.ts";
import type { Line, Passage } from "../../passage.ts";

/** Words by which a line at the head of a notice is its title. */
const TITLE_WORDS =
  /(?:について|に関し|に関する|お詫び|おわび|お知らせ|ご?報告|謝罪|公表|の件|発生|処分|(?:漏えい|漏洩|流出|紛失|盗難|誤送信|誤送付|誤掲載|誤交付|誤廃棄|改ざん|攻撃|被害|障害|不正アクセス|不正ログイン)[^。]{0,12}$)/;
const HEAD_LINES = 10;
const TITLE_LENGTH = 90;

/** Whether a line is the notice's title or part of it: the casebook line, or an unnumbered title-like line at the head. */
export function isTitleLine(passage: Passage, line: Line): boolean {
  if (line.kind === "title") return true;
  if (passage.lines[0]?.kind === "title") return false;
  if (line.marker !== "" || line.end - line.start >= TITLE_LENGTH) return false;
  if (line.start > (passage.lines[HEAD_LINES]?.start ?? line.start)) return false;
  const at = passage.lines.indexOf(line);
  if (at >= HEAD_LINES) return false;
  const written = passage.text.slice(line.start, line.end);
  return !/[。、]$/.test(written) && TITLE_WORDS.test(written) && !/(?:した|ます|です|ました)$/.test(written);
}

/**
 * Where the opening paragraphs end: at the first heading that is not the title. A title on a line of its own heads no
 * section, though its words (報告, 被害) read like one.
 */
export function leadEnd(passage: Passage): number {
  const first = passage.lines.find((line) => line.kind === "heading" && !isTitleLine(passage, line));
  return first?.start ?? passage.text.length;
}

/** The section of a line, with what stands under the title alone counted as the lead. */
export function sectionOf(passage: Passage, line: Line, lead: number): SectionCode {
  if (isTitleLine(passage, line)) return "title";
  if (line.start >= lead || line.label !== null) return line.section;
  const heading = line.heading !== "" && TITLE_WORDS.test(line.heading);
  return heading ? "lead" : line.section;
}
