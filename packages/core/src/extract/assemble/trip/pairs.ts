import type { Span } from "../../../kernel/span.ts";

/** Two clock times written as a pair, departure and arrival: 定刻 0830/1025, 実際 8:41-10:31. */
export interface ClockPair extends Span {
  readonly departure: string;
  readonly arrival: string;
  readonly actual: boolean;
}

const PAIR =
  /(定刻|定時|予定|時刻表|ダイヤ|スケジュール|STD\/STA|実際|実績|実時刻|ATD\/ATA|Actual)(?:時刻)?(?:は|:)? ?([01]?\d|2[0-3]):?([0-5]\d)(?: ?発)? ?(?:[-~/→⇒>]|から) ?([01]?\d|2[0-3]):?([0-5]\d)(?!\d)/g;

/** 12:25発 13:45着: a row of the timetable. */
const ROW = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d) ?発 ?[-~→、・/]? ?([01]?\d|2[0-3]):([0-5]\d) ?着/g;

/** STD 11:25 / STA 13:15: a row with a label for each. */
const LABELLED =
  /(S|A)T[DA][: ]{0,2}([01]?\d|2[0-3]):?([0-5]\d) ?[-~→、・/|,]? ?\1TA[: ]{0,2}([01]?\d|2[0-3]):?([0-5]\d)(?!\d)/g;

/** 静岡10:30→丘珠12:15: the ends of a flight told with their airports. */
const ENDS =
  /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d) ?発? ?(?:[→⇒➡]|-(?=[A-Z]{3}\d)) ?(?!実|変更|遅|プッシュ|出発|約)[一-龠ァ-ヶA-Za-z()/]{1,10} ?([01]?\d|2[0-3]):([0-5]\d)(?!\d)/g;

/** Pairs of times under a word that says whether they are of the timetable or as flown. */
export function readClockPairs(text: string): ClockPair[] {
  const rows = [...text.matchAll(ROW)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    departure: `${m[1]?.padStart(2, "0")}:${m[2]}`,
    arrival: `${m[3]?.padStart(2, "0")}:${m[4]}`,
    actual: /(?:実際|実績)(?:は|:)? ?$|着(?:の|が|だった)?ところ、(?:実際は)?$/.test(
      text.slice(Math.max(0, m.index - 6), m.index),
    ),
  }));
  const pairs = [...text.matchAll(PAIR)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    departure: `${m[2]?.padStart(2, "0")}:${m[3]}`,
    arrival: `${m[4]?.padStart(2, "0")}:${m[5]}`,
    actual: /^(?:実|ATD|Actual)/.test(m[1] ?? ""),
  }));
  const labelled = [...text.matchAll(LABELLED)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    departure: `${m[2]?.padStart(2, "0")}:${m[3]}`,
    arrival: `${m[4]?.padStart(2, "0")}:${m[5]}`,
    actual: m[1] === "A",
  }));
  const ends = [...text.matchAll(ENDS)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    departure: `${m[1]?.padStart(2, "0")}:${m[2]}`,
    arrival: `${m[3]?.padStart(2, "0")}:${m[4]}`,
    actual: /(?:実際|実績|結果)[^、。\d]{0,10}$/.test(text.slice(Math.max(0, m.index - 14), m.index)),
  }));
  return [...rows, ...labelled, ...pairs, ...ends].sort((a, b) => a.start - b.start);
}
