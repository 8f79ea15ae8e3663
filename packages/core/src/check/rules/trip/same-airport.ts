import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A flight does not end where it began; sightseeing and returned flights do, so this is no error. */
export const sameAirport = {
  id: "trip/same-airport",
  tier: "recommended",
  kind: "trip",
  title: { ja: "出発地と到着地が異なる", en: "Origin and destination differ" },
  explanation: {
    ja: "出発地と到着地が同じです。遊覧や引き返しでなければ、どちらかの空港が誤りです。",
    en: "The flight ends where it began. Unless it was a sightseeing flight or turned back, one airport is wrong.",
  },
  source: "Real defect: a route copied into both fields",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      const from = textOf(value, "from");
      if (from === null || from !== textOf(value, "to")) return [];
      return [{ path: pointer("flights", index, "to"), params: { code: from } }];
    }),
} satisfies Check<"trip/same-airport">;
