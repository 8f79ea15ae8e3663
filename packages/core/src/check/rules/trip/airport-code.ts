import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { flightTexts, itemsOf } from "../../../trip/reading.ts";
import { rewritten, upperCase } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

const LOCATION = /^[A-Z]{3}$/;

/** Airports are three capital letters. */
export const airportCode = {
  id: "trip/airport-code",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "空港コードがIATA 3レターである", en: "Airports are IATA three-letter codes" },
  explanation: {
    ja: "空港はIATAの英大文字3字です。全角や小文字は直せますが、ICAOの4字や都市名は置き換えません。",
    en: "Airports are three capital letters. Widths and case are fixed; ICAO codes and names are not replaced by guesses.",
  },
  source: "IATA Resolution 763 (location identifiers)",
  run(record) {
    const lounges = itemsOf(record, "lounges").map(({ index, value }) => ({
      path: pointer("lounges", index, "airport"),
      text: textOf(value, "airport"),
    }));
    return [...flightTexts(record, "from"), ...flightTexts(record, "to"), ...lounges].flatMap(({ path, text }) =>
      text === null || LOCATION.test(text) ? [] : [{ path, params: { code: text } }],
    );
  },
  fix: ({ path, params }) => rewritten(path, params.code, LOCATION, upperCase),
} satisfies Check<"trip/airport-code">;
