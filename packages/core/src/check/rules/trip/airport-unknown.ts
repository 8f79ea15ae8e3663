import { flightTexts } from "../../../trip/reading.ts";
import { metropolitanAreas } from "../../metropolitan-areas.table.ts";
import type { Check } from "../../types.ts";

/** An airport is one of the list of airports. */
export const airportUnknown = {
  id: "trip/airport-unknown",
  tier: "recommended",
  kind: "trip",
  title: { ja: "空港コードが実在する", en: "Airports exist" },
  explanation: {
    ja: "渡された空港一覧にないコードです。二字が入れ替わっただけのコードがあれば示します。空港一覧がないと実施しません。",
    en: "The code is not in the list of airports given. Where two letters may have changed places, the right code is named. Needs the list.",
  },
  source:
    "IATA Resolution 763 (location identifiers); real defect: mistyped codes stored without a look-up (AirTrail issue 687)",
  needs: ["airports"],
  run: (record, { airports }) =>
    airports === null
      ? []
      : [...flightTexts(record, "from"), ...flightTexts(record, "to")].flatMap(({ path, text }) => {
          if (!/^[A-Z]{3}$/.test(text) || airports.has(text) || Object.hasOwn(metropolitanAreas, text)) return [];
          const [a, b, c] = text;
          const near = [`${b}${a}${c}`, `${a}${c}${b}`].find((code) => airports.has(code)) ?? null;
          return [{ path, params: { code: text, near } }];
        }),
} satisfies Check<"trip/airport-unknown">;
