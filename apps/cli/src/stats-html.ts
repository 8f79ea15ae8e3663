import { type Chart, chartStyle, escapeText, tableHtml } from "@nisshi/charts";
import { chartsOf, groupsCharts, keyLabel, numberText, resultRows, unitText } from "@nisshi/charts/results";
import { type Analysis, type Measure, measures, type RecordCount, type Result } from "@nisshi/core/stats";
import { mapsOf } from "./stats-maps.ts";
import type { TripTables } from "./trip-tables.ts";
import { type Lang, words } from "./words.ts";

interface Part {
  readonly records: RecordCount;
  readonly results: Readonly<Record<string, Result>>;
}

/** A chart under its title, where a section has several and each is of something else. */
function figure({ svg, table }: Chart, _: number, all: readonly Chart[]): string {
  return all.length < 2 ? svg : `<figure><figcaption>${escapeText(table.caption)}</figcaption>${svg}</figure>`;
}

/** A measure: its definition, how many it counts, its chart and its numbers. */
function section(measure: Measure, result: Result, id: string, lang: Lang, tables: TripTables | null): string {
  const say = words[lang];
  const counted = say.known(
    numberText(result.n),
    unitText(measure.unit, lang),
    numberText(result.known),
    numberText(result.unknown),
  );
  const charts = [
    ...chartsOf(measure, result, `${id}-chart`, lang),
    ...mapsOf(measure, result, `${id}-map`, lang, tables),
  ];
  const rows = resultRows(result, measure.vocabulary, lang);
  const cells = Math.max(0, ...rows.map((row) => row.length));
  const table = {
    caption: measure.title[lang],
    head: [],
    rows: rows.map((row) => [...row, ...Array.from({ length: cells - row.length }, () => "")]),
  };
  const numbers = rows.length === 0 ? "" : tableHtml(table);
  return `<section><h3 id="${id}">${escapeText(measure.title[lang])}</h3><p class="n">${escapeText(counted)}</p>${charts.map(figure).join("")}${
    charts.length === 0 || rows.length === 0
      ? numbers
      : `<details><summary>${escapeText(say.numbers)}</summary>${numbers}</details>`
  }<p class="about">${escapeText(measure.definition[lang])}</p></section>`;
}

function sections({ records, results }: Part, prefix: string, lang: Lang, tables: TripTables | null): string {
  return measures
    .filter(({ id, kind }) => results[id] !== undefined && (kind === "trip" ? records.trips : records.incidents) > 0)
    .map((measure) =>
      section(measure, results[measure.id] as Result, `${prefix}${measure.id.replace("/", "-")}`, lang, tables),
    )
    .join("");
}

const STYLE = `${chartStyle}
:root { color-scheme: light dark; }
html:lang(ja) { line-break: strict; text-autospace: normal; text-spacing-trim: trim-start; } h1, h2, h3 { word-break: auto-phrase; text-wrap: balance; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 0; }
.grid { columns: 22rem; column-gap: 1.25rem; }
.groups { max-width: 40rem; margin-bottom: 1.25rem; }
section { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 0.5rem; padding: 0.75rem; margin-bottom: 1.25rem; break-inside: avoid; }
.n, .about { margin: 0.25rem 0; font-size: 0.85rem; } .about { opacity: 0.8; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } th { font-weight: 400; text-align: start; }
td, th { padding: 0.1rem 0.5rem 0.1rem 0; vertical-align: top; overflow-wrap: anywhere; } tbody th { min-width: 6.5em; }
figure { margin: 0.5rem 0; } figcaption { font-size: 0.85rem; }
summary { cursor: pointer; min-height: 1.5rem; }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; } .grid { columns: 2; } details { display: none; } }`;

/** An analysis as one page that needs nothing else: charts, numbers and definitions; for the screen, a telephone and paper. */
export function statsHtml(analysis: Analysis, lang: Lang, tables: TripTables | null = null): string {
  const say = words[lang];
  const { n, incidents, trips, skipped } = analysis.records;
  const title = lang === "ja" ? "統計報告" : "Statistics";
  const groups = (analysis.groups ?? []).map((group, i) => {
    const name = Object.entries(group.key)
      .map(([key, code]) => keyLabel(key, code, lang))
      .join(" / ");
    return `<h2>${escapeText(name)} (${escapeText(say.records(group.records.n))})</h2><div class="grid">${sections(group, `g${i}-`, lang, tables)}</div>`;
  });
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – Nisshi</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${escapeText(`${say.records(n)}: ${say.counts(incidents, trips, skipped)}`)}</p>
<div class="groups">${groupsCharts(analysis, lang)
    .map(({ svg }) => svg)
    .join("")}</div>
<div class="grid">${sections(analysis, "", lang, tables)}</div>
${groups.join("\n")}</main></body></html>`;
}
