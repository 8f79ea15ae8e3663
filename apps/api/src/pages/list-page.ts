import type { Page as EntryPage, Facets, Kind } from "@nisshi/store";
import { html, raw } from "hono/html";
import { filterFields } from "../input/casebook-query.ts";
import type { WritableFormat } from "../input/log-formats.table.ts";
import type { Language, Words } from "../words.ts";
import { facetsView, facetTitle, filterLabel } from "./facets-view.ts";
import { type Html, linkTo, type Page } from "./layout.ts";
import { listAddress, type Parameters } from "./query.ts";
import { rowsTable } from "./rows.ts";
import { numberText } from "./values.ts";
import { filled, words } from "./words.table.ts";

/** A list to show: what was asked, and what came of it; null where what was asked cannot be. */
export interface ShownList {
  readonly kind: Kind;
  readonly parameters: Parameters;
  readonly faults: readonly string[];
  readonly page: EntryPage | null;
  readonly facets: Facets;
  /** Whether trips can be had in the formats of other systems. */
  readonly logs: boolean;
}

/** Path of the list page of a kind. */
export const listPath: Readonly<Record<Kind, string>> = { incident: "/incidents", trip: "/trips" };

type Field = readonly [name: string, label: Words, type: "search" | "text" | "date" | "number"];

const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  incident: [
    ["organization", words.organization, "text"],
    ["publishedFrom", words.publishedFrom, "date"],
    ["publishedTo", words.publishedTo, "date"],
    ["totalMin", words.totalMin, "number"],
    ["totalMax", words.totalMax, "number"],
  ],
  trip: [
    ["carrier", words.carrier, "text"],
    ["airport", words.airport, "text"],
    ["dateFrom", words.dateFrom, "date"],
    ["dateTo", words.dateTo, "date"],
  ],
};

/** What a parameter of a list is called on its page; its name where it has none there. */
export function parameterTitle(kind: Kind, name: string, language: Language): string {
  if (name === "q") return words.search[language];
  const [, label] = FIELDS[kind].find(([field]) => field === name) ?? [];
  return label?.[language] ?? facetTitle(kind, name, language) ?? name;
}

/** The filters among parameters, by their names; any other parameter is passed over. */
function filtersIn(kind: Kind, parameters: Parameters): readonly string[] {
  return Object.keys(filterFields(kind)).filter((name) => parameters[name] !== undefined);
}

const SORTS: Readonly<Record<Kind, readonly (readonly [string, Words])[]>> = {
  incident: [
    ["-published", words.newestFirst],
    ["published", words.oldestFirst],
    ["-total", words.largestFirst],
    ["-updated", words.lastChanged],
    ["relevance", words.byRelevance],
  ],
  trip: [
    ["-date", words.newestFirst],
    ["date", words.oldestFirst],
    ["-updated", words.lastChanged],
    ["relevance", words.byRelevance],
  ],
};

function input([name, label, type]: Field, parameters: Parameters, language: Language): Html {
  const value = parameters[name] ?? "";
  const bounds = type === "number" ? raw(' min="0" inputmode="numeric"') : "";
  return html`<div><label for="${name}">${label[language]}</label><input id="${name}" name="${name}" type="${type}" value="${value}"${bounds}></div>`;
}

/** The form of a list's filters; those chosen by links go along unseen. */
export function filterForm(
  kind: Kind,
  path: string,
  parameters: Parameters,
  language: Language,
  more: Html | string = "",
): Html {
  const fields = FIELDS[kind];
  const own = fields.map(([name]) => name);
  const chosen = own.some((name) => parameters[name] !== undefined);
  const unseen = filtersIn(kind, parameters).filter((name) => name !== "q" && !own.includes(name));
  return html`<form class="filters" role="search" action="${path}"><input type="hidden" name="lang" value="${language}">${unseen.map(
    (name) => html`<input type="hidden" name="${name}" value="${parameters[name] ?? ""}">`,
  )}${parameters.kind === undefined ? "" : html`<input type="hidden" name="kind" value="${kind}">`}
<div class="search">${input(["q", words.search, "search"], parameters, language)}${more}<button class="go">${words.find[language]}</button></div>
<details${chosen ? raw(" open") : ""}><summary>${words.moreFilters[kind][language]}</summary><div class="fields">${fields.map((field) => input(field, parameters, language))}</div></details></form>`;
}

