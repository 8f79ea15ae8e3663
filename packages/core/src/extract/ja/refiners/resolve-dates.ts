import type { Passage } from "../../passage.ts";
import { isKind, type Mention, type Refiner } from "../../types.ts";
import { type Calendar, completeDate } from "../calendar.ts";
import { startCalendar } from "../calendar-start.ts";
import { documentDates } from "../document-date.ts";
import type { Day } from "../year-inference.ts";

const CASE_NUMBER = /#((?:19|20)\d{2})-\d{1,4}/;

/** 修行記2017 第3回: a year that stands alone in the title. */
const TITLE_YEAR = /(?<![A-Za-z\d/#.,-])((?:19|20)\d{2})(?![A-Za-z\d年/.,:-]|[円便系名人件]|マイル)/;

/** The end of the year that the title or the case number in it names, of a post without a date of its own. */
function caseYear(passage: Passage): Day | null {
  const title = passage.lines[0];
  const words = title === undefined ? "" : passage.text.slice(title.start, title.end);
  const match = CASE_NUMBER.exec(words) ?? TITLE_YEAR.exec(words);
  if (title === undefined || match === null) return null;
  const start = title.start + match.index + match[0].indexOf(match[1] as string);
  return { year: Number(match[1]), month: 12, day: 31, minute: null, spans: [{ start, end: start + 4 }] };
}

/** Dates with all their parts: [同日] after [2023年6月13日] => 2023-06-13. What cannot be completed stays a `date`. */
export const resolveDates = {
  id: "ja/resolve-dates",
  refine(mentions, reading) {
    const { passage } = reading;
    const document = documentDates(mentions, passage)[0]?.mention ?? null;
    let calendar: Calendar = startCalendar(document, reading.reference, mentions, caseYear(passage));
    const out: Mention[] = [];
    for (const mention of mentions) {
      if (!isKind(mention, "date")) {
        out.push(mention);
        continue;
      }
      const own = document !== null && mention.start === document.start;
      const read = completeDate(mention, calendar, own);
      if (read !== null) {
        calendar = read.calendar;
        out.push({ rule: mention.rule, kind: "when", start: mention.start, end: mention.end, value: read.value });
      } else if (mention.value.later === null) out.push(mention);
    }
    return out;
  },
} satisfies Refiner;
