import {
  bars,
  type Chart,
  chartStyle,
  escapeText,
  exceedance,
  histogram,
  lines,
  smallMultiples,
  tableHtml,
} from "@nisshi/charts";
import {
  type Analysis,
  type DistributionResult,
  type Measure,
  measures,
  type RecordCount,
  type Result,
  type TallyRow,
} from "@nisshi/core/stats";
import { labelOf } from "./labels.ts";
import { keyLabel } from "./stats-labels.ts";
import { numberText, resultRows } from "./stats-rows.ts";
import { type Lang, words } from "./words.ts";

interface Part {
  readonly records: RecordCount;
  readonly results: Readonly<Record<string, Result>>;
}

/** Bars of a chart: more cannot be taken in; the table of the measure has them all. */
const MOST_BARS = 15;
/** So many rows and more, in the order of their codes, are a line. */
const LEAST_FOR_LINE = 8;

type Rows = readonly TallyRow[];
type Size = { readonly from: number; readonly to: number; readonly count: number };

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** A century: months further apart are misreadings. */
const MOST_MONTHS = 1200;

/** Every month from the first to the last, `YYYY-MM`: one without any is a 0 and no gap. */
function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last && months.length < MOST_MONTHS; ) {
    months.push(month);
    const [year, next] = [Number(month.slice(0, 4)), Number(month.slice(5)) + 1];
    month =
      next > 12 ? `${String(year + 1).padStart(4, "0")}-01` : `${month.slice(0, 4)}-${String(next).padStart(2, "0")}`;
  }
  return months;
}

/** A chart of a result, where its kind has one. */
function chartOf(measure: Measure, result: Result, id: string, lang: Lang): Chart | null {
  const { title, definition, vocabulary, unit } = measure;
  const names = { label: title[lang], value: words[lang].measureUnits[unit] ?? unit };
  const options = { id, title: title[lang], description: definition[lang], lang, names };
  const rows = "rows" in result && Array.isArray(result.rows) ? (result.rows as Rows) : [];
  const [first] = rows;
  if (first === undefined) return null;
  if ("from" in first) return histogram(rows as unknown as readonly Size[], options);
  if (!("code" in first) || !("count" in first)) return null;
  const label = (code: string) => (vocabulary === undefined ? code : labelOf(vocabulary, code, lang));
  const isMonths = rows.every(({ code }) => /^\d{4}-\d{2}$/.test(code));
  if (isMonths && rows.length >= LEAST_FOR_LINE) {
    const labels = monthsFrom(first.code, rows.at(-1)?.code ?? first.code);
    const counts = new Map(rows.map(({ code, count }) => [code, count]));
    return lines(
      { labels, series: [{ name: names.value, points: labels.map((month) => ({ value: counts.get(month) ?? 0 })) }] },
      options,
    );
  }
  return bars(
    rows.slice(0, MOST_BARS).map(({ code, count, share, low, high }) => ({
      label: label(code),
      value: count,
      ...(share != null && low != null && high != null
        ? { low: low * result.known, high: high * result.known, note: `(${percent(share)})` }
        : {}),
    })),
    options,
  );
}

/** The share of incidents that reach a size, by the upper and lower ends of what they state. */
function exceedanceOf(result: Result, id: string, lang: Lang): Chart | null {
  const { rows = [], known } = result as DistributionResult & { readonly rows?: readonly Size[] };
  if (rows.length < 2) return null;
  const reach = (size: number) => rows.reduce((sum, { from, count }) => sum + (from >= size ? count : 0), 0) / known;
  const points = rows.filter(({ from }) => from > 0).map(({ from }) => [from, reach(from)] as const);
  const title = lang === "ja" ? "人数の超過割合" : "Share of incidents that reach a size";
  const name = lang === "ja" ? "観測（桁の始まりごと）" : "observed, at powers of ten";
  return exceedance([{ name, points, observed: false }], { id, title, lang });
}

