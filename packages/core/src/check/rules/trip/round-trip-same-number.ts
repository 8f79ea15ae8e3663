import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** The way back has another number than the way there. */
export const roundTripSameNumber = {
  id: "trip/round-trip-same-number",
  tier: "recommended",
  kind: "trip",
  title: { ja: "往復で便名が異なる", en: "There and back have different numbers" },
  explanation: {
    ja: "往路と復路が同じ便名です。片方の番号を写し誤ったおそれがあります。",
    en: "There and back bear one number. One of them was probably copied.",
  },
  source: "IATA SSIM: a flight designator names one itinerary a day",
  run(record) {
    const flights = itemsOf(record, "flights");
    return flights.flatMap(({ index, value }, position) => {
      const before = flights[position - 1]?.value;
      const [carrier, number] = [textOf(value, "carrier"), textOf(value, "number")];
      const [from, to] = [textOf(value, "from"), textOf(value, "to")];
      if (number === null || carrier === null || from === null || to === null || from === to) return [];
      if (textOf(before, "carrier") !== carrier || textOf(before, "number") !== number) return [];
      if (textOf(before, "from") !== to || textOf(before, "to") !== from) return [];
      return [{ path: pointer("flights", index, "number"), params: { carrier, number, from, to } }];
    });
  },
} satisfies Check<"trip/round-trip-same-number">;
