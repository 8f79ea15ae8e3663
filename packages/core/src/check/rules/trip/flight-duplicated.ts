import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

const identity = ["carrier", "number", "from", "to", "date"];

/** One flight is listed once. Two parts of a diverted flight share the number but not the airports. */
export const flightDuplicated = {
  id: "trip/flight-duplicated",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "同じ便が重複していない", en: "No flight is listed twice" },
  explanation: {
    ja: "会社・便名・区間・日付がすべて同じ便が二度あります。距離や回数が二重に数えられます。",
    en: "Airline, number, route and date are the same twice, so distances and counts double.",
  },
  source: "Real defect: the same flight imported from two sources (AirTrail pull request 281)",
  run(record) {
    const seen = new Map<string, number>();
    return itemsOf(record, "flights").flatMap(({ index, value }) => {
      const parts = identity.map((key) => textOf(value, key));
      if (parts.includes(null)) return [];
      const key = JSON.stringify(parts);
      const first = seen.get(key);
      if (first !== undefined) return [{ path: pointer("flights", index), params: { first } }];
      seen.set(key, index);
      return [];
    });
  },
} satisfies Check<"trip/flight-duplicated">;
