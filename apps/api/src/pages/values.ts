import { parseWhen, type WhenPoint } from "@nisshi/core/kernel";
import { vocabularies } from "@nisshi/core/vocab";
import type { Language } from "../words.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** A whole number in groups of three. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
}

/** The label of a code of a controlled list; the code itself when the list does not have it. */
export function labelOf(list: string, code: string, language: Language): string {
  return vocabularies[list]?.entries.find((entry) => entry.code === code)?.labels[language] ?? code;
}

const two = (value: number): string => String(value).padStart(2, "0");

function pointText(point: WhenPoint, language: Language): string {
  const { year, month, day, hour, minute, approximate } = point;
  const clock = hour === null || minute === null ? "" : ` ${hour}:${two(minute)}`;
  if (language === "ja")
    return `${year}年${month === null ? "" : `${month}月`}${day === null ? "" : `${day}日`}${clock}${approximate ? "頃" : ""}`;
  const name = month === null ? "" : `${MONTHS[month - 1]} `;
  return `${approximate ? "c. " : ""}${day === null ? "" : `${day} `}${name}${year}${clock}`;
}

/** A When in words: 2024年10月28日 8:30頃, 28 Oct 2024. A text that is none stays as it is. */
export function whenText(text: string, language: Language): string {
  const when = parseWhen(text);
  if (when === null) return text;
  if (when.kind === "point") return pointText(when, language);
  const [start, end] = [when.start, when.end].map((point) => (point === null ? null : pointText(point, language)));
  if (language === "ja") return start === null ? `${end}まで` : end === null ? `${start}から` : `${start} – ${end}`;
  return start === null ? `until ${end}` : end === null ? `from ${start}` : `${start} – ${end}`;
}

/** A stated number with its qualifier and unit: 最大 3,418 人, at most 3,418 persons. */
export function quantityText(
  { count, unit, qualifier }: { readonly count: number; readonly unit: string; readonly qualifier: string },
  language: Language,
): string {
  const number = numberText(count);
  const name = labelOf("units", unit, language);
  const how = qualifier === "exact" ? "" : labelOf("qualifiers", qualifier, language);
  if (language === "en")
    return `${how && `${how} `}${number} ${name}${count === 1 ? "" : name.endsWith("s") ? "es" : "s"}`;
  const after = qualifier === "min";
  return `${how !== "" && !after ? `${how} ` : ""}${number} ${name}${after ? how : ""}`;
}
