import type { Vocabulary } from "./types.ts";

/** Whether a flight stays in one country. */
export const flightKinds = {
  name: "flight-kinds",
  entries: [
    { code: "domestic", labels: { ja: "国内線", en: "Domestic" }, synonyms: [] },
    { code: "international", labels: { ja: "国際線", en: "International" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link flightKinds}. */
export type FlightKindCode = (typeof flightKinds)["entries"][number]["code"];
