import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Aircraft are the maker's letters and number, with the variant where stated. */
export const aircraftShape = {
  id: "trip/aircraft-shape",
  tier: "recommended",
  kind: "trip",
  title: { ja: "機種がメーカーの英字と番号である", en: "Aircraft are the maker's letters and number" },
  explanation: {
    ja: "機種はメーカーの英字と番号で書きます。愛称や特別塗装の名前は機種ではありません。",
    en: "A type is the maker's letters and number; nicknames and liveries are no types.",
  },
  source: "Record definition: B787-9, A321neo, DHC-8-400, ATR42-600, E190",
  run: (record) =>
    flightTexts(record, "aircraft").flatMap(({ path, text }) =>
      /^[A-Z]{1,6}-?\d[0-9A-Za-z-]{0,15}$/.test(text) ? [] : [{ path, params: { aircraft: text } }],
    ),
} satisfies Check<"trip/aircraft-shape">;
