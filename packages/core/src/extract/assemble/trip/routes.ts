import type { Hit } from "./facts.ts";
import { airportOf, type Place } from "./places.ts";

/** Two places with a word or arrow of travel between them. */
export interface Route {
  readonly start: number;
  readonly end: number;
  readonly from: Hit;
  readonly to: Hit;
  /** Joined by a sign (→ - ~) rather than a word (発, から). */
  readonly sign: boolean;
}

const TAIL = "(?:国際空港|国際|空港|飛行場)?\\)?(?:線)? ?(?:第?\\d?ターミナル|T\\d)? ?(?:\\([^()\\n]{1,12}\\))? ?";
const CLOCK = "(?:\\(?(?:定刻|STD|STA|ATD|ATA)? ?(?:\\d{1,2}:\\d{2}|\\d{4}|\\d{1,2}時(?:\\d{1,2}分)?)\\)? ?(?:発|着|出発)?\\)? ?)";
const SIGN = new RegExp(`^${TAIL}${CLOCK}{0,2}(?:→|⇒|➡|➔|⇨|⇄|⇔|▶|►|>|=>|=|[-ー~]{1,3}>?|/-?|to|✈){1,3}️? ?${CLOCK}{0,2}(?:\\(?[A-Z]{3}\\)? ?)?$`);
const WORD = new RegExp(`^${TAIL}(?:発の?、?|から、?(?:の便で)?|を出て|を飛び立ち)$`);

/** Reads the routes of a text: each two neighbouring places that the text joins. */
export function readRoutes(text: string, places: readonly Place[]): Route[] {
  const out: Route[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const a = places[i] as Place;
    const b = places[i + 1] as Place;
    if (b.start - a.end > 40 || a.code === b.code) continue;
    const gap = text.slice(a.end, b.start);
    const sign = SIGN.test(gap);
    if (!sign && !WORD.test(gap)) continue;
    const from = airportOf(a.code, b.code);
    const to = airportOf(b.code, a.code);
    if (from === null || to === null) continue;
    out.push({
      start: a.start,
      end: b.end,
      from: { value: from, start: a.start, end: a.end, rule: a.rule },
      to: { value: to, start: b.start, end: b.end, rule: b.rule },
      sign,
    });
  }
  return out;
}