function sortField(kind: Kind, parameters: Parameters, language: Language): Html {
  const sort = parameters.sort ?? (parameters.q === undefined ? SORTS[kind][0]?.[0] : "relevance");
  const options = SORTS[kind]
    .filter(([value]) => value !== "relevance" || parameters.q !== undefined)
    .map(([value, name]) =>
      value === sort
        ? html`<option value="${value}" selected>${name[language]}</option>`
        : html`<option value="${value}">${name[language]}</option>`,
    );
  return html`<div><label for="sort">${words.sort[language]}</label><select id="sort" name="sort" data-go>${options}</select></div>`;
}

/** The filters in force, each a link that takes it away. */
export function chosenFilters(kind: Kind, path: string, parameters: Parameters, language: Language): Html {
  const names = filtersIn(kind, parameters);
  if (names.length === 0) return html``;
  const labels = Object.fromEntries(FIELDS[kind].map(([name, label]) => [name, label[language]]));
  return html`<ul class="chips filters" aria-label="${words.chosen[language]}">${names.map((name) => {
    const label = labels[name] === undefined ? "" : `${labels[name]}: `;
    return html`<li><a href="${listAddress(path, parameters, { [name]: null }, language)}">${label}${filterLabel(kind, name, parameters[name] ?? "", language)} <span aria-hidden="true">×</span><span class="visually-hidden">${words.takeAway[language]}</span></a></li>`;
  })}<li><a href="${linkTo(path, language, { kind: parameters.kind })}">${words.clear[language]}</a></li></ul>`;
}

/** Formats of the same list for other systems and maps, by their names in the interface. */
const LOGS = { ics: "iCalendar", geojson: "GeoJSON", kml: "KML" } as const satisfies Partial<
  Record<WritableFormat, string>
>;

function logLinks(parameters: Parameters, language: Language): readonly Html[] {
  const given = Object.fromEntries(filtersIn("trip", parameters).map((name) => [name, parameters[name]]));
  return Object.entries(LOGS).map(
    ([to, name]) => html` · <a href="${linkTo("/v1/trip-logs", language, { to, ...given })}">${name}</a>`,
  );
}

function pageLinks(
  path: string,
  parameters: Parameters,
  next: string | null,
  logs: readonly Html[],
  language: Language,
): Html {
  const twin = (kind: string) => listAddress(`${path}.${kind}`, parameters, {}, language);
  return html`<nav class="pages" aria-label="${words.pages[language]}">${
    parameters.cursor === undefined
      ? ""
      : html`<a rel="prev" href="${listAddress(path, parameters, {}, language)}">${words.firstPage[language]}</a>`
  }${
    next === null
      ? ""
      : html`<a rel="next" href="${listAddress(path, parameters, { cursor: next }, language)}">${words.nextPage[language]}</a>`
  }<span><a href="${twin("csv")}">CSV</a> · <a href="${twin("json")}">JSON</a>${logs}</span></nav>`;
}

/** The page of a list. */
export function listPage({ kind, parameters, faults, page, facets, logs }: ShownList, language: Language): Page {
  const path = listPath[kind];
  const title = kind === "incident" ? words.incidents : words.trips;
  const content = html`<h1>${title[language]}</h1>
${filterForm(kind, path, parameters, language, sortField(kind, parameters, language))}
${chosenFilters(kind, path, parameters, language)}
${faults.length === 0 ? "" : html`<div class="alert" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`}
<div class="columns"><section aria-labelledby="found">${
    page === null
      ? ""
      : html`<h2 id="found" class="found">${filled(words.found[language], numberText(page.total))} <a class="to-facets chip" href="#facets">${words.narrow[language]}</a></h2>${
          page.hits.length === 0
            ? html`<p>${words.noneFound[language]}</p>`
            : html`${rowsTable(kind, page.hits, title[language], language)}${pageLinks(path, parameters, page.next, kind === "trip" && logs ? logLinks(parameters, language) : [], language)}`
        }`
  }</section>${facetsView(facets, kind, path, parameters, language)}</div>`;
  return { title: `${title[language]} · Nisshi`, content, wide: true };
}
