import type { Span } from "../kernel/span.ts";
import { headingCode, type SectionCode } from "./ja/headings.ts";

/** What a line is: a heading, an item of a list or table row, or running text. */
export type LineKind = "title" | "heading" | "item" | "text";

/** A line that is not blank. `start`/`end` leave out its indent, its marker and trailing blanks. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** Bullet or number in front: `(1)`, `・`, `2.`; "" when none. */
  readonly marker: string;
  /** Where the line begins with its marker. */
  readonly outset: number;
  readonly indent: number;
  /** `label` of a 「label：value」 line, with the place where the value starts. */
  readonly label: { readonly text: string; readonly valueStart: number } | null;
  /** What the nearest heading above, or the line's own label, says that the line is about. */
  readonly section: SectionCode;
  /** The nearest heading above as written; "" when none. */
  readonly heading: string;
  /** Number of blank lines just before. */
  readonly gap: number;
}

/** A sentence: ends with 。 or with its line. */
export interface Sentence extends Span {
  /** Index of its line. */
  readonly line: number;
}

/** The structure of a post. */
export interface Passage {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

const MARKER =
  /^(?:[・•◦●○〇◎■□◆◇▼▽★☆※*→⇒▪‣]{1,2} ?|[-+] |[((]\d{1,2}[))][.:]? ?|\d{1,2}[))] ?|第?\d{1,2}[.、.](?!\d) ?|\d{1,2} (?=\D)|\d{1,2}-\d{1,2}[.)]? |[①-⑳⑴-⒇㈠-㈩ⅰ-ⅹⅠ-Ⅹ][. ]?|[((][一二三四五六七八九十ア-ンa-z][))] ?|[ア-カ] (?=[^ ])|[一二三四五六七八九十ア-オA-Ea-e][.、] ?|\d{1,2}(?=[^\d年月日時分:/.,\-~名人件社万億千円台通枚日号階回ヶヵか月本便泊つ目社店校冊度割歳才組室棟席票部機両%)])(?!アカウント|ファイル|ページ|サーバ|パーセント|ポイント|ドル|ユーロ|ウォン|バーツ|元|マイル|レグ|キロ|メートル|世帯|団体|施設|企業|組織|大学|学級|クラス|拠点|事業所|種類|品目|項目|週間|ケ|カ国|か国))/;
/** What ends a label or shows that there is none. */
const LABEL_END = /[:。、「」]/;
const LABEL_LENGTH = 18;
const DOTTED = /^([^:。、「」… ]{2,14})(?: {0,2}…{1,2} ?| {1,2}\.{3} ?)(?=\S)/;
const BRACKET_LABEL = /^[【《<〈[]([^】》>〉\]]{1,18})[】》>〉\]] ?(?=\S)/;
const SPACED_LABEL = /^([^:。、「」 ()]{1,14}) (?=\S)/;
const BULLET = /^[・•◦※*\-+→⇒]/;
const HEADING_LENGTH = 42;
/** The end of a notice's title: …について, …に関するお詫びとお知らせ(第2報). */
const ANNOUNCES = /(?:について|お知らせ|お詫び|おわび|ご報告|報告|発生|件)(?: ?\([^()]{1,12}\))?$/;

/** Whom a letter is to: 会員の皆様へ, お取引先各位. */
const ADDRESSES = /(?:皆様|皆さま|皆さん|様|さま|方々|の方)へ$|各位$/;

/** Whom to ask, among the lines that head a listed company's notice: 問合せ先 執行役員管理本部長 …. */
const LETTERHEAD = /^(?:本件に関する)?(?:お?問い?合わ?せ先|照会先|連絡先|責任者|担当者?)(?: |:)/;

const TIME_COLUMN = /^(?:日時|日付|年月日|月日|時刻)$/;
const MATTER_COLUMN = /^(?:事項|内容|対応|経緯|概要|出来事|できごと|状況|事象|対応内容|実施内容)$/;

interface RawLine {
  start: number;
  end: number;
  indent: number;
  gap: number;
}

function rawLines(text: string): RawLine[] {
  const out: RawLine[] = [];
  let gap = 0;
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    let from = start;
    while (from < end && text.charAt(from) === " ") from += 1;
    let to = end;
    while (to > from && text.charAt(to - 1) === " ") to -= 1;
    if (to > from) {
      out.push({ start: from, end: to, indent: from - start, gap });
      gap = 0;
    } else gap += 1;
    start = end + 1;
  }
  return out;
}

function bracketed(body: string): boolean {
  return /^[【《<〈≪［[].{1,40}[】》>〉≫］\]]$/.test(body);
}

