import { pointer } from "../../../kernel/issue.ts";
import { member, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A lounge that was visited is at an airport. */
export const loungeWithoutAirport = {
  id: "trip/lounge-without-airport",
  tier: "informative",
  kind: "trip",
  title: { ja: "訪れたラウンジに空港がある", en: "A visited lounge has an airport" },
  explanation: {
    ja: "訪れたラウンジに空港がありません。本文にあれば補います。",
    en: "A visited lounge has no airport. Add it if the text tells.",
  },
  source: "Record definition: airport is where the lounge is",
  run: (record) =>
    itemsOf(record, "lounges").flatMap(({ index, value }) => {
      const name = textOf(value, "name");
      if (name === null || member(value, "visited") !== true || textOf(value, "airport") !== null) return [];
      return [{ path: pointer("lounges", index, "airport"), params: { name } }];
    }),
} satisfies Check<"trip/lounge-without-airport">;
