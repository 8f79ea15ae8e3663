import type { Vocabulary } from "./types.ts";

/** How a visit to a lounge ended, as `visited` of a record says it. */
export const loungeOutcomes = {
  name: "lounge-outcomes",
  entries: [
    { code: "visited", labels: { ja: "利用", en: "Visited" }, synonyms: [] },
    { code: "refused", labels: { ja: "利用できず", en: "Closed, full or refused" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link loungeOutcomes}. */
export type LoungeOutcomeCode = (typeof loungeOutcomes)["entries"][number]["code"];
