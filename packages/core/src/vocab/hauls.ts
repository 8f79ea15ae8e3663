import type { Vocabulary } from "./types.ts";

/** How far a flight goes. */
export const hauls = {
  name: "hauls",
  entries: [
    { code: "short-haul", labels: { ja: "短距離", en: "Short haul" }, synonyms: [] },
    { code: "medium-haul", labels: { ja: "中距離", en: "Medium haul" }, synonyms: [] },
    { code: "long-haul", labels: { ja: "長距離", en: "Long haul" }, synonyms: [] },
    { code: "ultra-long-haul", labels: { ja: "超長距離", en: "Ultra-long haul" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link hauls}. */
export type HaulCode = (typeof hauls)["entries"][number]["code"];
