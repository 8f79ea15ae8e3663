import { checks } from "@nisshi/core/check";
import type { Finding } from "@nisshi/core/kernel";
import { describe } from "@nisshi/core/messages";
import { html } from "hono/html";
import type { Language } from "../words.ts";
import type { Html } from "./layout.ts";
import { labelOf } from "./values.ts";
import { words } from "./words.table.ts";

const ORDER = ["error", "warning", "info"];

/** Params of findings that hold a code, and the list that it is of. */
const LISTS: Readonly<Record<string, string>> = {
  cause: "causes",
  sector: "sectors",
  expected: "sectors",
  dataClass: "data-classes",
  exposure: "exposures",
  misuse: "misuses",
  report: "reports",
  authority: "authorities",
  unit: "units",
  otherUnit: "units",
  qualifier: "qualifiers",
};

/** A finding in words, the codes that it speaks of as the page names them. */
function findingText(finding: Finding, language: Language): string {
  const params = Object.entries(finding.params).map(([name, value]) => {
    const list = LISTS[name];
    return [name, list === undefined || typeof value !== "string" ? value : labelOf(list, value, language)] as const;
  });
  return describe({ ...finding, params: Object.fromEntries(params) }, language);
}

function findingHtml(finding: Finding, numberAt: (pointer: string) => number | null, language: Language): Html {
  const check = checks.find(({ id }) => id === finding.code);
  const number = numberAt(finding.path);
  const place = number === null ? "" : html` <a href="#f${number}">${words.place[language]}</a>`;
  return html`<li class="${finding.severity}"><p><span class="badge ${finding.severity}">${words[finding.severity][language]}</span>${findingText(finding, language)}${place}</p>${
    check === undefined
      ? ""
      : html`<details><summary>${words.why[language]} <small><code>${finding.code}</code></small></summary><p>${check.explanation[language]}</p><p class="soft small">${check.source}</p></details>`
  }</li>`;
}

/** What the checks say of a record, the gravest first, each with why the check exists and a link to the field. */
export function findingsView(
  findings: readonly Finding[],
  numberAt: (pointer: string) => number | null,
  language: Language,
): Html {
  if (findings.length === 0) return html`<p class="soft">${words.noFindings[language]}</p>`;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return html`<ul class="findings">${sorted.map((finding) => findingHtml(finding, numberAt, language))}</ul>`;
}
