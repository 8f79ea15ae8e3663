import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { cabins } from "../../../vocab/cabins.ts";
import type { Check } from "../../types.ts";

/** A cabin that one airline group sells is flown with that group. */
export const cabinOfCarrier = {
  id: "trip/cabin-of-carrier",
  tier: "recommended",
  kind: "trip",
  title: { ja: "座席クラスが航空会社と合う", en: "The cabin is one the airline sells" },
  explanation: {
    ja: "クラスJや国内線ファーストはJALグループ、プレミアムクラスはANAグループの座席です。会社かクラスの一方が誤りです。",
    en: "Class J and domestic first are sold by the JAL group, Premium Class by the ANA group. The carrier or the cabin is wrong.",
  },
  source: "Cabins of the carriers themselves: Class J and domestic first (JAL group), Premium Class (ANA group)",
  run: (record) =>
    flightTexts(record, "cabin").flatMap(({ path, text, flight }) => {
      const carrier = textOf(flight.value, "carrier");
      const sellers = sellersOf(text);
      if (carrier === null || sellers === null || sellers.includes(carrier)) return [];
      return [{ path, params: { cabin: text, carrier } }];
    }),
} satisfies Check<"trip/cabin-of-carrier">;

function sellersOf(cabin: string): readonly string[] | null {
  const entry = cabins.entries.find(({ code }) => code === cabin);
  return entry !== undefined && "links" in entry ? entry.links.carriers.split(",") : null;
}
