import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import { html } from "hono/html";
import { titleOf } from "../casebook/title.ts";
import type { Language } from "../words.ts";
import type { Html } from "./layout.ts";
import { labelOf } from "./values.ts";

/** What a record is called, the name of its body marked as Japanese. */
export function titleHtml(record: Incident | Trip, language: Language): Html {
  if (record.kind === "trip" || record.organization === null) return html`${titleOf({ record }, language)}`;
  const cause = record.cause === null ? "" : ` · ${labelOf("causes", record.cause, language)}`;
  return html`<span lang="ja">${record.organization.name}</span>${cause}`;
}
