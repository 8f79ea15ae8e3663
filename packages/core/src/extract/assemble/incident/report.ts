import type { ReportCode } from "../../../vocab/reports.ts";
import type { Line } from "../../passage.ts";
import type { Cited, Material } from "../material.ts";

const RULE = "assemble/report";
const FINAL =
  /(?:最終報告?|最終の?ご?報告|(?:調査|検証)(?:等)?(?:の)?(?:結果|完了)(?:等|及び再発防止策?|および再発防止策?|と再発防止策?|並びに再発防止策?|ならびに再発防止策?)?(?:について|に関する|の|を)?(?:の)?(?:ご?報告|お知らせ|公表|について|ご説明)?|完了(?:の)?ご?報告|完報|終報|最終版|調査(?:の)?完了|調査報告書(?:の)?(?:公表|受領))/;
const INITIAL = /(?:第[1一]報|初報|速報版|\(速報\)|【速報】|第1回報告|一報$|\(一報\))/;
const FOLLOW_UP =
  /(?:第(?:[2-9二三四五六七八九十]|[1-9]\d|十[一二三])(?:報|回報告|弾)|続報|続々報|追加(?:の)?(?:ご?報告|報|のお知らせ|情報)|中間(?:ご?報告|報)|経過(?:の)?(?:ご?報告|のお知らせ)|開示事項の経過|その後の(?:状況|経過|対応)|再度のお知らせ|追報|追記)/;
const TITLE_LIKE =
  /(?:について|に関し|お詫び|おわび|お知らせ|ご?報告|謝罪|公表|報\)?】?$|の件|続報|発生|漏えい|漏洩|流出|紛失|被害)/;
/** Titles of other notices that the line quotes: 「…(第1報)」. */
const QUOTED = /[「『][^「『」』]{0,80}[」』]/g;

/** The lines that make up the title: the casebook line, else the title-like lines above the first paragraph. */
function titleLines(material: Material): Line[] {
  const { lines, text } = material.passage;
  const out: Line[] = [];
  for (const line of lines.slice(0, 12)) {
    const written = text.slice(line.start, line.end);
    if (line.kind === "title") {
      out.push(line);
      break;
    }
    if (written.endsWith("。") || written.length > 100) break;
    if (TITLE_LIKE.test(written) || /^[(【〔<]?(?:第.{1,3}報|続報|最終報告?|初報|速報)[)】〕>]?$/.test(written))
      out.push(line);
  }
  return out;
}

/** Which report of a series the text is, by its title; null when nothing marks it. */
export function readReport(material: Material): Cited<ReportCode> | null {
  const { text } = material;
  for (const line of titleLines(material)) {
    const written = text.slice(line.start, line.end).replace(QUOTED, (q) => "　".repeat(q.length));
    const codes = [
      ["final", FINAL],
      ["follow-up", FOLLOW_UP],
      ["initial", INITIAL],
    ] as const;
    for (const [value, pattern] of codes) {
      const match = pattern.exec(written);
      if (match === null) continue;
      const start = line.start + match.index;
      return { value, cites: [{ start, end: start + match[0].length, rule: RULE }] };
    }
  }
  return closing(material);
}

/** 「本報をもって最終報といたします」 and the like, said of the text itself. */
function closing(material: Material): Cited<ReportCode> | null {
  const match =
    /(?:本報|本お知らせ|本報告|今回の?ご?報告|本件に関するご?報告は、?(?:今回|本報|これ))(?:をもって|を以て|で|を|が)、?(?:最終|最後|完了)/.exec(
      material.text,
    );
  if (match === null) return null;
  return {
    value: "final",
    cites: [{ start: match.index, end: match.index + match[0].length, rule: `${RULE}/closing` }],
  };
}
