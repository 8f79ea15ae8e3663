import { flightTexts } from "../../../trip/reading.ts";
import { metropolitanAreas } from "../../metropolitan-areas.table.ts";
import type { Check } from "../../types.ts";

/** A flight uses an airport, not the code of a city with several. */
export const metropolitanCode = {
  id: "trip/metropolitan-code",
  tier: "recommended",
  kind: "trip",
  title: { ja: "都市コードを空港に使っていない", en: "No city code stands for an airport" },
  explanation: {
    ja: "TYOやOSAは都市の符号で、羽田か成田かが分かりません。実際の空港を書きます。",
    en: "TYO or OSA is a city and does not say which airport. Name the airport.",
  },
  source: "IATA Resolution 763; real defect: boarding passes that carry the city code",
  run: (record) =>
    [...flightTexts(record, "from"), ...flightTexts(record, "to")].flatMap(({ path, text }) => {
      const airports = Object.hasOwn(metropolitanAreas, text) ? metropolitanAreas[text] : undefined;
      return airports === undefined ? [] : [{ path, params: { code: text, airports: airports.join(", ") } }];
    }),
} satisfies Check<"trip/metropolitan-code">;
