import { bars } from "@nisshi/charts";
import type { Entry, Facets } from "@nisshi/store";
import { html } from "hono/html";
import type { Language } from "../words.ts";
import { chartHtml } from "./chart-html.ts";
import { filterLabel } from "./facets-view.ts";
import { type Html, linkTo, type Page } from "./layout.ts";
import { listPath } from "./list-page.ts";
import { summaryText, titleHtml } from "./title.ts";
import { mapView, routesOf } from "./trip-map.ts";
import { numberText } from "./values.ts";
import { filled, words } from "./words.table.ts";

/** What the casebook holds of a kind. */
export interface Holding {
  readonly total: number;
  /** The latest of them: incidents to name, trips to draw as well. */
  readonly latest: readonly Entry[];
  readonly facets: Facets;
}

/** What the casebook holds. */
export interface Holdings {
  readonly incident: Holding;
  readonly trip: Holding;
}

/** Latest entries that are named. */
const NAMED = 6;
/** Bars of a chart on this page; the lists have all of them. */
const BARS = 8;
/** Routes that the map draws, the most flown ones: each is a line of many points. */
const ROUTES = 60;

function facetChart(
  { facets }: Holding,
  kind: "incident" | "trip",
  name: string,
  title: string,
  language: Language,
): Html | string {
  const values = facets[name] ?? [];
  if (values.length === 0) return "";
  const shown = name === "year" ? [...values].sort((a, b) => (a.value < b.value ? 1 : -1)) : values;
  const rows = shown
    .slice(0, BARS)
    .map(({ value, count }) => ({ label: filterLabel(kind, name, value, language), value: count }));
  const chart = bars(rows, { id: `${kind}-${name}`, title, lang: language });
  return html`<section class="card"><h2>${title}</h2>${chartHtml(chart, language)}</section>`;
}

function latestHtml({ latest }: Holding, kind: "incident" | "trip", language: Language): Html | string {
  if (latest.length === 0) return "";
  const named = latest.slice(0, NAMED);
  const title = kind === "incident" ? words.latestIncidents : words.latestTrips;
  return html`<section class="card"><h2>${title[language]}</h2><ul class="entries">${named.map(
    (entry) =>
      html`<li><a href="${linkTo(`${listPath[kind]}/${entry.id}`, language)}">${titleHtml(entry.record, language)}</a><span class="snippet">${summaryText(entry.record, language)}</span></li>`,
  )}</ul><p class="small"><a href="${linkTo(listPath[kind], language)}">${words.all[language]}</a></p></section>`;
}

/** The map of the trips, in a place of its breadth: among the other cards, or below them. */
function mapsOf({ latest }: Holding, language: Language): { readonly among: Html | ""; readonly below: Html | "" } {
  const trips = latest.flatMap(({ record }) => (record.kind === "trip" ? [record] : []));
  const flown = [...routesOf(trips)].sort((a, b) => b.count - a.count).slice(0, ROUTES);
  const map = mapView(flown, language);
  if (map === null) return { among: "", below: "" };
  const card = html`<section class="card"><h2>${words.map[language]}</h2>${map.content}</section>`;
  return map.isBroad ? { among: "", below: card } : { among: card, below: "" };
}

function holdingsHtml({ incident, trip }: Holdings, language: Language): Html {
  if (incident.total + trip.total === 0) return html`<p>${words.emptyCasebook[language]}</p>`;
  const figure = (count: number, kind: "incident" | "trip") =>
    html`<li><a href="${linkTo(listPath[kind], language)}"><b>${numberText(count)}</b>${words[kind === "incident" ? "incidents" : "trips"][language]}</a></li>`;
  const map = mapsOf(trip, language);
  const by = (title: string) => filled(words.by[language], title);
  return html`<ul class="figures">${figure(incident.total, "incident")}${figure(trip.total, "trip")}</ul>
<form class="filters" role="search" action="/incidents"><input type="hidden" name="lang" value="${language}"><div class="search"><div><label for="q">${words.search[language]}</label><input id="q" name="q" type="search" required></div><button class="go">${words.find[language]}</button></div></form>
<div class="masonry">${latestHtml(incident, "incident", language)}${latestHtml(trip, "trip", language)}${map.among}
${facetChart(incident, "incident", "cause", by(words.cause[language]), language)}
${facetChart(incident, "incident", "year", by(words.year[language]), language)}
${facetChart(incident, "incident", "sector", by(words.sector[language]), language)}
${facetChart(trip, "trip", "carrier", by(words.carrier[language]), language)}
${facetChart(trip, "trip", "airport", by(words.airport[language]), language)}</div>${map.below}`;
}

/** The first page: what the casebook holds, where there is one that may be read, and what can be done. */
export function homePage(holdings: Holdings | null, language: Language): Page {
  const content = html`<h1>${words.home[language]}</h1>
<p class="lead">${words.homeLead[language]}</p>
<p class="row"><a class="go" href="${linkTo("/read", language)}">${words.read[language]}</a><a href="${linkTo("/about", language)}">${words.about[language]}</a><a href="${linkTo("/docs", language)}">${words.apiDocs[language]}</a></p>
${holdings === null ? "" : holdingsHtml(holdings, language)}`;
  return { title: "Nisshi 日誌", content, wide: true };
}
