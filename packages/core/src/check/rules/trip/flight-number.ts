import { flightTexts } from "../../../trip/reading.ts";
import { rewritten } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

/** Flight numbers are one to four digits without leading zeros and not zero. */
export const flightNumber = {
  id: "trip/flight-number",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "便名の数字部分が1～4桁である", en: "Flight numbers are one to four digits" },
  explanation: {
    ja: "便名は1から9999で、先頭に0を付けません。先頭の0は取り除けます。",
    en: "Numbers run from 1 to 9999 without leading zeros, which are removed.",
  },
  source: "IATA Standard Schedules Information Manual (SSIM): flight number 1 to 9999",
  run: (record) =>
    flightTexts(record, "number").flatMap(({ path, text }) => {
      const reason = faultOf(text);
      return reason === null ? [] : [{ path, params: { number: text, reason } }];
    }),
  fix: ({ path, params }) => rewritten(path, params.number, /^[1-9]\d{0,3}$/, (text) => text.replace(/^0+/, "")),
} satisfies Check<"trip/flight-number">;

function faultOf(number: string): "shape" | "leading-zero" | "zero" | null {
  if (!/^\d{1,4}$/.test(number)) return "shape";
  if (/^0+$/.test(number)) return "zero";
  return number.startsWith("0") ? "leading-zero" : null;
}
