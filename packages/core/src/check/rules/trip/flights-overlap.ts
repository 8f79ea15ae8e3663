import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { clockOf, connectionsOf } from "../../../trip/reading.ts";
import { offsetsOf } from "../../airports.ts";
import type { Check } from "../../types.ts";

/** A flight does not leave before the one that brought its passenger has arrived. */
export const flightsOverlap = {
  id: "trip/flights-overlap",
  tier: "recommended",
  kind: "trip",
  title: { ja: "前の便の到着より前に出発していない", en: "No flight leaves before the last one arrived" },
  explanation: {
    ja: "前の便の到着より前に次の便が出発しています。乗り継ぐことができないため、どちらかの時刻が誤りです。",
    en: "The flight leaves before the one before it arrived. Nobody can change so; one of the times is wrong.",
  },
  source: "IATA SSIM chapter 8 (minimum connecting times): a connection leaves after the arrival",
  run: (record) =>
    connectionsOf(record).flatMap(({ before, after, arrival, departure, which }) => {
      if (arrival <= departure || !withinOneDay(before.value, arrival, which)) return [];
      return [
        {
          path: pointer("flights", after.index, "departure", which),
          params: { airport: textOf(after.value, "from") ?? "", minutes: arrival - departure },
        },
      ];
    }),
} satisfies Check<"trip/flights-overlap">;

/** Whether the first flight arrives on the day it left: within one zone, later on the clock. */
function withinOneDay(flight: Parameters<typeof clockOf>[0], arrival: number, which: "scheduled" | "actual"): boolean {
  const departure = clockOf(flight, "departure", which);
  const [here, there] = [offsetsOf(textOf(flight, "from") ?? ""), offsetsOf(textOf(flight, "to") ?? "")];
  return departure !== null && departure < arrival && here !== null && there !== null && here[0] === there[0];
}
