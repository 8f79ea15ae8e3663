import type { Span } from "../../../kernel/span.ts";
import { CLOCK_RULE, type Clock, readRowClocks } from "./clocks.ts";
import { cited, type Stated } from "./leg.ts";

type Side = "departure" | "arrival";
type Kind = "scheduled" | "actual" | "wheels" | "ignored";

/** What a row is known to be of before its words are read: the side of its label, or whether it is as flown. */
export interface RowFooting {
  readonly side?: Side;
  readonly kind?: "scheduled" | "actual";
}

const KINDS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  [
    "ignored",
    /変更|見込|予想|案内|搭乗(?!機|便|日|\d|口を離れ)|ドア|[Dd]oor|締切|ボーディング|[Bb]oarding|タキシ|[Tt]axi|ETD|ETA|集合|チェックイン|保安|所要|飛行時間/,
  ],
  [
    "wheels",
    /離陸|着陸|接地|T\/[OD]|LDG|OFF(?! ?-?block)|(?<![A-Za-z])ON(?![A-Za-z])|[Tt]ake ?-?off|[Ww]heels ?-?up|[Ll]anding|[Ll]anded|テイクオフ|ランディング|タッチダウン|[Tt]ouch ?-?down|[Aa]irborne/,
  ],
  [
    "actual",
    /実際|実績|実時|実(?=$|[ :(発着出到])|ATD|ATA|[Aa]ctual|ACTUAL|ACT|プッシュ|押し出|[Pp]ush|(?<![A-Z])(?:P\/?B|B[IO])(?![A-Z])|SPOT|アウト|OUT|(?:イン|(?<![A-Za-z])(?:IN|[Ii]n))(?=[ :]*$)|[Bb]lock|ブロック|スポット|[Ss]pot|ゲート|結果|動き/,
  ],
  ["scheduled", /定刻|定時|予定|計画|所定|時刻表|ダイヤ|スケジュール|STD|STA|[Ss]ched|[Ss]ked|SKD|[Pp]lan/],
];
const DEPARTS =
  /発|(?<![A-Z])(?:P\/?B|BO)(?![A-Z])|離陸|プッシュ|押し出|[Pp]ush|アウト|OUT|OFF|[SA]TD|テイクオフ|[Tt]ake ?-?off|[Ww]heels ?-?up|動き|T\/O|[Dd]ep|DEP|[Aa]irborne/;
const ARRIVES =
  /着(?!機|便)|イン(?=[ :]*$)|(?<![A-Za-z])IN(?![A-Za-z])|(?<![A-Za-z])ON(?![A-Za-z])|[SA]TA|LDG|(?<![A-Z])BI(?![A-Z])|[Ss]pot ?in|[Oo]n ?-?blocks?|[Bb]lock ?-?in|[Ll]anding|[Ll]anded|接地|T\/D|タッチダウン|[Aa]rr|ARR|[Bb]lock ?in/;
const PARTED = /[。、,|;→⇒➡~]|(?<![TP])\/|-(?!b)|から/;
/** The opening of a bracket in which the next clock stands. */
const BRACKET = /^[^()、,/|;→⇒➡~-]{0,10}\([^()\d]{0,8}$/;
/** Words glued to the clock that they follow: 12:15発, 12:22(実際), 12:31着. */
const GLUED = /^(?:頃|ごろ)?(?:発|着|出発|到着|離陸|着陸|\([^()\d]{1,10}\)|(?:\(?翌日?(?:着)?\)?)|\(?\+1\)?)+/;

const DAY = 1440;

/** How far the words of a clock reach. */
const NEAR = 16;

function kindOf(words: string): Kind | null {
  for (const [kind, pattern] of KINDS) if (pattern.test(words)) return kind;
  return null;
}

function sideOf(words: string): Side | null {
  const out = DEPARTS.test(words);
  const into = ARRIVES.test(words);
  return out === into ? null : out ? "departure" : "arrival";
}

interface Labelled {
  readonly clock: Clock;
  readonly words: string;
  /** The part of the words that stands behind it. */
  readonly tail: string;
  /** Stands in brackets behind the clock before it, or after an arrow that only says what became of it. */
  readonly beside: boolean;
}

/** Gives the words between the clocks of a row each to the clock that they are of. */
function labelled(text: string, clocks: readonly Clock[], { start, end }: Span): Labelled[] {
  const first = text.slice(start, clocks[0]?.start ?? start);
  const labelFirst = kindOf(first) !== null || sideOf(first) !== null;
  let lead = first;
  return clocks.map((clock, i) => {
    const next = clocks[i + 1];
    const gap = text.slice(clock.end, next?.start ?? end);
    // A bracket that holds one clock is of the clock before it; one that holds a pair states a pair.
    const beside =
      i > 0 &&
      BRACKET.test(text.slice(clocks[i - 1]?.end ?? 0, clock.start)) &&
      (next === undefined ? /^[^()]{0,8}(?:\)|$)/ : /^[^()]{0,8}\)/).test(gap);
    const glued = GLUED.exec(gap)?.[0] ?? "";
    const rest = gap.slice(glued.length);
    const opens = next !== undefined && BRACKET.test(gap) ? rest.lastIndexOf("(") : -1;
    const cut = opens >= 0 ? opens : next === undefined ? rest.length : rest.search(PARTED);
    const own = cut >= 0 ? rest.slice(0, cut) : labelFirst ? "" : rest;
    const words = `${lead.slice(-NEAR)} ${glued}${next === undefined && labelFirst && kindOf(lead) !== null ? "" : own.slice(0, NEAR)}`;
    lead = cut >= 0 ? rest.slice(cut) : labelFirst ? rest : "";
    return { clock, words, tail: glued, beside };
  });
}

