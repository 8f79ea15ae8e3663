import type { Vocabulary } from "./types.ts";

/** What the notice says of misuse of the data. `not-observed` is a stated value (確認されていない) and is not "none". */
export const misuses = {
  name: "misuses",
  entries: [
    { code: "confirmed", labels: { ja: "不正利用を確認", en: "Confirmed" }, synonyms: ["不正利用", "二次被害"] },
    { code: "possible", labels: { ja: "不正利用の可能性", en: "Possible" }, synonyms: ["不正利用された可能性"] },
    {
      code: "not-observed",
      labels: { ja: "確認されていない", en: "Not observed" },
      synonyms: ["被害は確認されていない"],
    },
    { code: "unknown", labels: { ja: "記載なし", en: "Not stated" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link misuses}. */
export type MisuseCode = (typeof misuses)["entries"][number]["code"];
