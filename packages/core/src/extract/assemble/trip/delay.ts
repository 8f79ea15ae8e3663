import type { Cited } from "../material.ts";
import { cited } from "./leg.ts";
import { after, before, lastClause } from "./words.ts";

export const DELAY_RULE = "trip/delay";

const STATED =
  /(?<![\d:])(?:(\d{1,2})時間と?(?:(\d{1,3})分)?|(\d{1,3})分)間?(?:ほど|程度?|ほどの|の|も|だけ)?(?:の)?(遅れ|おくれ|遅延|遅着|早着|早い|早く|早め|前倒し|ディレイ|delay|early)/gi;
const OF_ANOTHER =
  /(?:前便|折り返し|到着が|使用機|機材の到着|列車|電車|バス|新幹線|搭乗(?:開始)?(?:が|は))[^、。]{0,14}$/;
const ARRIVED = /到着|着|スポット|ゲート|時刻表|定刻/;

/** Minutes between two clock times of one day or the next: late positive, early negative. */
export function minutesLate(scheduled: string, actual: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const gap = minutes(actual) - minutes(scheduled);
  return gap > 720 ? gap - 1440 : gap < -720 ? gap + 1440 : gap;
}

/** A delay told in minutes, of the arrival where one is; 定刻に到着 is 0. */
export function toldDelay(
  text: string,
  inside: (at: number) => boolean,
  reached: number,
): { delay: Cited<number>; arrival: boolean } | null {
  let found: { delay: Cited<number>; arrival: boolean } | null = null;
  for (const match of text.matchAll(STATED)) {
    if (!inside(match.index)) continue;
    const end = match.index + match[0].length;
    const lead = before(text, match.index, 40);
    if (OF_ANOTHER.test(lastClause(lead)) || /(?:見込|予定|以上|かも)/.test(after(text, end, 14))) continue;
    const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? match[3] ?? 0);
    const early = /早|前倒|early/i.test(match[4] ?? "");
    const arrival =
      match.index > reached ||
      ARRIVED.test(lead.slice(-24)) ||
      /^(?:で|の)?(?:の)?(?:到着|着)/.test(text.slice(end, end + 6));
    const departure =
      /出発|離陸|プッシュ/.test(lead.slice(-16)) ||
      /^(?:で|の|て)?(?:の)?(?:出発|離陸|プッシュ)/.test(text.slice(end, end + 6));
    const told = {
      delay: cited(early ? -minutes : minutes, { start: match.index, end }, DELAY_RULE),
      arrival: arrival && !departure,
    };
    if (found === null || (told.arrival && !found.arrival)) found = told;
  }
  if (found !== null) return found;
  for (const match of text.matchAll(/(?:遅延|遅れ)は?(?:なし|無し|ありません|ゼロ)/g)) {
    if (!inside(match.index)) continue;
    return { delay: cited(0, { start: match.index, end: match.index + match[0].length }, DELAY_RULE), arrival: false };
  }
  const onTime = /(?<!ほぼ|ほぼほぼ)(?:定刻|定時|オンタイム)(?:通り|どおり)?(?:に|で|の)?(到着|出発)/g;
  for (const match of text.matchAll(onTime)) {
    if (
      !inside(match.index) ||
      /ほぼ$/.test(text.slice(match.index - 2, match.index)) ||
      /^(?:予定|時刻|は|:)/.test(text.slice(match.index + match[0].length))
    )
      continue;
    found = {
      delay: cited(0, { start: match.index, end: match.index + match[0].length }, DELAY_RULE),
      arrival: match[1] === "到着",
    };
    if (found.arrival) break;
  }
  return found;
}
