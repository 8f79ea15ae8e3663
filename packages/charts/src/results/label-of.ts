import { vocabularies } from "@nisshi/core/vocab";
import type { Lang } from "./words.table.ts";

/** The label of a code in a controlled list; the code itself when the list does not have it. */
export function labelOf(list: string, code: string, lang: Lang): string {
  return vocabularies[list]?.entries.find((entry) => entry.code === code)?.labels[lang] ?? code;
}
