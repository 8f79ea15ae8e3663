import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { flightTexts, itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A lounge is at an airport that a flight of the trip uses. */
export const loungeOnRoute = {
  id: "trip/lounge-on-route",
  tier: "informative",
  kind: "trip",
  title: { ja: "ラウンジが経路上の空港にある", en: "Lounges are on the route" },
  explanation: {
    ja: "旅のどの便も使わない空港のラウンジです。同名のラウンジの取り違えが疑われます。",
    en: "The lounge is at an airport that no flight uses. A namesake elsewhere may have been taken.",
  },
  source: "Real defect: a lounge filed under the namesake of another airport",
  run(record) {
    const airports = [...flightTexts(record, "from"), ...flightTexts(record, "to")].map(({ text }) => text);
    if (airports.length === 0) return [];
    return itemsOf(record, "lounges").flatMap(({ index, value }) => {
      const airport = textOf(value, "airport");
      if (airport === null || airports.includes(airport)) return [];
      return [{ path: pointer("lounges", index, "airport"), params: { name: textOf(value, "name") ?? "", airport } }];
    });
  },
} satisfies Check<"trip/lounge-on-route">;
