import type { Vocabulary } from "./types.ts";

/** Whether data reached outsiders. Links: VERIS 1.4.1 `attribute.confidentiality.data_disclosure`. */
export const exposures = {
  name: "exposures",
  entries: [
    {
      code: "confirmed",
      labels: { ja: "漏えいを確認", en: "Confirmed" },
      synonyms: ["漏えい", "流出", "漏洩"],
      links: { veris: "Yes" },
    },
    {
      code: "possible",
      labels: { ja: "漏えいの可能性", en: "Possible" },
      synonyms: ["おそれ", "可能性", "否定できない"],
      links: { veris: "Potentially" },
    },
    {
      code: "ruled-out",
      labels: { ja: "漏えいなしを確認", en: "Ruled out" },
      synonyms: ["漏えいはない"],
      links: { veris: "No" },
    },
    { code: "unknown", labels: { ja: "不明", en: "Unknown" }, synonyms: [], links: { veris: "Unknown" } },
  ],
} as const satisfies Vocabulary;

/** A code of {@link exposures}. */
export type ExposureCode = (typeof exposures)["entries"][number]["code"];
