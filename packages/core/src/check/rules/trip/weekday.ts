import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";
import { weekdayFaults } from "../../weekdays.ts";

/** The weekday that the text writes behind a date is that of the calendar. */
export const weekday = {
  id: "trip/weekday",
  tier: "recommended",
  kind: "trip",
  title: { ja: "日付と曜日が合う", en: "Dates and weekdays agree" },
  explanation: {
    ja: "本文の「（火）」や「(Tue)」が搭乗日の曜日と違います。年のない日付に補った年が誤っていることが多い箇所です。",
    en: "The weekday in brackets is not that of the date. Often the year, which logs leave out, was filled in wrongly.",
  },
  source: "ISO 8601-1:2019, 4.3.2 (day of week); boarding logs write dates without a year",
  needs: ["text"],
  run: (record, { text }) =>
    text === null
      ? []
      : weekdayFaults(
          record,
          text,
          flightTexts(record, "date").map((date) => ({ path: date.path, on: date.text })),
        ),
} satisfies Check<"trip/weekday">;