/** A measure: its definition, how many it counts, its chart and its numbers. */
function section(measure: Measure, result: Result, id: string, lang: Lang): string {
  const say = words[lang];
  const counted = say.known(
    numberText(result.n),
    say.measureUnits[measure.unit] ?? measure.unit,
    numberText(result.known),
    numberText(result.unknown),
  );
  const charts = [
    chartOf(measure, result, `${id}-chart`, lang),
    measure.id === "incident/affected-sizes" ? exceedanceOf(result, `${id}-reach`, lang) : null,
  ].filter((chart) => chart !== null);
  const rows = resultRows(result, measure.vocabulary, lang);
  const cells = Math.max(0, ...rows.map((row) => row.length));
  const table = {
    caption: measure.title[lang],
    head: [],
    rows: rows.map((row) => [...row, ...Array.from({ length: cells - row.length }, () => "")]),
  };
  const numbers = rows.length === 0 ? "" : tableHtml(table);
  return `<section><h3 id="${id}">${escapeText(measure.title[lang])}</h3><p class="n">${escapeText(counted)}</p>${charts.map(({ svg }) => svg).join("")}${
    charts.length === 0 || rows.length === 0
      ? numbers
      : `<details><summary>${escapeText(say.numbers)}</summary>${numbers}</details>`
  }<p class="about">${escapeText(measure.definition[lang])}</p></section>`;
}

function sections({ records, results }: Part, prefix: string, lang: Lang): string {
  return measures
    .filter(({ id, kind }) => results[id] !== undefined && (kind === "trip" ? records.trips : records.incidents) > 0)
    .map((measure) => section(measure, results[measure.id] as Result, `${prefix}${measure.id.replace("/", "-")}`, lang))
    .join("");
}

/** Keys whose codes follow each other in time. */
const OF_TIME = ["year", "fiscal-year", "month"];

/** The counts of the groups: small multiples where one of two keys is of time, else bars. */
function groupsChart({ groups = [] }: Analysis, lang: Lang): string {
  const [first] = groups;
  if (first === undefined) return "";
  const ids = Object.keys(first.key);
  const options = { id: "groups", title: lang === "ja" ? "グループ別の記録数" : "Records by group", lang };
  const label = (key: string, code: string) => keyLabel(key, code, lang).replace(/^[^:]*: /, "");
  const time = ids.find((id) => OF_TIME.includes(id));
  const other = ids.find((id) => id !== time);
  if (time === undefined || other === undefined) {
    const named = groups.map(({ key, records }) => ({
      label: Object.entries(key)
        .map(([id, code]) => label(id, code))
        .join(" / "),
      value: records.n,
    }));
    return bars(named, options).svg;
  }
  const columns = [...new Set(groups.map(({ key }) => key[time] ?? ""))].sort();
  const names = [...new Set(groups.map(({ key }) => key[other] ?? ""))].sort();
  const count = (name: string, column: string) =>
    groups.find(({ key }) => key[other] === name && key[time] === column)?.records.n ?? 0;
  return smallMultiples(
    columns.map((column) => label(time, column)),
    names.map((name) => ({ name: label(other, name), values: columns.map((column) => count(name, column)) })),
    options,
  ).svg;
}

const STYLE = `${chartStyle}
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 0; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.25rem; align-items: start; }
.groups { max-width: 40rem; margin-bottom: 1.25rem; }
section { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 0.5rem; padding: 0.75rem; min-width: 0; }
.n, .about { margin: 0.25rem 0; font-size: 0.85rem; } .about { opacity: 0.8; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; }
caption { text-align: start; opacity: 0.8; } th { font-weight: 400; text-align: start; }
td, th { padding: 0.1rem 0.5rem 0.1rem 0; vertical-align: top; overflow-wrap: anywhere; }
summary { cursor: pointer; min-height: 1.5rem; }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; } section { break-inside: avoid; } .grid { grid-template-columns: 1fr 1fr; } details { display: none; } }`;

/** An analysis as one page that needs nothing else: charts, numbers and definitions; for the screen, a telephone and paper. */
export function statsHtml(analysis: Analysis, lang: Lang): string {
  const say = words[lang];
  const { n, incidents, trips, skipped } = analysis.records;
  const title = lang === "ja" ? "統計報告" : "Statistics";
  const groups = (analysis.groups ?? []).map((group, i) => {
    const name = Object.entries(group.key)
      .map(([key, code]) => keyLabel(key, code, lang))
      .join(" / ");
    return `<h2>${escapeText(name)} (${escapeText(say.records(group.records.n))})</h2><div class="grid">${sections(group, `g${i}-`, lang)}</div>`;
  });
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – Nisshi</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${escapeText(`${say.records(n)}: ${say.counts(incidents, trips, skipped)}`)}</p>
<div class="groups">${groupsChart(analysis, lang)}</div>
<div class="grid">${sections(analysis, "", lang)}</div>
${groups.join("\n")}</main></body></html>`;
}