const KEYS = {
  departure: { scheduled: "departureScheduled", actual: "departureActual", wheels: "takeoff" },
  arrival: { scheduled: "arrivalScheduled", actual: "arrivalActual", wheels: "landing" },
} as const;

/**
 * Times of a row or of a label's value: each by the words beside it, else by its place. Two are the timetable, four the
 * timetable and as flown; under a label of one side the first is the timetable's, the second as flown.
 */
export function readRowTimes(text: string, start: number, end: number, stated: Stated, footing: RowFooting = {}): void {
  const clocks = readRowClocks(text, start, end);
  if (clocks.length === 0) return;
  const rows = labelled(text, clocks, { start, end });
  const bare = rows.every((r) => kindOf(r.words) === null);
  let kind = (footing.kind ?? null) as Kind | null;
  let side: Side | null = null;
  const put = (s: Side, k: Kind, clock: Clock) => {
    if (k !== "ignored") stated[KEYS[s][k]] ??= cited(clock.value, clock, CLOCK_RULE);
  };
  // 7:30-10:05 7:41-10:22: the timetable, then as flown
  if (bare && clocks.length === 4 && footing.side === undefined && rows.every((r) => !r.beside)) {
    const alternate = rows.map((r) => sideOf(r.words));
    const gap = (i: number) => text.slice(rows[i]?.clock.end ?? 0, rows[i + 1]?.clock.start ?? 0);
    // 鹿児島 09:05→09:12 / 羽田 10:40→10:41: an arrow at each end, an airport between
    const ends = /^ ?[→⇒] ?$/.test(gap(0)) && /^ ?[→⇒] ?$/.test(gap(2)) && /[ァ-ヶ一-龠A-Za-z]{2}/.test(gap(1));
    // Where the second is nearer to the first than the third is, they are of one end.
    const minutes = (i: number) => {
      const [h = 0, m = 0] = (rows[i]?.clock.value ?? "").split(":").map(Number);
      return h * 60 + m;
    };
    const apart = (a: number, b: number) => {
      const gap = (((minutes(b) - minutes(a)) % DAY) + DAY) % DAY;
      return Math.min(gap, DAY - gap);
    };
    const open = alternate.every((side, i) => side === null || (side === "departure") === i < 2);
    const near = open && apart(0, 1) < apart(0, 2);
    const paired =
      ends || near || (alternate[0] === "departure" && alternate[1] !== "arrival" && alternate[2] === "arrival");
    for (const [i, { clock }] of rows.entries()) {
      if (paired) put(i < 2 ? "departure" : "arrival", i % 2 === 0 ? "scheduled" : "actual", clock);
      else put(i % 2 === 0 ? "departure" : "arrival", i < 2 ? "scheduled" : "actual", clock);
    }
    return;
  }
  // 10:20-9:10(予定) / 10:44-9:03(実績): what is said behind a pair is of both.
  const behind = rows.map((r) => kindOf(r.tail));
  const pairs = rows.every((r, i) =>
    i % 2 === 0
      ? behind[i] === null && /^[ ]*[-~→⇒>][ ]*$/.test(text.slice(r.clock.end, rows[i + 1]?.clock.start ?? r.clock.end))
      : behind[i] !== null,
  );
  if (footing.side === undefined && pairs && rows.length % 2 === 0) {
    for (const [i, { clock }] of rows.entries())
      put(i % 2 === 0 ? "departure" : "arrival", behind[i - (i % 2) + 1] ?? "scheduled", clock);
    return;
  }
  const filled = new Set<string>();
  // 出発21:18 到着22:47 under a header with the timetable: as flown.
  const known = new Set((["departure", "arrival"] as const).filter((s) => stated[KEYS[s].scheduled] !== undefined));
  let explicit = false;
  for (const [i, { clock, words, beside }] of rows.entries()) {
    const own = kindOf(words);
    if (beside && side !== null) {
      put(side, own ?? "actual", clock);
      continue;
    }
    // 12:22(定刻12:15): the one in brackets is the timetable's, so the other is as flown.
    const after = rows[i + 1];
    const due = after?.beside === true && kindOf(after.words) === "scheduled";
    const ownSide = sideOf(words);
    const before: Kind | null = kind;
    const carried = before === "wheels" || before === "ignored" ? "actual" : before;
    kind = own ?? (due ? "actual" : carried);
    if (ownSide !== null) [side, explicit] = [ownSide, true];
    else if (footing.side !== undefined) side = explicit ? (side ?? footing.side) : footing.side;
    else if (clocks.length === 1) return;
    else if (side === null || (!explicit && own !== null && own !== before)) side = "departure";
    // 定刻8:00 出発8:06: the side named again, its timetable told, is as flown.
    if (own === null && ownSide !== null && kind === "scheduled" && filled.has(`${side} scheduled`)) kind = "actual";
    if (side === "departure" && footing.side === undefined && filled.has(`${side} ${kind}`)) side = "arrival";
    filled.add(`${side} ${kind}`);
    const told =
      footing.side !== undefined
        ? stated[KEYS[side].scheduled] !== undefined
        : explicit && known.has(side) && stated[KEYS[side].scheduled]?.value !== clock.value;
    const next = kind ?? (told ? "actual" : "scheduled");
    put(side, next, clock);
  }
}