/** The style of a marker: digits and letters out of it, so that items of one list look alike. */
function styleOf(marker: string): string {
  return marker.replace(/[\d①-⑳⑴-⒇ア-ンA-Za-z一二三四五六七八九十ⅰ-ⅹⅠ-Ⅹ]+/g, "1").trim();
}

/** Q3. どのような情報が漏れたのですか: a question heads its answer. */
function isQuestion(body: string): boolean {
  return body.length <= 60 && /^(?:Q|問|質問) ?\d{0,2}[ .:、)-]/.test(body) && /(?:か|には|とは|は)[。?]?$/.test(body);
}

/** 「個人情報保護委員会へ報告」: a row that ends with its verbal noun, not a heading (関係機関への報告). */
const TOLD_BY_NOUN =
  /[へにを](?:速報|報告|届出|届け出|連絡|通報|相談|通知|公表|発表|依頼|提出|実施|開始|設置|停止|回収|謝罪|説明|再開)$/;

const ASKS_PLACE = /(?:場所|所在地|会場)$/;

/** Whether the line reads as a heading: short, no sentence end, and set off by a marker, brackets or blank lines. */
function isHeading(written: string, marker: string, next: string | undefined): boolean {
  // 3 対象のお客さま(第一報では約500名とお知らせしたが、以下に改める): what is said in brackets of a numbered heading
  const body =
    marker === "" || BULLET.test(marker) ? written : written.replace(/(?<=^[^()]{2,20})\([^()]{8,60}\)$/, "");
  if (body.length > HEADING_LENGTH || /[。、]$|(?:ました|ます|です|した|する|ない)$/.test(body)) return false;
  if (body.startsWith("|")) return false;
  if (bracketed(body)) return true;
  if (marker === "" && TOLD_BY_NOUN.test(body)) return false;
  const matter = body.replace(/\((?:計|合計|全部で)?[\d,]{1,9}(?:名|件|人|世帯)分?\)$/, "");
  if (/^\d{1,4}[年月/]|\d{1,3}(?:名|件|人)|^[^(]*、[^(]*、/.test(matter)) return false;
  const known = headingCode(body) !== null;
  if (marker !== "" && !BULLET.test(marker)) {
    if (known && (!body.includes(" ") || /^(?:\S )+\S$/.test(body))) return true;
    const sibling = next !== undefined && styleOf(MARKER.exec(next)?.[0] ?? "") === styleOf(marker);
    return body.length <= 24 && !/[、: ]/.test(body) && next !== undefined && !sibling;
  }
  return marker === "" && known && body.length <= 24 && !/[、:]/.test(body);
}

/** Length of a 「label：」 or a label set off by two blanks or more, with what sets it off; null when there is none. */
function labelled(body: string): { readonly text: string; readonly length: number } | null {
  // | 対象者 | 26世帯38人 |: the row of a table with two columns
  const cell = /^\| ?([^| ][^|]{0,18}?) ?\| ?(?=[^| ][^|]*\| ?$)/.exec(body);
  if (cell?.[1] !== undefined) return { text: cell[1], length: cell[0].length };
  // 一覧表の項目 … 生徒氏名、在籍校
  const dotted = DOTTED.exec(body);
  if (dotted?.[1] !== undefined) return { text: dotted[1], length: dotted[0].length };
  const stop = body.slice(0, LABEL_LENGTH + 1).search(LABEL_END);
  if (stop > 0 && body.charAt(stop) === ":") {
    const length = stop + (body.charAt(stop + 1) === " " ? 2 : 1);
    if (/^\S/.test(body.slice(length))) return { text: body.slice(0, stop), length };
  }
  const within = body.slice(0, Math.min(stop < 0 ? body.length : stop, LABEL_LENGTH + 2));
  let end = within.lastIndexOf("  ");
  if (end <= 0) return null;
  while (body.charAt(end) === " ") end -= 1;
  const text = body.slice(0, end + 1);
  const length = body.length - body.slice(end + 1).trimStart().length;
  return text === "" || length === body.length ? null : { text, length };
}

/** 「label：value」, 「【label】value」 or 「(2) 対象 value」 in front of a line. */
function labelOf(body: string, start: number, marker: string): Line["label"] {
  const bracket = BRACKET_LABEL.exec(body);
  const matched = labelled(body) ?? (bracket === null ? null : { text: bracket[1] ?? "", length: bracket[0].length });
  const spaced = matched === null && marker !== "" ? SPACED_LABEL.exec(body) : null;
  const found =
    matched ??
    (spaced?.[1] !== undefined && headingCode(spaced[1]) !== null
      ? { text: spaced[1], length: spaced[0].length }
      : null);
  if (found === null || /^\d|https?$/.test(found.text)) return null;
  return { text: found.text.trim(), valueStart: start + found.length };
}

/** Sentences of a line: split after 。！？ outside brackets and quotations. */
function splitSentences(text: string, line: Line, index: number, out: Sentence[]): void {
  let depth = 0;
  let start = line.start;
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28 || code === 0x300c || code === 0x300e) depth += 1;
    else if (code === 0x29 || code === 0x300d || code === 0x300f) depth = depth > 0 ? depth - 1 : 0;
    else if (depth === 0 && (code === 0x3002 || code === 0x21 || code === 0x3f)) {
      out.push({ start, end: i + 1, line: index });
      start = i + 1;
      while (start < line.end && text.charCodeAt(start) === 0x20) start += 1;
    }
  }
  if (start < line.end) out.push({ start, end: line.end, line: index });
}

