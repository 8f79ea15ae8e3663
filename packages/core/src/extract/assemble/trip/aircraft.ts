import type { Span } from "../../../kernel/span.ts";
import { AIRCRAFT_CODES, AIRCRAFT_CODES_IATA } from "./aircraft-codes.table.ts";
import { after, before, firstClause, isAlphanumeric, lastClause } from "./words.ts";

/** An aircraft type in the text, as maker's letter and number. */
export interface AircraftMention extends Span {
  readonly type: string;
  /** Whether only the number stands there (777), which may be something else. */
  readonly bare: boolean;
}

export const AIRCRAFT_RULE = "trip/aircraft-type";

const BOEING =
  /(?<![\dA-Za-z])(ボーイング[ 社製]*|BOEING ?|Boeing ?|B-?)?(7[0-8]7)(?:[- ](MAX ?\d{1,2}|\d{2,3}|[89](?!\d))(ER|LR|SR|SP|D|F|IC?|i)?)?(?![\dA-Za-z]|[,.:]\d)/g;
const AIRBUS =
  /(?<![\dA-Za-z-])(?:エアバス[ 社製]*|AIRBUS ?|Airbus ?)?A-?(3[0-8]0|318|319|321|220)(?:-(1000|[1-9]00))?(?:-?(neo|NEO|ceo|XLR|LR|R))?(?![\dA-Z])/g;
/** 機材は350, シップ:320: the number alone under a word for the aeroplane. */
const NAMED_AIRBUS =
  /(?<=(?:機材|機種|シップ|使用機)(?:は|が|も|: ?))(3[2-8]0|321)(-(?:[2389]00|1000)|neo)?(?![\d円])/g;
const OTHERS =
  /(?<![\dA-Za-z-])(?:(ATR) ?-?(42|72)(?:-?(\d00))?|(DHC|ダッシュ|Dash ?)-?8-?(?:Q ?)?(\d00)(?:型|CC)?|(Q[1-4]00)|(?:エンブラエル|EMBRAER ?|Embraer ?|ERJ-?|E-?)-?(1[3-9][05])(-E2)?|CRJ-?([1279]00|1000)|(MD)-?(1[1]|8[1-8]|90)|(SAAB|サーブ) ?340(B?)|(YS)-?11|(DC)-?(\d{1,2})(?:-\d{2})?)(?![\dA-Z])/g;
const CODED = /(?<![\dA-Za-z-])([ABDECM][A-Z0-9]{3})(?![\dA-Za-z-])/g;

/** 77W, 73H, 32N: codes that hold a letter and so are no other number. */
const LETTERED = /(?<![\dA-Za-z-])(?:7\d[A-Z]|7M8|3[25][A-Z]|DH[34])(?![\dA-Za-z-])/g;

