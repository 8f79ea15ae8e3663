import type { Vocabulary } from "./types.ts";

/** Where in its row a seat is. */
export const seatPositions = {
  name: "seat-positions",
  entries: [
    { code: "window", labels: { ja: "窓側", en: "Window" }, synonyms: ["窓際"] },
    { code: "middle", labels: { ja: "中央", en: "Middle" }, synonyms: ["中間席"] },
    { code: "aisle", labels: { ja: "通路側", en: "Aisle" }, synonyms: ["通路"] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link seatPositions}. */
export type SeatPositionCode = (typeof seatPositions)["entries"][number]["code"];
