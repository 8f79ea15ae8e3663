import { affectedOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** Inhabitants of Japan at their most, in 2008, rounded up. */
const POPULATION = 128_100_000;

/** No number of people is larger than Japan ever had. */
export const countOverPopulation = {
  id: "incident/count-over-population",
  tier: "recommended",
  kind: "incident",
  title: { ja: "人数が日本の人口を超えない", en: "No number of people exceeds the population of Japan" },
  explanation: {
    ja: "日本の人口を超える人数です。延べ件数、世界全体の数、または桁の読み違いでないか確かめます。",
    en: "More people than Japan ever had. It may be a cumulative or worldwide number, or a misread digit.",
  },
  source: "Statistics Bureau of Japan, population estimates: 128.08 million in 2008, the most on record",
  run: (record) =>
    affectedOf(record)
      .filter(({ count, unit }) => unit === "person" && count > POPULATION)
      .map(({ index, count }) => ({ path: pointer("affected", index, "count"), params: { count, most: POPULATION } })),
} satisfies Check<"incident/count-over-population">;
