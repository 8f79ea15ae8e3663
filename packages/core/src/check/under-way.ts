import { textOf } from "../kernel/json.ts";
import { clockOf } from "../trip/reading.ts";
import { offsetsOf } from "./airports.ts";

const DAY = 1440;

/**
 * Minutes from departure to arrival that the two local times of a flight allow, less than a day: one for each pair of
 * offsets that its airports may have; none where a time or an offset is not known.
 */
export function minutesUnderWay(flight: unknown, which: "scheduled" | "actual"): number[] {
  const [here, there] = [offsetsOf(textOf(flight, "from") ?? ""), offsetsOf(textOf(flight, "to") ?? "")];
  const [departure, arrival] = [clockOf(flight, "departure", which), clockOf(flight, "arrival", which)];
  if (here === null || there === null || departure === null || arrival === null) return [];
  return here.flatMap((zone) => there.map((other) => wholeDay(arrival - other - (departure - zone))));
}

function wholeDay(minutes: number): number {
  return ((minutes % DAY) + DAY) % DAY;
}
