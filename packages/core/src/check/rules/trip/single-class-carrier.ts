import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { singleClassCarriers } from "../../carriers.table.ts";
import type { Check } from "../../types.ts";

const higher: readonly string[] = ["premium-economy", "business", "first"];

/** An airline with one class sells no higher one. */
export const singleClassCarrier = {
  id: "trip/single-class-carrier",
  tier: "recommended",
  kind: "trip",
  title: { ja: "単一クラスの会社に上級クラスがない", en: "An airline with one class has no higher one" },
  explanation: {
    ja: "普通席だけの会社に上級クラスが付いています。追加料金の座席をクラスと読んだおそれがあります。",
    en: "An airline with one class has a higher one here. A seat at extra charge may have been taken for a class.",
  },
  source:
    "Cabins of the carriers themselves: Peach, Jetstar Japan, Fuji Dream, AIRDO, Solaseed Air and StarFlyer sell one class",
  run: (record) =>
    flightTexts(record, "cabin").flatMap(({ path, text, flight }) => {
      const carrier = textOf(flight.value, "carrier");
      if (carrier === null || !singleClassCarriers.includes(carrier) || !higher.includes(text)) return [];
      return [{ path, params: { cabin: text, carrier } }];
    }),
} satisfies Check<"trip/single-class-carrier">;
