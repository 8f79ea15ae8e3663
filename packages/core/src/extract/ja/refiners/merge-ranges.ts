import type { DateBound, DateParts } from "../../date-value.ts";
import { isKind, type Mention, type Refiner } from "../../types.ts";

/** Between the ends of a period: ~, -, から, より. */
const DASH = /^(?:の?(?:深夜|未明|早朝|朝|昼|夕方|夜間|夜|午前|午後|頃|ごろ))? ?(?:~|-|→) ?$/;
const FROM =
  /^(?:の[^、。\n]{0,10}(?:直後|開始時?|後)|の?(?:間|深夜|未明|早朝|朝|昼|夕方|夜間|夜|午前中?|午後|午前|中|朝方|頃|ごろ))?(?:から|より)、? ?$/;
/** After the second end of a period that began with から. */
const CLOSE = /^の?(?:深夜|未明|早朝|朝|昼|夕方|夜間|夜|午前中?|午後|頃|ごろ)? ?(?:まで|にかけ|にわた|の間|の期間)/;
/** A second end that is a time on the same day needs no まで: 6時50分から7時30分にも. */
const CLOSE_TIME = /^(?:に|、|の)/;
/** 2019年4月から2023年11月に受診した: of two months; not 4月から11月に変更. */
const CLOSE_MONTH = /^に(?!は|変|延|改|ずれ|移|引き)/;
const BOUNDS: readonly (readonly [RegExp, DateBound])[] = [
  [/^の?(?:午後|午前|夜|夕方|朝|昼|深夜|未明|早朝)? ?(?:までに)/, "by"],
  [/^の?(?:午後|午前|夜|夕方|朝|昼|深夜|未明|早朝)? ?(?:まで(?!も))/, "to"],
  [/^の?(?:午後|午前|夜|夕方|朝|昼|深夜|未明|早朝)? ?(?:以降|以後)/, "since"],
  [/^ ?(?:以前|より前)/, "before"],
  [/^の?(?:午後|午前中?|夜|夕方|朝|昼|深夜|未明|早朝)? ?(?:から|より)(?!も)/, "from"],
];

function bound(text: string, end: number): DateBound | null {
  const after = text.slice(end, end + 10);
  for (const [pattern, code] of BOUNDS) if (pattern.test(after)) return code;
  return null;
}

/** A dash between two dates makes a period unless the second is a bare time on another footing. */
function isPeriod(a: Mention<"date">, b: Mention<"date">, text: string): boolean {
  if (a.value.until !== null) return false;
  const between = text.slice(a.end, b.start);
  if (DASH.test(between)) return true;
  if (!FROM.test(between)) return false;
  const after = text.slice(b.end, b.end + 10);
  const sameDay = b.value.time !== null && b.value.anchor === "same-day" && a.value.time !== null;
  // 「12月8日から12日 お宅を訪問」: a row's own date needs no まで.
  if (/(?:^|\n)[・\-( ]*$/.test(text.slice(Math.max(0, a.start - 12), a.start)) && /^(?: |$|\n|\))/.test(after))
    return true;
  const months = a.value.month !== null && b.value.month !== null && a.value.day === null && b.value.day === null;
  return CLOSE.test(after) || (sameDay && CLOSE_TIME.test(after)) || (months && CLOSE_MONTH.test(after));
}

/** [4月10日] ~ [6月30日] => [4月10日~6月30日]; [X]から[Y]まで; and what bounds a single date: までに, 以降. */
export const mergeRanges = {
  id: "ja/merge-ranges",
  refine(mentions, { passage: { text } }) {
    const out: Mention[] = [];
    const dates = mentions.filter((m): m is Mention<"date"> => isKind(m, "date"));
    const rest = mentions.filter((m) => !isKind(m, "date"));
    for (let i = 0; i < dates.length; i++) {
      const a = dates[i] as Mention<"date">;
      const b = dates[i + 1];
      if (b !== undefined && isPeriod(a, b, text)) {
        const until: DateParts = b.value;
        out.push({
          ...a,
          end: b.end,
          value: { ...a.value, until, approx: a.value.approx || b.value.approx, bound: null },
        });
        i += 1;
      } else out.push({ ...a, value: { ...a.value, bound: bound(text, a.end) } });
    }
    return [...out, ...rest].sort((x, y) => x.start - y.start || y.end - x.end);
  },
} satisfies Refiner;