/** 738 JA01RK: a code of IATA right before the mark of the aeroplane. */
const BESIDE_MARK = /(?<![\dA-Za-z.,:/-])(\d{3})(?= ?[((/]? ?JA\d)/g;

function other(m: RegExpMatchArray): string {
  const [, atr, atrSize, atrModel, dash, dashModel, q, embraer, e2, crj, md, mdModel, saab, saabModel, ys, , dc] = m;
  if (atr !== undefined) return `ATR${atrSize}${atrModel === undefined ? "" : `-${atrModel}`}`;
  if (dash !== undefined) return `DHC-8-${dashModel}`;
  if (q !== undefined) return `DHC-8-${q.slice(1)}`;
  if (embraer !== undefined) return `E${embraer}${e2 ?? ""}`;
  if (crj !== undefined) return `CRJ${crj}`;
  if (md !== undefined) return `MD-${mdModel}`;
  if (saab !== undefined) return `SAAB340${saabModel ?? ""}`;
  return ys !== undefined ? "YS-11" : `DC-${dc}`;
}

/** Aircraft types of a text in order of reading. */
export function readAircraft(text: string): AircraftMention[] {
  const out: AircraftMention[] = [];
  const add = (match: RegExpMatchArray, type: string, bare = false) => {
    const start = match.index ?? 0;
    out.push({ start, end: start + match[0].length, type, bare });
  };
  for (const match of text.matchAll(BOEING)) {
    const [, maker, family = "", variant, suffix = ""] = match;
    // 1767年, 777円, 737便
    const tail = text.charAt((match.index ?? 0) + match[0].length);
    if (maker === undefined && /[.,/-]$|\d:$/.test(text.slice(Math.max(0, (match.index ?? 0) - 2), match.index)))
      continue;
    if (maker === undefined && variant === undefined && /[円便名件年月日時分席番m人万%]/.test(tail)) continue;
    add(
      match,
      `B${family}${variant === undefined ? "" : variant.startsWith("MAX") ? ` ${variant}` : `-${variant}${suffix === "i" ? "" : suffix}`}`,
      maker === undefined && variant === undefined,
    );
  }
  for (const match of text.matchAll(AIRBUS)) {
    const [, family = "", variant, engine] = match;
    if (AIRCRAFT_CODES[`A${family}`] === undefined && family === "390") continue;
    add(
      match,
      `A${family}${variant === undefined ? "" : `-${variant}`}${engine === undefined ? "" : engine === "NEO" ? "neo" : engine}`,
    );
  }
  for (const match of text.matchAll(NAMED_AIRBUS)) add(match, `A${match[1]}${match[2] ?? ""}`);
  for (const match of text.matchAll(OTHERS)) add(match, other(match));
  for (const match of text.matchAll(CODED)) {
    const code = match[1] as string;
    const type = AIRCRAFT_CODES[code];
    if (type !== undefined && !/^A3[12][019]$|^B7[0-8]7$/.test(code) && !isAlphanumeric(text, match.index - 1))
      add(match, type);
  }
  for (const match of text.matchAll(BESIDE_MARK)) {
    const type = AIRCRAFT_CODES_IATA[match[1] as string];
    if (type !== undefined) add(match, type);
  }
  for (const match of text.matchAll(LETTERED)) {
    const type = AIRCRAFT_CODES_IATA[match[0]];
    // 32A, 32B are seats as well.
    if (type !== undefined && !/^3[25][A-K]$/.test(match[0])) add(match, type);
  }
  return out
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((m, i, all) => i === 0 || m.start >= (all[i - 1] as AircraftMention).end);
}

/** The type of a label's value that is but a code of three: 789, 359, 32N; null when it is none. */
export function codedType(value: string): AircraftMention | null {
  const code = /^[A-Z0-9]{3}(?![A-Za-z0-9-])/.exec(value)?.[0];
  const type = code === undefined ? undefined : AIRCRAFT_CODES_IATA[code];
  return type === undefined ? null : { start: 0, end: 3, type, bare: false };
}

const NAMED = /(?:機材|機種|シップ|機体|使用機|飛行機|搭乗機|お相手)(?:は|:|も|が| )?[^、。]{0,12}$/;
const ARRIVED =
  /(?:この(?:日|\d号機|機体|便|飛行機)?は?|今回は|今日は|本日は|やって来たのは|降りてきたのは|待っていたのは|どう見ても)[^、。]{0,16}$/;
const PLANNED =
  /(?:予定|元々|もともと|当初|本来|予約時|以前|前回|昔|先週|先日|いつも|普段|通常|隣|かつて|初号機|引退|昨年|前便|行きは?)[^、。]{0,16}$/;
const NOT_FLOWN =
  /^の(?:方|ほう)(?:が|は)|^[^、。]{0,6}(?:で(?:は|も)な|じゃな|と相場|だった(?:が|の|は|はず)|の予定|での運航予定|を予定|から(?:の)?変更|から[^、。]{0,24}(?:に|へ)(?:と)?(?:変更|変わ|替わ|シップチェンジ|差し替|入れ替|$)|であれば|なら|も並|が並|を見送|を横目|の初号機|より|に比べ|には|や|はもう|だと|が(?:離陸|駐機|止ま))/;
const CHANGED_TO =
  /^(?: ?[((][^)()]{0,14}[))])?[^、。]{0,4}[にへ](?:と)?(?:機材|急きょ|急遽)?(?:変更|変わ|替わ|シップ(?:チェンジ|が)|化け|差し替|入れ替|振り替|なりました|なった)/;

/** Whether a mark and a type stand side by side in one sentence. */
function beside(text: string, a: Span, b: Span): boolean {
  const [start, end] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return end - start < 14 && !/[。\n]/.test(text.slice(start, end));
}

/** How well a mention of a type in prose tells what the writer flew on; below 1 it does not. */
export function flownScore(text: string, mention: AircraftMention, registrations: readonly Span[]): number {
  const lead = lastClause(before(text, mention.start, 40));
  const tail = firstClause(after(text, mention.end, 30));
  let score = mention.bare ? 0 : 1;
  if (NAMED.test(lead)) score += 3;
  if (ARRIVED.test(lead)) score += 2;
  if (CHANGED_TO.test(tail)) score += 4;
  if (/^[^、。]{0,6}(?:塗装|でした|です|に搭乗|に乗)/.test(tail)) score += 1;
  if (/^(?:の)?(?:国内線|国際線)?(?:仕様|機材)/.test(tail)) score += 1;
  if (registrations.some((r) => beside(text, r, mention))) score += 3;
  // 行きと同じA380
  if (/と(?:同じ|おなじ)$/.test(lead)) score += 3;
  else if (PLANNED.test(lead)) score -= 4;
  if (NOT_FLOWN.test(tail) && !CHANGED_TO.test(tail)) score -= 5;
  return score;
}
