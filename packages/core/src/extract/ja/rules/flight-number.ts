import type { Rule } from "../../types.ts";
import { carriers } from "../lexicon/carriers.ts";

const CODES: ReadonlyMap<string, string> = new Map(
  carriers.terms.flatMap(([code, ...words]) => words.map((word) => [word, code] as const)),
);
const WORDS = [...CODES.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const escaped = (word: string) => word.replace(/[.*+?^$()|[\]\\/-]/g, "\\$&");
/** What a number of this kind is not followed by: a decimal, a variant of an aircraft, a unit. */
const NOT_A_UNIT = "(?![\\d.,:%]\\d|\\d|-[\\d]|[年月日円時分人名席階機型番歳回km]|マイル|ポイント|プレミアポイント|PP|FOP|ドル|ウォン|系|ER|LR|neo)";
/** Aircraft that stand after an airline's name: JAL 787, ANA 737. */
const TYPE = /^(?:7[0-8]7|3[1-9]0|321)$/;

/** [JL794] [JAL1476便] [日本航空229便] [NH 182便] [ピーチ151便]; not ANA 787, JAL50周年, JL1便目. */
export const flightNumber = {
  id: "ja/flight-number",
  kind: "flight",
  heads: WORDS,
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(${WORDS.map(escaped).join("|")})(?:便名)?[ -]?(\\d{1,4})${NOT_A_UNIT}(?:(?! ?便目)( ?便))?(?![A-Za-z])(?! ?便目|周年)`,
    "y",
  ),
  produce([, word, number, flight]) {
    const carrier = CODES.get(word ?? "") ?? null;
    const named = (word ?? "").length > 2;
    if (carrier === null || number === undefined || (named && flight === undefined && TYPE.test(number))) return null;
    const digits = number.replace(/^0+/, "");
    return digits === "" ? null : { carrier, number: digits };
  },
} satisfies Rule<"flight">;
