import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { rangeKm } from "../../aircraft-ranges.table.ts";
import { distanceKm } from "../../distance.ts";
import type { Check } from "../../types.ts";

/** An aircraft flies no farther than its type can. */
export const aircraftRange = {
  id: "trip/aircraft-range",
  tier: "recommended",
  kind: "trip",
  title: { ja: "機種の航続距離に収まる", en: "The flight is within the range of its aircraft" },
  explanation: {
    ja: "空港間の距離が、その機種の最も長い航続距離を超えています。機種か区間の取り違えです。空港一覧がないと実施しません。",
    en: "The distance is beyond the longest range of the type: the aircraft or the route was mistaken. Needs the list of airports.",
  },
  source: "Ranges as Airbus, ATR, Boeing, Bombardier, De Havilland Canada, Embraer and Saab published them",
  needs: ["airports"],
  run: (record, { airports }) =>
    flightTexts(record, "aircraft").flatMap(({ path, text, flight }) => {
      const ends = [textOf(flight.value, "from") ?? "", textOf(flight.value, "to") ?? ""];
      const [here, there] = ends.map((code) => airports?.get(code));
      const name = Object.keys(rangeKm).find((type) => text.startsWith(type));
      const range = name === undefined ? undefined : rangeKm[name];
      if (here === undefined || there === undefined || range === undefined) return [];
      const km = distanceKm(here, there);
      return km <= range ? [] : [{ path, params: { aircraft: text, km, range } }];
    }),
} satisfies Check<"trip/aircraft-range">;
