import type { Span } from "../../../kernel/span.ts";
import { isTown, type Place } from "./places.ts";

/** Two airports written as a route: 羽田→那覇, HND 7:30 - OKA 10:05, 成田発ホノルル行き. */
export interface Route extends Span {
  readonly from: Place;
  readonly to: Place;
  /** 線, as in 秋田-羽田線: a line served, which may be flown either way. */
  readonly line: boolean;
}

/** 7:30発, 0820/0823: the time due with the one as flown. */
const TIMES = /(?:\d{1,2}:\d{2}|\d{1,2}時\d{1,2}分|\d{4})(?:\/(?:\d{1,2}:\d{2}|\d{4}))?(?: ?(?:発|着|\+1))?/g;
const ARROW = /^[ ()]*(?:→|⇒|➡|➔|⇨|▶|►|=>|->|>|-{1,2}|~|ー|―|ー>|から|より|発|発の?、?|to|✈|\/)\uFE0F?[ ()]*$/;

const ROW_TIME = /^ ?(?:\d{1,2}:?\d{2})/;

/** Routes: neighbouring places of one line with an arrow, dash or 発 / から between them. */
export function readRoutes(text: string, places: readonly Place[]): Route[] {
  const out: Route[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const from = places[i] as Place;
    const to = places[i + 1] as Place;
    if (to.start - from.end > 24 || from.code === to.code) continue;
    const gap = text.slice(from.end, to.start);
    const link = gap.replace(TIMES, "");
    // 長崎 10:30 対馬 11:05: a row of the timetable
    const row = link.trim() === "" && link !== gap && ROW_TIME.test(text.slice(to.end, to.end + 7));
    // 鹿児島 09:05→09:12 / 羽田 10:40→10:41
    const twice = /^ *[→⇒] *[/|、,] *$/.test(link) && ROW_TIME.test(text.slice(to.end, to.end + 7));
    if (gap.includes("\n") || (!row && !twice && !ARROW.test(link))) continue;
    const tail = text.slice(to.end, to.end + 3);
    if (/^ *(?:から|より|発)/.test(gap) && !/^(?:行|ゆき|ま|へ|に|着|線|便|\(|。|$|\n)/.test(tail)) continue;
    out.push({ from, to, start: from.start, end: to.end, line: tail.startsWith("線") });
  }
  return out;
}

/** The code of a place, or null where only a town is said. */
export function airportOf(place: Place | null): string | null {
  return place === null || isTown(place.code) ? null : place.code;
}
