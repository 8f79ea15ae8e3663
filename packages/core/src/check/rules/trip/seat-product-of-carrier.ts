import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { namedSeats } from "../../carriers.table.ts";
import type { Check } from "../../types.ts";

/** A seat with a name is flown by the airline that has it. */
export const seatProductOfCarrier = {
  id: "trip/seat-product-of-carrier",
  tier: "recommended",
  kind: "trip",
  title: { ja: "座席の名前が航空会社と合う", en: "The named seat is one of the airline" },
  explanation: {
    ja: "その名前の座席を持たない航空会社です。座席名か会社の一方が誤りです。",
    en: "The airline has no seat of that name. The seat or the airline is wrong.",
  },
  source: "Names of seats as the airlines announced them: SKY SUITE (JAL), THE Room (ANA), Polaris (United)",
  run: (record) =>
    flightTexts(record, "seatProduct").flatMap(({ path, text, flight }) => {
      const carrier = textOf(flight.value, "carrier");
      const named = namedSeats.find(([name]) => text.toLowerCase().includes(name));
      if (carrier === null || named === undefined || named[1].includes(carrier)) return [];
      return [{ path, params: { seatProduct: text, carrier, carriers: named[1].join(", ") } }];
    }),
} satisfies Check<"trip/seat-product-of-carrier">;
