import { flightTexts } from "../../../trip/reading.ts";
import { rewritten, upperCase } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

const DESIGNATOR = /^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])$/;

/** Airlines are two characters, at least one of them a letter. */
export const carrierCode = {
  id: "trip/carrier-code",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "航空会社コードがIATA 2レターである", en: "Airlines are IATA two-character designators" },
  explanation: {
    ja: "航空会社はIATAの2字で、少なくとも1字は英字です。全角や小文字は直せます。",
    en: "Airlines are two characters with at least one letter. Widths and case are fixed.",
  },
  source: "IATA Resolution 762 (airline designators)",
  run: (record) =>
    flightTexts(record, "carrier").flatMap(({ path, text }) =>
      DESIGNATOR.test(text) ? [] : [{ path, params: { carrier: text } }],
    ),
  fix: ({ path, params }) => rewritten(path, params.carrier, DESIGNATOR, upperCase),
} satisfies Check<"trip/carrier-code">;
