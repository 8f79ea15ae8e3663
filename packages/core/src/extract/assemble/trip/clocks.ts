import type { Span } from "../../../kernel/span.ts";
import { numberOfNumeral } from "../../ja/number.ts";

/** A time of day in a log. */
export interface Clock extends Span {
  /** `HH:MM`. */
  readonly value: string;
}

export const CLOCK_RULE = "trip/clock";

const CLOCK =
  /(?<!\d:|[\d.,+])(午前|午後|夕方の?|夜の?|昼の?|AM ?|PM ?)?([01]?\d|2[0-4])(?::([0-5]\d)(?![:\d])|時(?:([0-5]?\d)分|半)?)(?!間|\d| ?km)/g;
/** 十二時三十三分, 九時発. */
const KANJI_CLOCK =
  /(?<![一二三四五六七八九十\d])([一二三四五六七八九十]{1,3})時(?:([一二三四五六七八九十]{1,3})分|(半))?(?![間点期代])/g;
/** 正午ちょうど発, 正午に出発. */
const NOON = /正午(?=(?:ちょうど|きっかり|ぴったり)?(?:発|着|の?定刻|の予定|に(?:出|動|離|着|到|プッシュ)))/g;
const VAGUE = /^(?:前|すぎ|過ぎ|頃|ごろ|台|には(?:もう)?閉|で(?:店|閉))/;

/** Clock times of a text: 7:30, 19時4分, 9時半, 午後3時05分. A bare hour with 前, すぎ or 頃 is none. */
export function readClocks(text: string): Clock[] {
  const out: Clock[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const [whole, half, hours = "", colon, minutes] = match;
    let hour = Number(hours);
    if (/午後|PM/.test(half ?? "") && hour < 12) hour += 12;
    // 夜7時35分, but 夜0時50分; 昼1時, but 昼11時
    if (/^[夜夕]/.test(half ?? "") && hour >= 4 && hour < 12) hour += 12;
    if (/^昼/.test(half ?? "") && hour < 4) hour += 12;
    if (hour === 24) hour = 0;
    const end = match.index + whole.length;
    const isHalf = whole.endsWith("半");
    const bare = colon === undefined && minutes === undefined && !isHalf;
    const tail = text.slice(end, end + 6);
    if (bare && (VAGUE.test(tail) || /^[のに]?\d+便|^から|^まで/.test(tail))) continue;
    const minute = colon ?? minutes?.padStart(2, "0") ?? (isHalf ? "30" : "00");
    out.push({ start: match.index, end, value: `${String(hour).padStart(2, "0")}:${minute}` });
  }
  for (const match of text.matchAll(KANJI_CLOCK)) {
    const hour = numberOfNumeral(match[1] ?? "");
    const minute = match[3] === undefined ? (numberOfNumeral(match[2] ?? "〇") ?? 99) : 30;
    const end = match.index + match[0].length;
    const bare = match[2] === undefined && match[3] === undefined;
    if (hour === null || hour > 24 || minute > 59 || (bare && !/^(?:発|着|ちょうど)/.test(text.slice(end, end + 4))))
      continue;
    const value = `${String(hour % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    out.push({ start: match.index, end, value });
  }
  for (const { index } of text.matchAll(NOON)) out.push({ start: index, end: index + 2, value: "12:00" });
  return out.sort((a, b) => a.start - b.start);
}

/** 定刻 745-855, PB 744: an hour of one digit, after a word that says what it is of or a clock before it. */
const THREE_DIGITS =
  /(?:(?:定刻|予定|実際|実績|(?<![A-Z])(?:PB|P\/B|T\/O|LDG|B[IO]|OUT|OFF|ON|IN|[SA]T[DA]))[ :]?|(?<=(?<![A-Z\d])(?!7[0-8]7)\d{3,4})[-~/→]| \/ )([1-9])([0-5]\d)(?![\d円便分])/g;
const FOUR_DIGITS = /(?<![\d.,])([01]\d|2[0-3])([0-5]\d)(?!\d|年|便|円|[/.-]\d{1,2}[/.-]|\/\d{1,2}(?!\d)|,\d)/g;
/** Letters that may stand right before four digits of a time: STD1230, HND0730; those of a flight or a mark may not. */
const NOT_A_NUMBER =
  /(?:[SA]T[DA]|OUT|OFF|ON|IN|[^A-Za-z]|(?<![A-Z])(?!JAL|ANA|JTA|SKY|ADO|SNJ|SFJ|FDA|IBX|APJ|JJP|JAC|RAC|HAC|ORC|AMX|KAL|AAR|CPA|SIA|UAL|DAL|AAL|JAS)[A-Z]{3})$/;

/** Clock times of a table row or header, where four digits are a time: 0730/0915. */
export function readRowClocks(text: string, from: number, to: number): Clock[] {
  const row = text.slice(from, to);
  const out = readClocks(row).map((c) => ({ ...c, start: c.start + from, end: c.end + from }));
  if (out.length > 0) return out;
  const four = [...row.matchAll(FOUR_DIGITS)]
    .filter((m) => m.index === 0 || NOT_A_NUMBER.test(row.slice(Math.max(0, m.index - 4), m.index)))
    .map((m) => ({ start: from + m.index, end: from + m.index + 4, value: `${m[1]}:${m[2]}` }));
  const three = [...row.matchAll(THREE_DIGITS)].map((m) => {
    const end = from + m.index + m[0].length;
    return { start: end - 3, end, value: `0${m[1]}:${m[2]}` };
  });
  return [...four, ...three].sort((a, b) => a.start - b.start);
}
