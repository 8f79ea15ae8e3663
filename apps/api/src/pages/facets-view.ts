import type { Facets, Kind } from "@nisshi/store";
import { html, raw } from "hono/html";
import type { Language, Words } from "../words.ts";
import type { Html } from "./layout.ts";
import { listAddress, type Parameters, toggled } from "./query.ts";
import { labelOf, numberText } from "./values.ts";
import { words } from "./words.table.ts";

/** A field whose values are counted: its heading, and the list that its codes are of. */
interface Facet {
  readonly name: string;
  readonly title: Words;
  readonly list?: string;
}

/** What is counted beside a list, in order. */
const FACETS: Readonly<Record<Kind, readonly Facet[]>> = {
  incident: [
    { name: "cause", title: words.cause, list: "causes" },
    { name: "sector", title: words.sector, list: "sectors" },
    { name: "dataClass", title: words.dataClasses, list: "data-classes" },
    { name: "exposure", title: words.exposure, list: "exposures" },
    { name: "misuse", title: words.misuse, list: "misuses" },
    { name: "reportedTo", title: words.reportedTo, list: "authorities" },
    { name: "report", title: words.report, list: "reports" },
    { name: "year", title: words.year },
  ],
  trip: [
    { name: "carrier", title: words.carrier },
    { name: "airport", title: words.airport },
    { name: "year", title: words.year },
  ],
};

/** Values of a facet that are shown at once; the others are behind a summary. */
const SHOWN = 8;
/** The first and last day of a year stand for it. */
const DAYS: Readonly<Record<Kind, readonly [from: string, to: string]>> = {
  incident: ["publishedFrom", "publishedTo"],
  trip: ["dateFrom", "dateTo"],
};

interface Choice {
  readonly changes: Readonly<Record<string, string | null>>;
  readonly chosen: boolean;
}

function choiceOf(kind: Kind, name: string, value: string, parameters: Parameters): Choice {
  if (name !== "year")
    return {
      changes: { [name]: toggled(parameters[name], value) },
      chosen: (parameters[name] ?? "").split(",").includes(value),
    };
  const [from, to] = DAYS[kind];
  const days = [`${value}-01-01`, `${value}-12-31`] as const;
  const chosen = parameters[from] === days[0] && parameters[to] === days[1];
  return { changes: { [from]: chosen ? null : days[0], [to]: chosen ? null : days[1] }, chosen };
}

/** The heading of a facet; undefined for what is none. */
export function facetTitle(kind: Kind, name: string, language: Language): string | undefined {
  return FACETS[kind].find((facet) => facet.name === name)?.title[language];
}

/** Whether a filter takes the codes of a list alone. */
export function hasChoices(kind: Kind, name: string): boolean {
  return FACETS[kind].some((facet) => facet.name === name && facet.list !== undefined);
}

/** What a value of a filter is called. */
export function filterLabel(kind: Kind, name: string, value: string, language: Language): string {
  const list = FACETS[kind].find((facet) => facet.name === name)?.list;
  if (list === undefined) return value;
  return value
    .split(",")
    .map((code) => labelOf(list, code, language))
    .join(" / ");
}

function facetHtml(
  { name, title }: Facet,
  values: readonly { readonly value: string; readonly count: number }[],
  kind: Kind,
  path: string,
  parameters: Parameters,
  language: Language,
): Html {
  const rows = values.map(({ value, count }) => {
    const { changes, chosen } = choiceOf(kind, name, value, parameters);
    return html`<li><a href="${listAddress(path, parameters, changes, language)}"${chosen ? raw(' aria-current="true"') : ""}>${filterLabel(kind, name, value, language)}</a><span class="num soft">${numberText(count)}</span></li>`;
  });
  const others = rows.slice(SHOWN);
  return html`<h3>${title[language]}</h3><ul>${rows.slice(0, SHOWN)}</ul>${
    others.length === 0
      ? ""
      : html`<details><summary>${words.others[language]} (${others.length})</summary><ul>${others}</ul></details>`
  }`;
}

/** The counts of a list by the values of its fields, each a link that narrows the list to it or widens it again. */
export function facetsView(facets: Facets, kind: Kind, path: string, parameters: Parameters, language: Language): Html {
  const shown = FACETS[kind].flatMap((facet) => {
    const counted = facets[facet.name] ?? [];
    const values = facet.name === "year" ? counted.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : counted;
    return values.length === 0 ? [] : [facetHtml(facet, values, kind, path, parameters, language)];
  });
  if (shown.length === 0) return html``;
  return html`<aside class="facets card" id="facets" aria-labelledby="narrow"><h2 id="narrow">${words.narrow[language]}</h2>${shown}</aside>`;
}
