import { differenceDays } from "../../../kernel/when.ts";
import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Flights are listed as flown. Eastward over the date line the local date may go back by one day. */
export const flightsInOrder = {
  id: "trip/flights-in-order",
  tier: "recommended",
  kind: "trip",
  title: { ja: "搭乗順に並んでいる", en: "Flights are listed in flown order" },
  explanation: {
    ja: "便は搭乗順に並べます。日付変更線を東へ越えると現地の日付は1日戻れますが、それ以上は戻りません。",
    en: "Flights are listed as flown. Eastward over the date line the local date goes back by one day, never by more.",
  },
  source: "Record definition: flights in flown order; AirTrail issue 145 (arrival on the day before)",
  run(record) {
    const dates = flightTexts(record, "date");
    return dates.flatMap(({ path, text }, position) => {
      const previous = dates[position - 1]?.text;
      if (previous === undefined) return [];
      const most = differenceDays(previous, text)?.max ?? null;
      return most === null || most >= -1 ? [] : [{ path, params: { date: text, previous } }];
    });
  },
} satisfies Check<"trip/flights-in-order">;
