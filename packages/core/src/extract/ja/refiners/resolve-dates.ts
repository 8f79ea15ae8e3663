import { isKind, type Mention, type Refiner } from "../../types.ts";
import type { DateValue } from "../../date-value.ts";
import { documentDates } from "../document-date.ts";
import { type Calendar, completeDate, startCalendar } from "../calendar.ts";
import { lineAt } from "../../passage.ts";

/** Dates with all their parts: [同日] after [2023年6月13日] => 2023-06-13. What cannot be completed stays a `date`. */
export const resolveDates = {
  id: "ja/resolve-dates",
  refine(mentions, reading) {
    const { passage } = reading;
    const document = documentDates(mentions, passage)[0]?.mention ?? null;
    let calendar: Calendar = startCalendar(document, reading.reference, mentions);
    return mentions.map((mention): Mention => {
      if (!isKind(mention, "date")) return mention;
      const line = passage.lines[lineAt(passage, mention.start)];
      const own = document !== null && mention.start === document.start;
      const read = completeDate(mention, calendar, { section: line?.section ?? "lead", line: line?.outset ?? 0, own });
      if (read === null) return mention;
      calendar = read.calendar;
      const value: DateValue = read.value;
      return { rule: mention.rule, kind: "when", start: mention.start, end: mention.end, value };
    });
  },
} satisfies Refiner;
