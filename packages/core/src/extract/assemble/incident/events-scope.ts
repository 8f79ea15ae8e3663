import type { Line, Sentence } from "../../passage.ts";
import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import { isBackground } from "./events-background.ts";
import { dayOnly, type Governor, governorOf } from "./events-dates.ts";

/** A sentence with the date that stands at the head of its row, if any. */
export interface ScopedSentence {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** The date at the head of the row or above it; null in running text. */
  readonly head: Governor | null;
  /** A row of a chronology: its date stands off at its head. */
  readonly row: boolean;
  /** The dates of the sentence. */
  readonly dates: readonly Mention<"when">[];
}

const CONTACT_LINE =
  /受付時間|(?:電話番号?|TEL|Tel|℡|内線)[ :(]{0,2}\d|℡|(?<!短縮)ダイヤル|フリーコール|\d{2,4}-\d{2,4}-\d{3,4}|平日\d|土日祝/;
const SET_OFF = /^[)】\]>〉》]? ?(?::|\||→|->|⇒|\t| |…|】|$)/;

const PARTICLE = /^ ?(?:[、,にはがのをでと]|から|より|まで|付|頃|ごろ|以降|現在|時点)/;

interface Row {
  readonly head: Governor;
  /** Set off by a blank or colon, or alone on its line: its clock time holds for the whole row. */
  readonly setOff: boolean;
  readonly alone: boolean;
}

/** The date at the head of a line, when it heads a row. */
function rowOf(line: Line, first: Mention<"when"> | undefined, above: Governor | null, material: Material): Row | null {
  if (first === undefined) return null;
  const { text } = material;
  const before = text.slice(line.start, first.start);
  if (!/^[(【[<〈《≪■●・ ]*$/.test(before)) return null;
  const head = governorOf(first, material);
  if (head === null) return null;
  const rest = text.slice(first.end, line.end);
  const alone = /^[)】\]>〉》≫: 、頃]*$/.test(rest);
  // A date in figures stands off by itself: the blank behind it may have gone with the layout.
  const figures = /\d$/.test(text.slice(first.start, first.end)) && !PARTICLE.test(rest);
  const setOff = alone || figures || SET_OFF.test(rest);
  // 「2月5日 午前9時30分、…」: the day stands off, its time belongs to the first sentence.
  const inner = /日[^ ]{0,6} [^\n]{0,14}[時:]/.test(text.slice(first.start, first.end));
  return setOff || inner || line.marker !== "" || (above !== null && head.bareTime) ? { head, setOff, alone } : null;
}

/** 対象の方には本日、電子メールでお知らせしています, beside the reason why it took so long. */
const TOLD_TODAY =
  /(?:方|様|さま|者|会員)(?:々|方)?(?:に|へ)は、?本日(?:から|より|、)?[^。]{0,24}(?:お知らせ|通知|連絡|送付|お送り|送信|発送)/;

/** Whether a line can tell events at all. */
function tells(line: Line, text: string): boolean {
  if (line.kind === "title" || line.section === "contact") return false;
  if (/会社概要|企業情報|法人概要|沿革/.test(line.heading)) return false;
  const written = text.slice(line.start, line.end);
  return !CONTACT_LINE.test(written) && (line.section !== "delay" || TOLD_TODAY.test(written));
}

/** The sentences of the notice with the dates that reach into them. */
export function scopedSentences(material: Material): ScopedSentence[] {
  const { passage, text } = material;
  const whens = material.of("when");
  const ownDates = new Set(material.documentDates.map((d) => d.start));
  const byLine: Sentence[][] = passage.lines.map(() => []);
  for (const sentence of passage.sentences) byLine[sentence.line]?.push(sentence);
  const out: ScopedSentence[] = [];
  let above: Governor | null = null;
  let hanging: { head: Governor; indent: number } | null = null;
  let next = 0;
  passage.lines.forEach((line, index) => {
    const dates: Mention<"when">[] = [];
    for (; next < whens.length && (whens[next] as Mention).start < line.end; next++) {
      const date = whens[next] as Mention<"when">;
      if (date.start >= line.start && !ownDates.has(date.start) && !isBackground(text, date, line.end))
        dates.push(date);
    }
    const row = rowOf(line, dates[0], above, material);
    if (row?.alone) {
      above = line.section === "occurred" ? null : row.head;
      hanging = null;
      return;
    }
    if (line.kind === "heading" || (dates[0] === undefined && line.gap > 1)) above = null;
    if (line.kind === "heading") hanging = null;
    if (!tells(line, text)) return;
    const startsWithDate = dates[0] !== undefined && dates[0].start - line.start <= 1;
    if (startsWithDate && !(row?.head.bareTime && above !== null)) above = null;
    if (hanging !== null && (startsWithDate || line.marker.startsWith("※") || line.indent <= hanging.indent))
      hanging = null;
    const reach = row?.head ?? hanging?.head ?? above;
    if (row?.setOff) hanging = { head: row.head, indent: line.indent };
    let first = 0;
    (byLine[index] ?? []).forEach((sentence, i) => {
      const from = first;
      while (first < dates.length && (dates[first]?.start ?? 0) < sentence.end) first += 1;
      // The time of day of a head that runs on into its sentence (9時30分、…) is that sentence's own.
      const keeps = row === null || row.setOff || i === 0;
      out.push({
        line,
        start: sentence.start,
        end: sentence.end,
        head: reach === null ? null : keeps ? reach : dayOnly(reach),
        row: row !== null || hanging !== null || above !== null,
        dates: dates.slice(from, first),
      });
    });
  });
  return out;
}