/** Reads the structure of a text: lines with their kind and section, and sentences. */
export function readPassage(text: string): Passage {
  const lines: Line[] = [];
  const sentences: Sentence[] = [];
  let section: SectionCode = "lead";
  let heading = "";
  let begun = false;
  const raws = rawLines(text);
  for (const [i, raw] of raws.entries()) {
    const whole = text.slice(raw.start, raw.end);
    const marker = MARKER.exec(whole)?.[0] ?? "";
    const body = whole.slice(marker.length).trimStart();
    const start = raw.start + whole.length - body.length;
    const isTitle = i === 0 && /^【[^】]{2,30}】./.test(whole);
    const following = raws[i + 1];
    const next = following === undefined ? undefined : text.slice(following.start, following.end);
    // Before the first sentence ends, a line that announces the matter is the notice's title, not a heading in it.
    const announces = !begun && marker === "" && ANNOUNCES.test(body);
    const addresses = !begun && marker === "" && ADDRESSES.test(body);
    const letterhead = !begun && LETTERHEAD.test(body);
    const before = raws[i - 1];
    const above = before === undefined ? "" : text.slice(before.start, before.end);
    // 日時 / 事項 over the rows of a chronology: the head of its table.
    const columns =
      (TIME_COLUMN.test(body) && MATTER_COLUMN.test(next ?? "")) ||
      (MATTER_COLUMN.test(body) && TIME_COLUMN.test(above));
    // (2) 発生場所 ⏎ 西浜区役所2階 窓口: the place that the heading asks for.
    const placed = marker === "" && ASKS_PLACE.test(above);
    const head =
      !columns &&
      !placed &&
      !isTitle &&
      !announces &&
      !addresses &&
      !letterhead &&
      body !== "" &&
      (isQuestion(body) || isHeading(body, marker, next));
    begun ||= isTitle ? false : whole.includes("。");
    let label: Line["label"] = null;
    let own: SectionCode | null = null;
    if (head) {
      const inner = body.replace(/^[【《<〈≪［[]|[】》>〉≫］\]]$/g, "");
      section = headingCode(inner) ?? "other";
      heading = inner;
    } else if (!isTitle) {
      label = labelOf(body, start, marker);
      own = label === null ? null : headingCode(label.text);
      // A numbered or bracketed label heads what follows it as well: (3) 流出した情報 合計12件
      const heads = own !== null && ((marker !== "" && !BULLET.test(marker)) || /^[【《<]/.test(body));
      if (heads && own !== null && label !== null) {
        section = own;
        heading = label.text;
      }
    }
    // The frame of a row is none of its value.
    const frame = /^\|[^|]+\|[^|]+( ?\| ?)$/.exec(body)?.[1]?.length ?? 0;
    lines.push({
      start,
      end: raw.end - frame,
      kind: isTitle ? "title" : head ? "heading" : marker !== "" || label !== null ? "item" : "text",
      marker,
      outset: raw.start,
      indent: raw.indent,
      label,
      section: isTitle ? "title" : (own ?? section),
      heading,
      gap: raw.gap,
    });
    splitSentences(text, lines[lines.length - 1] as Line, i, sentences);
  }
  return { text, lines, sentences };
}

/** Index of the sentence that holds a place of the text, or the last one before it; -1 when none. */
export function sentenceAt(passage: Passage, at: number): number {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = passage.sentences[middle] as Sentence;
    if (at < sentence.start) high = middle - 1;
    else if (
      at >= sentence.end &&
      middle < passage.sentences.length - 1 &&
      (passage.sentences[middle + 1] as Sentence).start <= at
    )
      low = middle + 1;
    else return middle;
  }
  return high;
}

/** Index of the line that holds a place of the text; -1 when none. */
export function lineAt(passage: Passage, at: number): number {
  const sentence = passage.sentences[sentenceAt(passage, at)];
  return sentence === undefined ? -1 : sentence.line;
}
