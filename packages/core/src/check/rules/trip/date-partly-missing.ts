import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Where one flight of a trip has a date, the others do. */
export const datePartlyMissing = {
  id: "trip/date-partly-missing",
  tier: "informative",
  kind: "trip",
  title: { ja: "日付のある便とない便が混ざっていない", en: "All flights have a date, or none" },
  explanation: {
    ja: "同じ旅の一部の便にだけ日付があります。ほかの便の日付も本文から分かることが多いです。",
    en: "Some flights of the trip have a date and others have none, though the text often tells.",
  },
  source: "Record definition: date is the local date of departure of each flight",
  run(record) {
    const flights = itemsOf(record, "flights");
    const dated = flights.find(({ value }) => textOf(value, "date") !== null);
    const date = textOf(dated?.value, "date");
    if (date === null) return [];
    return flights
      .filter(({ value }) => textOf(value, "date") === null)
      .map(({ index }) => ({ path: pointer("flights", index, "date"), params: { date } }));
  },
} satisfies Check<"trip/date-partly-missing">;
