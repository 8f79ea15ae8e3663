import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Each flight starts where the one before it ended; else a leg or a transfer on the ground is not told. */
export const flightsChained = {
  id: "trip/flights-chained",
  tier: "informative",
  kind: "trip",
  title: { ja: "前の便の到着地から出発している", en: "Each flight starts where the last one ended" },
  explanation: {
    ja: "前の便の到着地と次の便の出発地が違います。書かれていない便か、地上の移動があります。",
    en: "The flight starts elsewhere than the last one ended. A leg, or a transfer on the ground, is not told.",
  },
  source: "Real defect: a log in two parts of which one leg is missing",
  run(record) {
    const flights = itemsOf(record, "flights");
    return flights.flatMap(({ index, value }, position) => {
      const to = textOf(flights[position - 1]?.value, "to");
      const from = textOf(value, "from");
      if (to === null || from === null || to === from) return [];
      return [{ path: pointer("flights", index, "from"), params: { to, from } }];
    });
  },
} satisfies Check<"trip/flights-chained">;
