import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { distanceKm } from "../../distance.ts";
import type { Check, Hit } from "../../types.ts";
import { minutesUnderWay } from "../../under-way.ts";

/** Below this, taxiing is most of the time under way. */
const SHORTEST_KM = 50;

/** Distance and time under way make a speed that airliners have. */
export const speedImplausible = {
  id: "trip/speed-implausible",
  tier: "recommended",
  kind: "trip",
  title: { ja: "距離と所要時間から速さが現実的である", en: "Distance and time make a plausible speed" },
  explanation: {
    ja: "空港間の距離と現地時刻から求めた速さが旅客機の範囲を外れます。空港か時刻の取り違えです。範囲は実際の187便がすべて収まる幅です。空港一覧がないと実施しません。",
    en: "The distance and the local times make a speed outside that of airliners: an airport or a time was mistaken. All of 187 real flights lie within the bounds. Needs the list of airports.",
  },
  source: "Block speeds of 187 flights in the FlightMemory fixtures of OpenFlights; IANA Time Zone Database",
  needs: ["airports"],
  run: (record, { airports }) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      const [from, to] = [textOf(value, "from") ?? "", textOf(value, "to") ?? ""];
      const [here, there] = [airports?.get(from), airports?.get(to)];
      if (here === undefined || there === undefined) return [];
      const km = distanceKm(here, there);
      if (km < SHORTEST_KM) return [];
      const [least, most] = speedsOver(km);
      return (["scheduled", "actual"] as const).flatMap((which): Hit<"trip/speed-implausible">[] => {
        const times = minutesUnderWay(value, which);
        const [minutes] = times;
        const plausible = (time: number) => km >= (least * time) / 60 && km <= (most * time) / 60;
        if (minutes === undefined || times.some(plausible)) return [];
        return [{ path: pointer("flights", index, "arrival", which), params: { from, to, km, minutes, least, most } }];
      });
    }),
} satisfies Check<"trip/speed-implausible">;

/** Least and most km/h from block to block over a distance. */
function speedsOver(km: number): readonly [least: number, most: number] {
  const least = Math.max(60, Math.round((405 * km) / (km + 550)));
  return [least, Math.min(1080, Math.round((900 * km) / (km + 120)) + 150)];
}
