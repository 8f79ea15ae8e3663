import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import { html } from "hono/html";
import { titleOf } from "../casebook/title.ts";
import type { Language } from "../words.ts";
import type { Html } from "./layout.ts";
import { labelOf, numberText, whenText } from "./values.ts";
import { filled, words } from "./words.table.ts";

/** What a record is called, the name of its body marked as Japanese. */
export function titleHtml(record: Incident | Trip, language: Language): Html {
  if (record.kind === "trip" || record.organization === null) return html`${titleOf({ record }, language)}`;
  const cause = record.cause === null ? "" : `\u00A0· ${labelOf("causes", record.cause, language)}`;
  return html`<span lang="ja">${record.organization.name}</span>${cause}`;
}

/** Data classes that a summary names. */
const CLASSES = 3;

/** The dates and numbers of a record in one line. */
export function summaryText(record: Incident | Trip, language: Language): string {
  const comma = language === "ja" ? "、" : ", ";
  const when = (text: string | null) => text && whenText(text, language);
  if (record.kind === "trip") {
    const [first] = record.flights;
    return [when(first?.date ?? null), first?.aircraft, first?.seat].filter(Boolean).join(" · ");
  }
  const { publishedOn, total, dataClasses } = record;
  const names = dataClasses.slice(0, CLASSES).map((code) => labelOf("data-classes", code, language));
  const more = dataClasses.length > CLASSES ? `\u00A0+${dataClasses.length - CLASSES}` : "";
  const count = total === null ? null : filled(words.affectedCount[language], numberText(total));
  return [when(publishedOn), count, names.join(comma) + more].filter(Boolean).join(" · ");
}
