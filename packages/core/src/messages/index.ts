import type { Finding } from "../kernel/issue.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Language, Wording } from "./types.ts";

export type { Language, Wording } from "./types.ts";
export { en, ja };

/**
 * One finding in words: what is wrong, and what to do about it, as one or two plain sentences.
 *
 * @example
 * describe({ code: "trip/same-airport", severity: "warning", path: "/flights/0/to", params: { code: "HND" } }, "en");
 * // "The flight starts and ends at HND."
 */
export function describe(finding: Finding, language: Language): string {
  const wording: Wording = language === "ja" ? ja : en;
  const word = wording[finding.code] as (params: Finding["params"]) => string;
  return word(finding.params);
}
