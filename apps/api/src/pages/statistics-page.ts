import { type Chart, tableHtml } from "@nisshi/charts";
import { chartsOf, numberText, resultRows, unitText } from "@nisshi/charts/results";
import { type Analysis, type Measure, measures, type Result, type TallyResult } from "@nisshi/core/stats";
import type { Kind } from "@nisshi/store";
import { html, raw } from "hono/html";
import type { Language } from "../words.ts";
import { type Html, linkTo, type Page } from "./layout.ts";
import { chosenFilters, filterForm } from "./list-page.ts";
import { listAddress, type Parameters } from "./query.ts";
import { tripMap } from "./trip-map.ts";
import { filled, words } from "./words.table.ts";

/** Statistics to show: what was asked, and what came of it; null where what was asked cannot be. */
export interface ShownStatistics {
  readonly kind: Kind;
  readonly parameters: Parameters;
  readonly faults: readonly string[];
  readonly analysis: Analysis | null;
}

/** Path of the page. */
const PATH = "/statistics";
/** Rows of a table and charts of a measure that a page shows; /v1/stats has all of them. */
const ROWS = 20;
const CHARTS = 3;
/** Routes that are drawn on the map, the most flown ones: each is a line of many points. */
const ROUTES = 30;

const placeOf = ({ id }: Measure): string => id.replace("/", "-");

function tableOf(measure: Measure, result: Result, language: Language): Html | string {
  const all = resultRows(result, measure.vocabulary, language);
  if (all.length === 0) return "";
  const cells = Math.max(...all.map((row) => row.length));
  const rows = all.slice(0, ROWS).map((row) => [...row, ...Array.from({ length: cells - row.length }, () => "")]);
  const more =
    all.length > ROWS
      ? html`<p class="soft small">${filled(words.moreRows[language], numberText(all.length - ROWS))}</p>`
      : "";
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${measure.title[language]}: ${words.numbers[language]}">${raw(tableHtml({ caption: measure.title[language], head: [], rows }))}</div>${more}`;
}

/** The routes that a result counts, on a map. */
function mapOf(result: Result, id: string, language: Language): Chart | null {
  const routes = (result as TallyResult).rows.slice(0, ROUTES).map(({ code, count }) => {
    const [from = "", to = ""] = code.split("-");
    return { from, to, count };
  });
  return tripMap(routes, id, language);
}

/** A measure: how many it counts, its charts, its numbers and its definition. */
function measureHtml(measure: Measure, result: Result, language: Language): Html {
  const id = placeOf(measure);
  const map = measure.id === "trip/routes" ? mapOf(result, `${id}-map`, language) : null;
  const charts = [
    ...chartsOf(measure, result, `${id}-chart`, language).slice(0, CHARTS),
    ...(map === null ? [] : [map]),
  ];
  const table = tableOf(measure, result, language);
  const counted = `${unitText(measure.unit, language)} ${numberText(result.n)} · ${words.known[language]} ${numberText(result.known)} · ${words.unknown[language]} ${numberText(result.unknown)}`;
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${measure.title[language]}</h2><p class="soft small">${counted}</p>${charts.map(
    ({ svg, table: { caption } }) =>
      html`<figure>${charts.length > 1 ? html`<figcaption class="small">${caption}</figcaption>` : ""}${raw(svg)}</figure>`,
  )}${charts.length === 0 || table === "" ? table : html`<details class="plainly"><summary>${words.numbers[language]}</summary>${table}</details>`}<p class="soft small">${measure.definition[language]}</p></section>`;
}

function resultsHtml({ results, records }: Analysis, kind: Kind, language: Language): Html {
  const n = kind === "incident" ? records.incidents : records.trips;
  if (n === 0) return html`<p>${words.noneFound[language]}</p>`;
  const shown = measures.flatMap((measure) => {
    const result = results[measure.id];
    return measure.kind === kind && result !== undefined && result.n > 0 ? [{ measure, result }] : [];
  });
  const links = shown.map(
    ({ measure }) => html`<li><a href="#${placeOf(measure)}">${measure.title[language]}</a></li>`,
  );
  return html`<p>${filled(words.found[language], numberText(n))}</p>
<details class="hint"><summary>${words.contents[language]}</summary><ul class="chips">${links}</ul></details>
<div class="masonry">${shown.map(({ measure, result }) => measureHtml(measure, result, language))}</div>`;
}

/** The page of the statistics of a kind, with the filters of its list. */
export function statisticsPage({ kind, parameters, faults, analysis }: ShownStatistics, language: Language): Page {
  const tab = (of: Kind) => {
    const name = (of === "incident" ? words.incidents : words.trips)[language];
    return of === kind
      ? html`<li><span class="chip" aria-current="page">${name}</span></li>`
      : html`<li><a href="${linkTo(PATH, language, { kind: of })}">${name}</a></li>`;
  };
  const content = html`<h1>${words.statistics[language]}</h1>
<ul class="chips">${tab("incident")}${tab("trip")}</ul>
${filterForm(kind, PATH, parameters, language)}
${chosenFilters(kind, PATH, parameters, language)}
${faults.length === 0 ? "" : html`<div class="alert" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`}
${analysis === null ? "" : resultsHtml(analysis, kind, language)}
<p class="pages"><a href="${listAddress("/v1/stats", parameters, { kind }, language)}">JSON</a></p>`;
  return { title: `${words.statistics[language]} · Nisshi`, content, wide: true };
}
