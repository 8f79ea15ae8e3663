import { pointer } from "../../../kernel/issue.ts";
import { clockOf, itemsOf } from "../../../trip/reading.ts";
import type { Check, Hit } from "../../types.ts";

/** A flight does not leave and arrive at midnight sharp. */
export const midnightTimes = {
  id: "trip/midnight-times",
  tier: "recommended",
  kind: "trip",
  title: { ja: "出発と到着がともに00:00でない", en: "Departure and arrival are not both midnight" },
  explanation: {
    ja: "出発も到着も00:00です。時刻のない記録を取り込むと0時になるため、不明ならnullにします。",
    en: "Both times are 00:00, as exports write times that are not known. Make them null.",
  },
  source: "Real defect: myFlightradar24 exports 00:00 for unknown times (AirTrail issue 697)",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) =>
      (["scheduled", "actual"] as const).flatMap((which): Hit<"trip/midnight-times">[] =>
        clockOf(value, "departure", which) === 0 && clockOf(value, "arrival", which) === 0
          ? [{ path: pointer("flights", index, "departure", which), params: {} }]
          : [],
      ),
    ),
} satisfies Check<"trip/midnight-times">;
