import { boundsOf, formatDay } from "@nisshi/core/kernel";
import type {
  Analysis,
  CoursesResult,
  CrossResult,
  DistributionResult,
  Measure,
  Result,
  TallyRow,
} from "@nisshi/core/stats";
import { vocabularies } from "@nisshi/core/vocab";
import { bars } from "../bars.ts";
import { calendar } from "../calendar.ts";
import type { Chart } from "../chart.ts";
import { exceedance } from "../exceedance.ts";
import { histogram } from "../histogram.ts";
import { lines } from "../lines.ts";
import { smallMultiples } from "../small-multiples.ts";
import { stackedBars } from "../stacked-bars.ts";
import { timeline } from "../timeline.ts";
import { labelOf } from "./label-of.ts";
import { keyLabel } from "./labels.ts";
import { type Lang, unitText, words } from "./words.table.ts";

/** Bars of a chart: more cannot be taken in; the table of the measure has them all. */
const MOST_BARS = 15;
/** So many rows and more, in the order of their codes, are a line. */
const LEAST_FOR_LINE = 8;
/** Years of a calendar, the last ones. */
const MOST_YEARS = 5;
/** Series of a stack that have a colour of their own; the smaller ones are one. */
const MOST_SERIES = 7;

type Rows = readonly TallyRow[];
type Size = { readonly from: number; readonly to: number; readonly count: number };
type Options = Parameters<typeof bars>[1];

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

/** The last years of days, with the years in the title where there were more. */
function calendarOf(rows: Rows, options: Options): Chart {
  const years = [...new Set(rows.map(({ code }) => code.slice(0, 4)))].sort();
  const shown = years.slice(-MOST_YEARS);
  const title = shown.length < years.length ? `${options.title} (${shown[0]} – ${shown.at(-1)})` : options.title;
  const days = rows.filter(({ code }) => shown.includes(code.slice(0, 4)));
  return calendar(
    days.map(({ code: day, count }) => ({ day, count })),
    { ...options, title },
  );
}

/** Parts of a whole by place; the largest have their own colour, the others one together. */
function stackOf(
  columns: readonly { readonly label: string; readonly counts: Readonly<Record<string, number>> }[],
  name: (code: string) => string,
  options: Options,
): Chart {
  const sums = new Map<string, number>();
  for (const { counts } of columns)
    for (const [code, count] of Object.entries(counts)) sums.set(code, (sums.get(code) ?? 0) + count);
  const codes = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
  const own = codes.length > MOST_SERIES + 1 ? codes.slice(0, MOST_SERIES) : codes;
  const rest = codes.filter((code) => !own.includes(code));
  const series = own.map((code) => ({ name: name(code), values: columns.map(({ counts }) => counts[code] ?? 0) }));
  const others = {
    name: options.lang === "ja" ? `ほか ${rest.length}` : `${rest.length} others`,
    values: columns.map(({ counts }) => rest.reduce((sum, code) => sum + (counts[code] ?? 0), 0)),
  };
  return stackedBars(
    { labels: columns.map(({ label }) => label), series: rest.length === 0 ? series : [...series, others] },
    options,
  );
}

/** The day of a number of minutes since 1970, null where an end is open. */
const dayOf = (minutes: number | null): string | null =>
  minutes === null ? null : formatDay(Math.floor(minutes / 1440));

/** The course of each incident as a chart of its own. */
function coursesOf({ rows }: CoursesResult, options: Options, lang: Lang): Chart[] {
  return rows.map(({ name, publishedOn, events }, i) => {
    const happenings = events.flatMap(({ type, on }) => {
      const bounds = boundsOf(on);
      if (bounds === null) return [];
      return [
        { label: labelOf("event-types", type, lang), from: dayOf(bounds.earliest), to: dayOf(bounds.latest), on },
      ];
    });
    const title = [name ?? words[lang].unknownGroup, publishedOn ?? ""].filter((part) => part !== "").join(" ");
    return timeline(happenings, { ...options, id: `${options.id}-${i}`, title });
  });
}

