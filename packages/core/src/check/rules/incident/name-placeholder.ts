import { nameKey } from "../../../incident/names.ts";
import { namesOf } from "../../../incident/reading.ts";
import { compareKey } from "../../../kernel/normalize.ts";
import type { Check } from "../../types.ts";

const PLACEHOLDERS = [
  /[○●◯〇△▲□■◇◆×✕]{2}/,
  /^[a-z]{1,2}(?:社|市|町|村|県|病院|大学)$/,
  /^某/,
  /^[当弊本同貴](?:社|院|校|市|町|村|県|会|学|店|行|学校|協会|法人|病院|組合|センター)$/,
];

/** A body is named: no ○○, A社, 当社 or 株式会社 alone stands for its name. */
export const namePlaceholder = {
  id: "incident/name-placeholder",
  tier: "recommended",
  kind: "incident",
  title: { ja: "名称が伏せ字や代名詞でない", en: "No name is a placeholder" },
  explanation: {
    ja: "「A社」「○○」「当社」は名称ではありません。名寄せで無関係の主体が一つになります。",
    en: "A社, ○○ or 当社 name nobody, and would merge bodies that have nothing in common.",
  },
  source: "Record definition: the full official name as the text gives it",
  run: (record) =>
    namesOf(record)
      .filter(({ name }) => nameKey(name) === "" || PLACEHOLDERS.some((pattern) => pattern.test(compareKey(name))))
      .map(({ path, name }) => ({ path, params: { name } })),
} satisfies Check<"incident/name-placeholder">;
