import { keys } from "@nisshi/core/stats";
import { labelOf } from "./label-of.ts";
import { type Lang, words } from "./words.table.ts";

/** A key and the code of a group in words: 原因 紛失. */
export function keyLabel(id: string, code: string, lang: Lang): string {
  const key = keys.find((candidate) => candidate.id === id);
  const label = code === "unknown" ? words[lang].unknownGroup : labelOf(key?.vocabulary, code, lang);
  return `${key?.title[lang] ?? id}: ${label}`;
}
