import { datesOf } from "../../../incident/reading.ts";
import type { Check } from "../../types.ts";
import { weekdayFaults } from "../../weekdays.ts";

/** The weekday that the text writes behind a date is that of the calendar. */
export const weekday = {
  id: "incident/weekday",
  tier: "recommended",
  kind: "incident",
  title: { ja: "日付と曜日が合う", en: "Dates and weekdays agree" },
  explanation: {
    ja: "本文の「（火）」などの曜日が暦と違います。年・月・日のどれかを読み違えたか、本文が前年の文書を写しています。",
    en: "The weekday in brackets is not that of the date. Year, month or day was misread, or the notice was copied from one of another year.",
  },
  source: "ISO 8601-1:2019, 4.3.2 (day of week); real defect: dates of templates reused in the next year",
  needs: ["text"],
  run: (record, { text }) => (text === null ? [] : weekdayFaults(record, text, datesOf(record))),
} satisfies Check<"incident/weekday">;
