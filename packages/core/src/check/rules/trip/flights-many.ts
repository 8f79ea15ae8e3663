import { listOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

const MOST_FLIGHTS = 8;

/** A log tells of one trip: more than eight flights are probably several, or mere mentions. */
export const flightsMany = {
  id: "trip/flights-many",
  tier: "informative",
  kind: "trip",
  title: { ja: "便数が一つの旅の範囲にある", en: "A log has the flights of one trip" },
  explanation: {
    ja: "一つの旅に9便以上あります。複数の旅をまとめたか、過去の搭乗の言及を読んでいます。",
    en: "More than eight flights in one log. Several trips were merged, or flights of the past were read.",
  },
  source: "Record definition: flights that the writer took on the trip, not those merely mentioned",
  run(record) {
    const { length } = listOf(record, "flights");
    return length <= MOST_FLIGHTS ? [] : [{ path: "/flights", params: { flights: length, most: MOST_FLIGHTS } }];
  },
} satisfies Check<"trip/flights-many">;
