import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { flightTexts, itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Airports are three capital letters. */
export const airportCode = {
  id: "trip/airport-code",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "空港コードがIATA 3レターである", en: "Airports are IATA three-letter codes" },
  source: "IATA Resolution 763 (location identifiers)",
  run(record) {
    const lounges = itemsOf(record, "lounges").map(({ index, value }) => ({
      path: pointer("lounges", index, "airport"),
      text: textOf(value, "airport"),
    }));
    return [...flightTexts(record, "from"), ...flightTexts(record, "to"), ...lounges].flatMap(({ path, text }) =>
      text === null || /^[A-Z]{3}$/.test(text) ? [] : [{ path, params: { code: text } }],
    );
  },
} satisfies Check<"trip/airport-code">;
