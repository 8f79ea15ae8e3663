import type { Vocabulary } from "./types.ts";

/** How a stated number is to be read; the interval each stands for is in `intervalOf` of `@nisshi/core/kernel`. */
export const qualifiers = {
  name: "qualifiers",
  entries: [
    { code: "exact", labels: { ja: "実数", en: "exact" }, synonyms: [] },
    { code: "approx", labels: { ja: "約", en: "about" }, synonyms: ["程度", "およそ", "ほど"] },
    { code: "max", labels: { ja: "最大", en: "at most" }, synonyms: ["以内", "以下", "上限"] },
    { code: "min", labels: { ja: "以上", en: "at least" }, synonyms: ["超", "少なくとも"] },
    { code: "cumulative", labels: { ja: "延べ", en: "cumulative" }, synonyms: ["のべ"] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link qualifiers}. */
export type QualifierCode = (typeof qualifiers)["entries"][number]["code"];
