import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { isJapanese } from "../../airports.ts";
import type { Check } from "../../types.ts";

const domestic: readonly string[] = ["class-j", "premium-class", "domestic-first"];

/** Cabins of domestic flights are not sold to airports abroad. */
export const domesticCabinAbroad = {
  id: "trip/domestic-cabin-abroad",
  tier: "recommended",
  kind: "trip",
  title: { ja: "国内線のクラスが国際線にない", en: "No domestic cabin on an international flight" },
  explanation: {
    ja: "国内線だけの座席クラスが国際線に付いています。空港かクラスの一方が誤りです。",
    en: "A cabin of domestic flights stands on a flight abroad. The airport or the cabin is wrong.",
  },
  source: "Cabins of the carriers themselves: Class J, Premium Class and domestic first are of domestic flights",
  run: (record) =>
    flightTexts(record, "cabin").flatMap(({ path, text, flight }) => {
      const airports = [textOf(flight.value, "from"), textOf(flight.value, "to")];
      const abroad = airports.find((airport) => airport !== null && isJapanese(airport) === false) ?? null;
      if (abroad === null || !domestic.includes(text)) return [];
      return [{ path, params: { cabin: text, airport: abroad } }];
    }),
} satisfies Check<"trip/domestic-cabin-abroad">;
