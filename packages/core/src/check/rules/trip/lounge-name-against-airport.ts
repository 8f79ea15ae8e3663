import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { otherAirportIn } from "../../airports.ts";
import type { Check } from "../../types.ts";

/** A lounge is not named after another airport. */
export const loungeNameAgainstAirport = {
  id: "trip/lounge-name-against-airport",
  tier: "recommended",
  kind: "trip",
  title: { ja: "ラウンジの名称が空港と合う", en: "The name of a lounge fits its airport" },
  explanation: {
    ja: "ラウンジの名称に別の空港の名前が入っています。空港コードか名称の取り違えです。",
    en: "The name of the lounge has another airport in it. The code or the name was mistaken.",
  },
  source: "Real defect: a code copied from the line before it (羽田 with NRT)",
  run: (record) =>
    itemsOf(record, "lounges").flatMap(({ index, value }) => {
      const [lounge, airport] = [textOf(value, "name"), textOf(value, "airport")];
      const other = lounge === null || airport === null ? null : otherAirportIn(lounge, airport);
      if (lounge === null || airport === null || other === null) return [];
      return [{ path: pointer("lounges", index, "airport"), params: { lounge, airport, named: other.named } }];
    }),
} satisfies Check<"trip/lounge-name-against-airport">;
