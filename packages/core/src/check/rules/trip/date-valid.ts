import { parseWhen, whenFaultOf } from "../../../kernel/when.ts";
import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A flight has one date of departure: a day, month or year that the calendar has. */
export const dateValid = {
  id: "trip/date-valid",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "搭乗日が読める", en: "The date of departure can be read" },
  explanation: {
    ja: "搭乗日は暦にある一つの日・月・年です。期間や時刻付きの値は使えません。",
    en: "A flight date is one day, month or year of the calendar; periods and times are none.",
  },
  source: "ISO 8601-2:2019 (EDTF); real defects 2006-02-30 and 2006-13 in imported logs",
  run: (record) =>
    flightTexts(record, "date").flatMap(({ path, text }) => {
      const reason = faultOf(text);
      return reason === null ? [] : [{ path, params: { date: text, reason } }];
    }),
} satisfies Check<"trip/date-valid">;

function faultOf(date: string): "syntax" | "calendar" | "reversed" | "not-a-date" | null {
  const fault = whenFaultOf(date);
  if (fault !== null) return fault;
  const parts = parseWhen(date);
  return parts?.kind === "point" && parts.precision !== "minute" ? null : "not-a-date";
}
