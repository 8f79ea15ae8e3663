import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { Hit, Kind } from "@nisshi/store";
import { html } from "hono/html";
import type { Language } from "../words.ts";
import { delayText, flightName, wayText } from "./facts-trip.ts";
import { type Html, linkTo } from "./layout.ts";
import { snippets } from "./snippet.ts";
import { labelOf, numberText, whenText } from "./values.ts";
import { words } from "./words.table.ts";

/** Data classes that a row names. */
const CLASSES = 4;

interface Column {
  readonly name: string;
  /** How its cells are set: numbers to the right, labels on one line where there is room. */
  readonly kind?: "num" | "brief";
}

function cell({ name, kind }: Column, content: Html | string): Html {
  return html`<td data-name="${name}"${kind ? html` class="${kind}"` : ""}>${content}</td>`;
}

function incidentColumns(language: Language): readonly Column[] {
  return [
    { name: words.publishedOn[language] },
    { name: words.cause[language], kind: "brief" },
    { name: words.exposure[language], kind: "brief" },
    { name: words.total[language], kind: "num" },
    { name: words.dataClasses[language] },
  ];
}

function incidentCells(record: Incident, language: Language): readonly (Html | string)[] {
  const { publishedOn, cause, exposure, total, dataClasses } = record;
  const names = dataClasses.slice(0, CLASSES).map((code) => labelOf("data-classes", code, language));
  const more = dataClasses.length > CLASSES ? `\u00A0+${dataClasses.length - CLASSES}` : "";
  return [
    publishedOn === null ? "" : html`<span class="nowrap">${whenText(publishedOn, language)}</span>`,
    cause === null ? "" : labelOf("causes", cause, language),
    labelOf("exposures", exposure, language),
    total === null ? "" : numberText(total),
    names.join(language === "ja" ? "、" : ", ") + more,
  ];
}

function tripColumns(language: Language): readonly Column[] {
  return [
    { name: words.date[language] },
    { name: words.route[language] },
    { name: words.aircraft[language] },
    { name: words.seat[language] },
    { name: words.delay[language], kind: "num" },
  ];
}

function tripCells({ flights }: Trip, language: Language): readonly (Html | string)[] {
  const stated = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].join(", ");
  const date = flights.map((flight) => flight.date).find((day) => day !== null);
  const delays = flights.flatMap(({ delayMinutes }) =>
    delayMinutes === null ? [] : [delayText(delayMinutes, language)],
  );
  return [
    date == null ? "" : html`<span class="nowrap">${whenText(date, language)}</span>`,
    wayText(flights),
    stated(flights.map(({ aircraft }) => aircraft)),
    stated(flights.map(({ seat }) => seat)),
    delays.join(", "),
  ];
}

function nameHtml(record: Incident | Trip, language: Language): Html {
  if (record.kind === "trip")
    return html`${[...new Set(record.flights.map((flight) => flightName(flight, language)))].join(", ") || words.trip[language]}`;
  const name = record.organization?.name;
  return name === undefined ? html`${words.nameless[language]}` : html`<span lang="ja">${name}</span>`;
}

function rowHtml({ entry, spans }: Hit, columns: readonly Column[], language: Language): Html {
  const { record, text, id, kind } = entry;
  const cells = record.kind === "incident" ? incidentCells(record, language) : tripCells(record, language);
  const path = kind === "incident" ? "/incidents" : "/trips";
  return html`<tr><th scope="row"><a href="${linkTo(`${path}/${id}`, language)}">${nameHtml(record, language)}</a>${text === null ? "" : snippets(text, spans)}</th>${columns.map((column, i) => cell(column, cells[i] ?? ""))}</tr>`;
}

/** Entries as the rows of a table; in a narrow window each is a block. */
export function rowsTable(kind: Kind, hits: readonly Hit[], caption: string, language: Language): Html {
  const columns = kind === "incident" ? incidentColumns(language) : tripColumns(language);
  const head = kind === "incident" ? words.organization : words.flight;
  return html`<table class="list"><caption class="visually-hidden">${caption}</caption><thead><tr><th scope="col">${head[language]}</th>${columns.map(
    ({ name, kind: set }) => html`<th scope="col"${set === "num" ? html` class="num"` : ""}>${name}</th>`,
  )}</tr></thead><tbody>${hits.map((hit) => rowHtml(hit, columns, language))}</tbody></table>`;
}
