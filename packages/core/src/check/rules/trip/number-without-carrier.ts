import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A flight number comes with its airline. */
export const numberWithoutCarrier = {
  id: "trip/number-without-carrier",
  tier: "informative",
  kind: "trip",
  title: { ja: "便名に航空会社が伴う", en: "A flight number comes with its airline" },
  explanation: {
    ja: "便名に航空会社がありません。番号だけでは便が決まりません。",
    en: "A number alone, without its airline, is no flight.",
  },
  source: "IATA SSIM: a flight designator is airline and number",
  run: (record) =>
    flightTexts(record, "number").flatMap(({ path, text, flight }) =>
      textOf(flight.value, "carrier") === null ? [{ path, params: { number: text } }] : [],
    ),
} satisfies Check<"trip/number-without-carrier">;
