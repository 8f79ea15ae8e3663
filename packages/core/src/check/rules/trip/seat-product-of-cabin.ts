import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { namedSeats } from "../../carriers.table.ts";
import type { Check } from "../../types.ts";

/** A seat with a name is of the class booked; a business seat sold as economy (開放席) is not, and worth knowing. */
export const seatProductOfCabin = {
  id: "trip/seat-product-of-cabin",
  tier: "informative",
  kind: "trip",
  title: { ja: "座席の名前が搭乗クラスと合う", en: "The named seat is of the class booked" },
  explanation: {
    ja: "名前のある座席が、予約クラスと違うクラスのものです。開放席なら正しく、そうでなければ誤りです。",
    en: "The named seat belongs to another class than the one booked: right for a business seat sold as economy, else wrong.",
  },
  source: "Record definition: cabin is the class booked, not the seat; names of seats as the airlines announced them",
  run: (record) =>
    flightTexts(record, "seatProduct").flatMap(({ path, text, flight }) => {
      const cabin = textOf(flight.value, "cabin");
      const named = namedSeats.find(([name]) => text.toLowerCase().includes(name));
      if (cabin === null || named === undefined || named[2] === cabin) return [];
      return [{ path, params: { seatProduct: text, cabin, builtFor: named[2] } }];
    }),
} satisfies Check<"trip/seat-product-of-cabin">;
