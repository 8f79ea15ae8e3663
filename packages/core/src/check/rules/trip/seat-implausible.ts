import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

const LAST_ROW = 99;

/** No cabin has a row beyond 99 or a letter beyond L. */
export const seatImplausible = {
  id: "trip/seat-implausible",
  tier: "informative",
  kind: "trip",
  title: { ja: "座席が実在しうる", en: "The seat can exist" },
  explanation: {
    ja: "100列以降やLより後の英字の座席は旅客機にありません。別の番号を座席と読んだおそれがあります。",
    en: "No airliner has a row of 100 or a letter beyond L. Another number may have been taken for the seat.",
  },
  source: "IATA Resolution 792: seat number; the longest cabins (A380) end before row 90 and use A to L without I",
  run: (record) =>
    flightTexts(record, "seat").flatMap(({ path, text }) => {
      const [, row, letter = ""] = /^(\d{1,3})([A-Z])$/.exec(text) ?? [];
      if (row === undefined) return [];
      const reason = Number(row) > LAST_ROW ? ("row" as const) : ("letter" as const);
      return reason === "row" || letter > "L" ? [{ path, params: { seat: text, reason } }] : [];
    }),
} satisfies Check<"trip/seat-implausible">;
