import { flightTexts } from "../../../trip/reading.ts";
import { otherAirportIn } from "../../airports.ts";
import { quotesOf } from "../../quotes.ts";
import type { Check } from "../../types.ts";

/** The quotes of an airport do not name another one. */
export const airportAgainstEvidence = {
  id: "trip/airport-against-evidence",
  tier: "recommended",
  kind: "trip",
  title: { ja: "空港コードが根拠の地名と合う", en: "Airports are those that their quotes name" },
  explanation: {
    ja: "根拠の引用が別の空港の名前です（「羽田」とNRTなど）。コードの写し誤りか、隣の区間を引用しています。",
    en: "The quotes name another airport, as 羽田 for NRT does. The code was miscopied, or the next leg was quoted.",
  },
  source: "Real defect: name and code of an airport that disagree, 羽田(NRT)",
  run: (record) =>
    [...flightTexts(record, "from"), ...flightTexts(record, "to")].flatMap(({ path, text: code }) => {
      const quoted = quotesOf(record, path).map(({ quote }) => quote.normalize("NFKC"));
      const other = otherAirportIn(quoted.join(" "), code);
      return other === null ? [] : [{ path, params: { code, name: other.name, named: other.named } }];
    }),
} satisfies Check<"trip/airport-against-evidence">;
