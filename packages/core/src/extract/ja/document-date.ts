import type { Span } from "../../kernel/span.ts";
import { type Line, lineAt, type Passage } from "../passage.ts";
import { isKind, type Mention } from "../types.ts";

/** Words that may stand beside a date that dates the document: 公開日：2023年8月4日, 2023.8.4 お知らせ. */
const BESIDE =
  /重要なお知らせ|お知らせ|報道発表資料|報道発表日?|\d{1,2}時(?:\d{1,2}分)?発表|発表日?|最終更新日?|更新日?|公開日?|掲載日?|公表日?|発行日?|登録日?|投稿日?|作成日?|プレスリリース|ニュース|News|NEWS|PRESS RELEASE|Press Release|資料配付|資料提供|報道提供資料|報道提供|報道資料|記者発表資料|記者発表|付で公開|日付|付け|付|現在/g;

/** A date that dates the document itself. */
export interface DocumentDate extends Span {
  readonly mention: Mention<"date">;
  readonly place: "title" | "head" | "foot";
}

function aloneOn(line: Line, date: Mention<"date">, text: string): boolean {
  // A date amid a long line dates no document; and reading the whole line at each of its dates would cost their product.
  if (line.end - line.outset - (date.end - date.start) > 60) return false;
  const beside = `${text.slice(line.outset, date.start)} ${text.slice(date.end, line.end)}`;
  const rest = beside.replace(/^[ :|()[\]【】/・■□◆●]+/, "").replace(BESIDE, "");
  return /^[ :|()[\]【】/]*$/.test(rest);
}

/** Dates alone on their lines, besides the notice's own, that are the rows of a chronology. */
const ROWS = 3;

/** Letters of a title that its date may close. */
const LONGEST_TITLE = 100;

function isFull(date: Mention<"date">): boolean {
  const { year, month, day, until } = date.value;
  return year !== null && month !== null && day !== null && until === null;
}

/** A date with a time of day is of the story, but for 「3月5日10時30分発表」 and the line under a headline. */
function isClockTime(date: Mention<"date">, text: string, line: number): boolean {
  return (
    date.value.time !== null && line !== 1 && !/^ ?(?:に?発表|公表|更新|現在)/.test(text.slice(date.end, date.end + 4))
  );
}

/**
 * The dates that date the document: at the end of its title, alone on a line at its head, alone on a line (or before the
 * signature) at its foot; best first.
 */
export function documentDates(mentions: readonly Mention[], passage: Passage): DocumentDate[] {
  const { lines, text } = passage;
  const dates = mentions.filter((m): m is Mention<"date"> => isKind(m, "date") && isFull(m));
  const out: DocumentDate[] = [];
  const last = lines.length - 1;
  const head = lines.findIndex((line, i) => i > 0 && line.end - line.start > 60);
  for (const date of dates) {
    const at = lineAt(passage, date.start);
    const line = lines[at];
    // 「発生日時」 over a date alone on its line: the date of the harm, not of the notice.
    if (line === undefined || line.section === "occurred" || isClockTime(date, text, at)) continue;
    const place = line.kind === "title" ? "title" : at <= Math.max(head, 6) && at <= 12 ? "head" : "foot";
    // …に関するお詫び(2022年3月9日)
    const closesTitle =
      at <= 1 &&
      line.end - line.start <= LONGEST_TITLE &&
      text.charAt(date.start - 1) === "(" &&
      /^\)[」】]?$/.test(text.slice(date.end, line.end)) &&
      /(?:について|お知らせ|お詫び|おわび|報告|発表|件|報)\($/.test(text.slice(line.start, date.start));
    if (closesTitle) out.push({ ...date, mention: date, place: "title" });
    else if (place === "title") {
      if (line.end - date.end <= 6 && /^[ )】」]*$/.test(text.slice(date.end, line.end)))
        out.push({ ...date, mention: date, place });
    } else if (aloneOn(line, date, text) && (place === "head" || at >= last - 14)) {
      out.push({ start: date.start, end: date.end, mention: date, place });
    }
  }
  // Several dates alone on their lines are the rows of a chronology; one at the very end is still that of the notice.
  const own = out.some((date) => date.place === "title") ? 0 : 1;
  const rows = out.filter((date) => date.place !== "title").length - own >= ROWS;
  const first = out.find((date) => date.place === "head");
  const stays = (date: DocumentDate) =>
    date.place === "title" || date === first || lineAt(passage, date.start) === last;
  const rank = { title: 0, head: 1, foot: 2 };
  return out.filter((date) => !rows || stays(date)).sort((a, b) => rank[a.place] - rank[b.place] || a.start - b.start);
}
