import { type Chart, tableHtml } from "@nisshi/charts";
import { html, raw } from "hono/html";
import type { Language } from "../words.ts";
import type { Html } from "./layout.ts";
import { words } from "./words.table.ts";

/** A chart with its numbers as a table behind it. Both come with their texts escaped. */
export function chartHtml({ svg, table }: Chart, language: Language, name = ""): Html {
  return html`<figure class="${name}">${raw(svg)}<figcaption><details><summary>${words.numbers[language]}</summary><div class="scroll" tabindex="0" role="region" aria-label="${table.caption}">${raw(tableHtml(table))}</div></details></figcaption></figure>`;
}