/** The share of incidents that reach a size, by the upper and lower ends of what they state. */
function exceedanceOf(result: Result, id: string, lang: Lang): Chart[] {
  const { rows = [], known } = result as DistributionResult & { readonly rows?: readonly Size[] };
  if (rows.length < 2) return [];
  const reach = (size: number) => rows.reduce((sum, { from, count }) => sum + (from >= size ? count : 0), 0) / known;
  const points = rows.filter(({ from }) => from > 0).map(({ from }) => [from, reach(from)] as const);
  const title = lang === "ja" ? "人数の超過割合" : "Share of incidents that reach a size";
  const name = lang === "ja" ? "観測（桁の始まりごと）" : "observed, at powers of ten";
  return [exceedance([{ name, points, observed: false }], { id, title, lang })];
}

/** The charts of a result; none where its kind has none. */
export function chartsOf(measure: Measure, result: Result, id: string, lang: Lang): Chart[] {
  const { title, definition, vocabulary, unit } = measure;
  const names = { label: title[lang], value: unitText(unit, lang) };
  const options = { id, title: title[lang], description: definition[lang], lang, names };
  const rows = "rows" in result && Array.isArray(result.rows) ? (result.rows as Rows) : [];
  const [first] = rows;
  if (first === undefined) return [];
  const label = (code: string) => labelOf(vocabulary, code, lang);
  if ("events" in first) return coursesOf(result as CoursesResult, options, lang);
  if ("counts" in first) {
    const columns = (result as CrossResult).rows.map(({ code, counts }) => ({ label: code, counts }));
    return [stackOf(columns, label, options)];
  }
  if ("from" in first)
    return [
      histogram(rows as unknown as readonly Size[], options),
      ...(measure.id === "incident/affected-sizes" ? exceedanceOf(result, `${id}-reach`, lang) : []),
    ];
  if (!("code" in first) || !("count" in first)) return [];
  if (rows.every(({ code }) => /^\d{4}-\d{2}-\d{2}$/.test(code))) return [calendarOf(rows, options)];
  if (rows.length >= LEAST_FOR_LINE && rows.every(({ code }) => /^\d{4}-\d{2}$/.test(code))) {
    const labels = monthsFrom(first.code, rows.at(-1)?.code ?? first.code);
    const counts = new Map(rows.map(({ code, count }) => [code, count]));
    const points = labels.map((month) => ({ value: counts.get(month) ?? 0 }));
    return [lines({ labels, series: [{ name: names.value, points }] }, options)];
  }
  return [bars(barsOf(rows, vocabulary, result.known, label), options)];
}

/** A bar a row; the days of the week are all there, in their order. */
function barsOf(rows: Rows, vocabulary: string | undefined, known: number, label: (code: string) => string) {
  const none = { count: 0, share: null, low: null, high: null };
  const shown =
    vocabulary === "weekdays"
      ? (vocabularies.weekdays?.entries ?? []).map(
          ({ code }) => rows.find((row) => row.code === code) ?? { code, ...none },
        )
      : rows.slice(0, MOST_BARS);
  return shown.map(({ code, count, share, low, high }) => ({
    label: label(code),
    value: count,
    ...(share != null && low != null && high != null
      ? { low: low * known, high: high * known, note: `(${percent(share)})` }
      : {}),
  }));
}

/** Keys whose codes follow each other in time. */
const OF_TIME = ["year", "fiscal-year", "month"];

/** The counts of the groups: stacked and as small multiples where one of two keys is of time, else bars. */
export function groupsCharts({ groups = [] }: Analysis, lang: Lang): Chart[] {
  const [first] = groups;
  if (first === undefined) return [];
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
    return [bars(named, options)];
  }
  const columns = [...new Set(groups.map(({ key }) => key[time] ?? ""))].sort();
  const names = [...new Set(groups.map(({ key }) => key[other] ?? ""))].sort();
  const count = (name: string, column: string) =>
    groups.find(({ key }) => key[other] === name && key[time] === column)?.records.n ?? 0;
  return [
    stackOf(
      columns.map((column) => ({
        label: label(time, column),
        counts: Object.fromEntries(names.map((name) => [name, count(name, column)])),
      })),
      (code) => label(other, code),
      { ...options, id: "stack" },
    ),
    smallMultiples(
      columns.map((column) => label(time, column)),
      names.map((name) => ({ name: label(other, name), values: columns.map((column) => count(name, column)) })),
      options,
    ),
  ];
}
