import type { Vocabulary } from "./types.ts";

/** What a flight was taken for, as logs ask it of their writers. */
export const purposes = {
  name: "purposes",
  entries: [
    { code: "leisure", labels: { ja: "私用・観光", en: "Leisure" }, synonyms: ["観光", "旅行"] },
    { code: "business", labels: { ja: "出張", en: "Business" }, synonyms: ["業務"] },
    { code: "crew", labels: { ja: "乗務", en: "Crew" }, synonyms: ["乗員"] },
    { code: "other", labels: { ja: "その他", en: "Other" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link purposes}. */
export type PurposeCode = (typeof purposes)["entries"][number]["code"];
