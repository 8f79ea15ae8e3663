import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { aroundMidnight, clockOf, itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

const MOST_EARLY = 30;
/** A stated delay explains the times when it is so close to their difference, whole days apart. */
const TOLERANCE = 60;

/** A flight does not leave more than half an hour before its time; one that left a day late may seem to. */
export const departureEarly = {
  id: "trip/departure-early",
  tier: "recommended",
  kind: "trip",
  title: { ja: "定刻より30分を超えて早く出発していない", en: "No flight leaves half an hour early" },
  explanation: {
    ja: "定刻より30分を超えて早い出発です。搭乗開始や扉閉めの時刻を出発と読んだおそれがあります。",
    en: "The flight left more than half an hour early. The time may be of boarding or of the doors.",
  },
  source: "Record definition: departure is block time; boarding, door close and announced times are none",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      const [scheduled, actual] = [clockOf(value, "departure", "scheduled"), clockOf(value, "departure", "actual")];
      if (scheduled === null || actual === null) return [];
      const minutes = -aroundMidnight(actual - scheduled);
      const delay = numberOf(value, "delayMinutes");
      if (
        minutes <= MOST_EARLY ||
        (delay !== null && delay > 0 && Math.abs(aroundMidnight(-minutes - delay)) <= TOLERANCE)
      )
        return [];
      return [{ path: pointer("flights", index, "departure", "actual"), params: { minutes } }];
    }),
} satisfies Check<"trip/departure-early">;
