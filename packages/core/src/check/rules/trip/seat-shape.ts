import { flightTexts } from "../../../trip/reading.ts";
import { rewritten, upperCase } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

const SEAT = /^[1-9]\d{0,2}[A-HJ-NP-Z]$/;

/** Seats are a row and a letter; I is not used as a seat letter. */
export const seatShape = {
  id: "trip/seat-shape",
  tier: "recommended",
  kind: "trip",
  title: { ja: "座席が列番号と英字である", en: "Seats are a row and a letter" },
  explanation: {
    ja: "座席は列番号と英字1字で、Iは使いません。全角・小文字・空白は直せます。",
    en: "A seat is a row and a letter without I. Widths, case and blanks are fixed.",
  },
  source: "IATA Resolution 792 (bar coded boarding pass): seat number, row and letter",
  run: (record) =>
    flightTexts(record, "seat").flatMap(({ path, text }) =>
      SEAT.test(text) ? [] : [{ path, params: { seat: text } }],
    ),
  fix: ({ path, params }) => rewritten(path, params.seat, SEAT, (text) => upperCase(text).replace(/^0+|[- ]/g, "")),
} satisfies Check<"trip/seat-shape">;
