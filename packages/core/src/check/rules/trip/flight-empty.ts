import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

const identifying = ["carrier", "number", "from", "to", "date"];

/** A flight says at least who flew, which number, from where, to where, or when. */
export const flightEmpty = {
  id: "trip/flight-empty",
  tier: "recommended",
  kind: "trip",
  title: { ja: "便を特定する項目がある", en: "A flight has something that identifies it" },
  explanation: {
    ja: "会社も便名も空港も日付もない便です。本文の一般的な言及を便として読んだおそれがあります。",
    en: "A flight without airline, number, airport or date. A mere mention may have been taken for a flight.",
  },
  source: "IATA SSIM: a flight is known by airline, number, date and route",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) =>
      identifying.some((key) => textOf(value, key) !== null) ? [] : [{ path: pointer("flights", index), params: {} }],
    ),
} satisfies Check<"trip/flight-empty">;
