import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { marksOfCarrier } from "../../carriers.table.ts";
import type { Check } from "../../types.ts";

/** An aircraft bears the nationality mark of its airline's state; a leased one may not. */
export const registrationOfCarrier = {
  id: "trip/registration-of-carrier",
  tier: "recommended",
  kind: "trip",
  title: { ja: "登録記号の国籍が航空会社と合う", en: "The nationality mark fits the airline" },
  explanation: {
    ja: "登録記号の国籍が航空会社の国と違います。リース機や共同運航でなければ誤りです。",
    en: "The mark is not of the airline's state. Unless the aircraft is leased or the flight a codeshare, one is wrong.",
  },
  source: "ICAO Annex 7 (nationality marks); record definition: carrier is the operating one of a codeshare",
  run: (record) =>
    flightTexts(record, "registration").flatMap(({ path, text, flight }) => {
      const carrier = textOf(flight.value, "carrier") ?? "";
      const mark = Object.hasOwn(marksOfCarrier, carrier) ? marksOfCarrier[carrier] : undefined;
      if (mark === undefined || text.startsWith(mark)) return [];
      return [{ path, params: { registration: text, carrier, mark } }];
    }),
} satisfies Check<"trip/registration-of-carrier">;
