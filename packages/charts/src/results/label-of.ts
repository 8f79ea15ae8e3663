import { dutyTitles, statutes } from "@nisshi/core/law";
import { vocabularies } from "@nisshi/core/vocab";
import { codeWords } from "./codes.table.ts";
import type { Lang } from "./words.table.ts";

/** `appi-26/final-report`: the statute and its duty in words; null for what is none. */
function dutyLabel(code: string, lang: Lang): string | null {
  const [statute, duty] = code.split("/");
  const title = statutes.find(({ id }) => id === statute)?.title[lang];
  const asked = Object.entries(dutyTitles).find(([id]) => id === duty)?.[1][lang];
  return title === undefined || asked === undefined ? null : `${title}: ${asked}`;
}

/**
 * The label of a code in a controlled list, or, where a measure has none, the words for the codes of its own; the code itself when
 * neither has it.
 */
export function labelOf(list: string | undefined, code: string, lang: Lang): string {
  if (list === undefined)
    return (Object.hasOwn(codeWords, code) ? codeWords[code]?.[lang] : dutyLabel(code, lang)) ?? code;
  return vocabularies[list]?.entries.find((entry) => entry.code === code)?.labels[lang] ?? code;
}
