import { isValidDate } from "../../kernel/civil.ts";
import { isKind, type Mention } from "../types.ts";
import type { Calendar } from "./calendar.ts";
import { type Day, dayNumber } from "./year-inference.ts";

const SLACK_DAYS = 100;

/** The calendar before the first date: the document's day, else the reference, else the first full date of the text. */
export function startCalendar(
  own: Mention<"date"> | null,
  reference: string | null,
  mentions: readonly Mention[],
  /** The year of the case number in the title, when there is one. */
  caseYear: Day | null,
): Calendar {
  const none: Calendar = {
    document: null,
    fromReference: false,
    slack: SLACK_DAYS,
    last: null,
    lastYear: null,
    mainYear: null,
    story: null,
    main: null,
  };
  if (own !== null) {
    const { year, month, day } = own.value;
    if (year !== null && month !== null && day !== null && isValidDate(year, month, day))
      return { ...none, document: { year, month, day, minute: null, spans: [own] } };
  }
  const given = reference === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(reference);
  if (given !== null)
    return {
      ...none,
      fromReference: true,
      document: { year: Number(given[1]), month: Number(given[2]), day: Number(given[3]), minute: null, spans: [] },
    };
  // No date of its own: the latest full single date of the text bounds the years of the others.
  let latest: Day | null = null;
  for (const m of mentions) {
    if (!isKind(m, "date") || m.value.until !== null) continue;
    const { year, month, day } = m.value;
    if (year === null || month === null || day === null || !isValidDate(year, month, day)) continue;
    if (latest === null || dayNumber({ year, month, day }) > dayNumber(latest))
      latest = { year, month, day, minute: null, spans: [m] };
  }
  return caseYear === null ? { ...none, document: latest } : { ...none, document: caseYear, slack: 0 };
}
