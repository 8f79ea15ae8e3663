import { fold } from "../kernel/normalize.ts";
import type { Span } from "../kernel/span.ts";

/** The text as the rules read it, and where each of its code units stands in the original. */
export interface ReadingText {
  readonly text: string;
  /** `offsets[i]` is the place in the original of `text[i]`; one longer than the text. */
  readonly offsets: Uint32Array;
}

/** Counters that a number may stand before with a blank between, whatever follows. */
const COUNTERS = "年月日時分秒万億千百円";
/** Counters that are words of their own before a kanji (社内, 人事, 件名), so that the blank is one between words. */
const SHORT_COUNTERS = "名人件社校台枚通冊個回口店箇か者先";
const LONG_COUNTERS = /^(?:名分|名様|人分|件分|世帯|団体|法人|事業所|店舗|口座|か所|箇所|社分|か月|箇月)/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isIdeographic(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005;
}

function isKanji(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Whether the blanks from `from` to `to` stand inside a date or between a number and its counter. */
function insideNumber(folded: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  const before = folded.charAt(from - 1);
  const after = folded.charAt(to);
  if (isDigit(before.charCodeAt(0))) {
    if (COUNTERS.includes(after)) return true;
    if (LONG_COUNTERS.test(folded.slice(to, to + 3))) return true;
    return SHORT_COUNTERS.includes(after) && !isKanji(folded.charCodeAt(to + 1));
  }
  if (!isDigit(after.charCodeAt(0))) return false;
  // 2023年 8月, 7月 27日; but 発生日時 2024年 and 8月31日 57件 are two things.
  if (before === "年" || before === "月") return /[\d元] ?$/.test(folded.slice(from - 3, from - 1));
  return before === "約" || before === "計" || before === "第" || /^(?:令和|平成)$/.test(folded.slice(from - 2, from));
}

/** Whether the unit at `at` is a letter between blanks or at an end of its line. */
function standsAlone(folded: string, at: number): boolean {
  return (
    isIdeographic(folded.charCodeAt(at)) &&
    !isIdeographic(folded.charCodeAt(at - 1)) &&
    !isIdeographic(folded.charCodeAt(at + 1))
  );
}

/** Whether the blank at `at` is one of a run of spaced-out letters: 代 表 取 締 役. */
function insideSpacedLetters(folded: string, at: number): boolean {
  if (!standsAlone(folded, at - 1) || !standsAlone(folded, at + 1)) return false;
  let letters = 2;
  for (let i = at + 2; letters < 3 && folded.charAt(i) === " " && standsAlone(folded, i + 1); i += 2) letters += 1;
  for (let i = at - 2; letters < 3 && folded.charAt(i) === " " && standsAlone(folded, i - 1); i -= 2) letters += 1;
  return letters >= 3;
}

const CLOSED = "。」』)】>》]!?:;";
const OPENERS =
  /^(?: |[・•◦●○〇◎■□◆◇▼▽★☆※*\-+(【《<「①-⑳⑴-⒇→⇒]|\d{1,2}[.)、 ]|\d{1,4}[年月/]|[一二三四五六七八九十][.、 ]|[((])/;
const HANGING = /(?:[、,をはがにのやへ]|による|における|及び|および|または|又は|並びに|ならびに|により)$/;

/** Columns that a line takes up: a letter of the Latin half one, any other two. */
function columns(line: string): number {
  let sum = 0;
  for (let i = 0; i < line.length; i++) sum += line.charCodeAt(i) < 0x100 ? 1 : 2;
  return sum;
}

/** Where the lines of a text were broken by hand: after so many columns, or after so many letters; 0 for neither. */
interface Wrapping {
  readonly columns: number;
  readonly letters: number;
}

/**
 * Finds the wrapping of a text. By columns: at least three lines that stop in the middle of a sentence within one letter
 * of the longest such line, and none much longer. By letters: at least three lines of just the greatest length.
 */
function wrappingOf(lines: readonly string[]): Wrapping {
  const open: number[] = [];
  let longest = 0;
  let most = 0;
  let atMost = 0;
  for (const line of lines) {
    // What is set to the right is longer than the text is wide.
    if (line.startsWith("        ")) continue;
    if (line.length > most) [most, atMost] = [line.length, 1];
    else if (line.length === most) atMost += 1;
    const text = line.trimEnd();
    if (text === "") continue;
    const width = columns(text);
    if (width > longest) longest = width;
    if (!CLOSED.includes(text.charAt(text.length - 1))) open.push(width);
  }
  const width = open.reduce((max, w) => Math.max(max, w), 0);
  const fits = width >= 32 && width <= 240 && longest <= width + 4 && open.filter((w) => w >= width - 4).length >= 3;
  // Breaking after so many letters leaves a line short by one or two where a mark may not begin the next.
  const full = lines.filter((line) => line.length >= most - 2 && !line.startsWith("        ") && !/[。」]$/.test(line));
  const counted = most >= 20 && most <= 120 && (atMost >= 3 || full.length >= 4);
  return { columns: fits ? width : 0, letters: counted ? most : 0 };
}

/** Ends of a line that a number must follow: 令和|7年, 約|300件, 同日は|9時に. */
const BEFORE_NUMBER = /[\d年月日時約計和成第最大同前後、はがをにでとの]$/;
/** What a break after just so many letters tears apart in lines of times and codes: 21|:01, B787-|8, 当初の到|着. */
const TORN_CODE = /\d:\d|[A-Z\d]-[A-Z\d]/;
const TORN_WORD = /[、。][ぁ-んァ-ヶ一-龠々]{2,}$/;
const BULLET = /^ ?[・•◦●○◎■□◆◇▼★☆※①-⑳【]/;

/** Japanese prose is full of kana and kanji; rows of a table that are all of one length are mostly codes and figures. */
function isProse(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (isIdeographic(text.charCodeAt(i))) letters += 1;
  return letters * 4 >= text.length;
}

/** Whether the line break after `line` only wraps a sentence that goes on in `next`. */
function isWrap(line: string, next: string, wrapping: Wrapping): boolean {
  const text = line.trimEnd();
  if (text === "" || next.trim() === "") return false;
  if (/^[。、」』)]/.test(next)) return true;
  const last = text.charAt(text.length - 1);
  if (wrapping.letters > 0 && line.length === wrapping.letters && last !== "。") {
    if (isProse(text)) return !BULLET.test(next);
    if (TORN_CODE.test(line.slice(-2) + next.slice(0, 2)) || TORN_WORD.test(line.slice(-24) + next.slice(0, 1)))
      return true;
  }
  if (CLOSED.includes(last)) return false;
  // Letters of both widths in one line make it end a few columns early or late; between two words of kana or kanji that is no end.
  const amid = isIdeographic(last.charCodeAt(0)) && isIdeographic(next.charCodeAt(0));
  const full =
    (wrapping.columns > 0 && columns(text) >= wrapping.columns - (amid ? 8 : 4)) ||
    (amid && wrapping.letters > 0 && line.length >= wrapping.letters - 2 && isProse(text));
  if (OPENERS.test(next)) return full && /^\d/.test(next) && BEFORE_NUMBER.test(text);
  return full || (text.length >= 12 && HANGING.test(text) && isIdeographic(next.charCodeAt(0)));
}

/** Least tabs of a line whose tabs part the cells of a table, as a sheet is pasted. */
const TABS = 4;

/** The folded text with bars for the tabs of a pasted sheet: as blanks they would not tell an empty cell from none. */
function withBars(folded: string, page: string): string {
  if (!page.includes("\t")) return folded;
  let at = 0;
  return folded
    .split("\n")
    .map((line) => {
      const source = page.slice(at, at + line.length);
      at += line.length + 1;
      if (source.split("\t").length <= TABS) return line;
      return Array.from(line, (letter, i) => (source.charAt(i) === "\t" ? "|" : letter)).join("");
    })
    .join("\n");
}

/**
 * Folds a stretch of the page and takes out what only lays it out: blanks inside dates and between a number and
 * its counter, spaced-out letters, line breaks that wrap a sentence. Offsets lead back to the page.
 */
export function readingText(page: string, span: Span): ReadingText {
  const source = page.slice(span.start, span.end);
  const folded = withBars(fold(source), source);
  const lines = folded.split("\n");
  const wrapping = wrappingOf(lines);
  const kept: string[] = [];
  const offsets = new Uint32Array(folded.length + 1);
  let length = 0;
  let from = 0;
  const keep = (to: number) => {
    if (to <= from) return;
    kept.push(folded.slice(from, to));
    for (let i = from; i < to; i++) offsets[length++] = span.start + i;
  };
  let lineStart = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    const lineEnd = lineStart + line.length;
    for (let i = folded.indexOf(" ", lineStart + 1); i > 0 && i < lineEnd; ) {
      let end = i;
      while (end < lineEnd && folded.charAt(end) === " ") end += 1;
      if (end < lineEnd && (insideNumber(folded, i, end) || (end - i === 1 && insideSpacedLetters(folded, i)))) {
        keep(i);
        from = end;
      }
      i = folded.indexOf(" ", end);
    }
    const next = lines[index + 1];
    if (next !== undefined && isWrap(line, next, wrapping)) {
      // A blank at the end of a full line parts two words, unless a number goes on after it.
      const words =
        line.length === wrapping.letters && isIdeographic(line.trimEnd().charCodeAt(line.trimEnd().length - 1));
      const trimmed = lineStart + (words ? line.length : line.trimEnd().length);
      keep(trimmed);
      from = lineEnd + 1;
    }
    lineStart = lineEnd + 1;
  }
  keep(folded.length);
  offsets[length] = span.start + folded.length;
  return { text: kept.join(""), offsets: offsets.slice(0, length + 1) };
}

/** The place in the page of a span of the reading text. */
export function pageSpan(reading: ReadingText, span: Span): Span {
  const start = reading.offsets[span.start] ?? 0;
  const last = reading.offsets[Math.max(span.start, span.end - 1)] ?? start;
  return { start, end: span.end > span.start ? last + 1 : start };
}
