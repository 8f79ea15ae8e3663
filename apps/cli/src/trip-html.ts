import { bars, type Chart, calendar, chartStyle, escapeText, stackedBars, tableHtml } from "@nisshi/charts";
import { inFrame, japan, type Place, type Route, worldMap } from "@nisshi/charts/map";
import { numberText } from "@nisshi/charts/results";
import type { CrossResult, FirstKind } from "@nisshi/core/stats";
import { labelOf } from "./labels.ts";
import { airportText, firstText, highlightsOf, totalsWithNotes, tripWords, wayOf } from "./trip-highlights.ts";
import { type FlightLine, type Review, resultOf, rowsOf } from "./trip-review.ts";
import { tripStyle } from "./trip-style.ts";
import type { TripTables } from "./trip-tables.ts";
import type { Lang } from "./words.ts";

/** Airlines that have a colour of their own in a chart by month. */
const MOST_CARRIERS = 6;
/** Bars of a chart. */
const MOST_BARS = 10;

/** A drawing for wide screens and paper and one for telephones, of which a page shows one. */
function twoWidths(
  draw: (width: number, id: string) => Chart,
  id: string,
): { readonly svg: string; readonly chart: Chart } {
  const [wide, narrow] = [draw(900, `${id}-wide`), draw(400, `${id}-narrow`)];
  return { svg: `<div class="wide">${wide.svg}</div><div class="narrow">${narrow.svg}</div>`, chart: wide };
}

/** A part of the page: its title, its drawing, and its numbers behind a word. */
function part(title: string, svg: string, chart: Chart, lang: Lang, wide = false): string {
  const numbers = `<details><summary>${tripWords[lang].numbers}</summary>${tableHtml(chart.table)}</details>`;
  return `<section${wide ? ' class="whole"' : ""}><h2>${escapeText(title)}</h2>${svg}${numbers}</section>`;
}

/** The world where a route leaves Japan, and Japan where at least one stays in it. */
function maps({ routes }: Review, tables: TripTables, lang: Lang): string {
  const say = tripWords[lang];
  const placeOf = (code: string): Place | null => {
    const place = tables.placeOf(code);
    const name = tables.airportName(code, lang);
    return place === null ? null : { ...place, ...(name !== code && { name }) };
  };
  const known = routes.filter(({ from, to }) => placeOf(from) !== null && placeOf(to) !== null);
  const within = (code: string) => {
    const place = placeOf(code);
    return place !== null && inFrame(japan, place.longitude, place.latitude);
  };
  const home = known.filter(({ from, to }) => within(from) && within(to));
  const names = { label: say.listHead[2] ?? "", value: say.totals.flights };
  const map = (of: readonly Route[], title: string, id: string, home: boolean) => {
    const options = { title, lang, placeOf, names, ...(home && { view: japan }) };
    // A square as wide as the page would push all else off it.
    if (home) {
      const chart = worldMap(of, { ...options, id, width: 480 });
      return part(title, chart.svg, chart, lang);
    }
    const { svg, chart } = twoWidths((width, own) => worldMap(of, { ...options, id: own, width }), id);
    return part(title, svg, chart, lang, true);
  };
  return [
    known.length > home.length ? map(routes, say.map, "map", false) : "",
    home.length > 0 ? map(home, say.japanMap, "japan", true) : "",
  ].join("");
}

/** Flights by month of the year, or by year of the log, in parts by airline. */
function overTime(review: Review, tables: TripTables, lang: Lang): string {
  const say = tripWords[lang];
  const { year, flights, analysis } = review;
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
  const years = resultOf<CrossResult>(analysis, "trip/carriers-by-year")?.rows.map(({ code }) => code) ?? [];
  const places = year === null ? years : months;
  const labels = year === null ? years : months.map((_, i) => String(i + 1));
  const own = rowsOf(analysis, "trip/by-carrier")
    .slice(0, MOST_CARRIERS)
    .map(({ code }) => code);
  const values = (take: (of: string | null) => boolean) =>
    places.map(
      (place) => flights.filter(({ date, carrier }) => date?.startsWith(place) === true && take(carrier)).length,
    );
  const rest = values((carrier) => !own.includes(carrier ?? ""));
  const series = [
    ...own.map((code) => ({ name: tables.carrierName(code, lang), values: values((carrier) => carrier === code) })),
    ...(rest.some((count) => count > 0) ? [{ name: say.others, values: rest }] : []),
  ];
  if (series.length === 0 || places.length === 0) return "";
  const title = year === null ? say.byYear : say.byMonth;
  const chart = stackedBars(
    { labels, series },
    { id: "over-time", title, lang, names: { label: title, value: say.totals.flights } },
  );
  return part(title, chart.svg, chart, lang);
}

function topBars(review: Review, id: string, title: string, name: (code: string) => string, lang: Lang): string {
  const rows = rowsOf(review.analysis, id);
  if (rows.length < 2) return "";
  const list = rows.slice(0, MOST_BARS).map(({ code, count }) => ({ label: name(code), value: count }));
  const names = { label: title, value: tripWords[lang].totals.flights };
  const chart = bars(list, { id: id.replace("/", "-"), title, lang, names });
  return part(title, chart.svg, chart, lang);
}

function daysOf(review: Review, lang: Lang): string {
  const days = rowsOf(review.analysis, "trip/by-day").map(({ code: day, count }) => ({ day, count }));
  if (days.length === 0 || review.year === null) return "";
  const say = tripWords[lang];
  const names = { label: say.listHead[0] ?? "", value: say.totals.flights };
  const chart = calendar(days, { id: "days", title: say.calendar, lang, names });
  return part(say.calendar, chart.svg, chart, lang);
}

const KINDS: readonly FirstKind[] = ["country", "airport", "carrier", "aircraft"];

/** What was met for the first time, by kind, each with the day. */
function firstsOf({ firsts }: Review, tables: TripTables, lang: Lang): string {
  const say = tripWords[lang];
  const lists = KINDS.flatMap((kind) => {
    const met = (firsts ?? []).filter((first) => first.kind === kind);
    if (met.length === 0) return [];
    const items = met.map(
      (first) => `<li>${escapeText(firstText(first, tables, lang))} <small>${escapeText(first.on)}</small></li>`,
    );
    return [`<div><h3>${escapeText(say.firstKinds[kind])} ${met.length}</h3><ul>${items.join("")}</ul></div>`];
  });
  const body =
    firsts === null
      ? `<p>${escapeText(say.noFirsts)}</p>`
      : lists.length === 0
        ? `<p>${escapeText(say.nothingNew)}</p>`
        : `<div class="firsts">${lists.join("")}</div>`;
  return `<section class="whole"><h2>${escapeText(say.firsts)}</h2>${body}</section>`;
}

function flightTable(flights: readonly FlightLine[], tables: TripTables, lang: Lang): string {
  const say = tripWords[lang];
  const rows = flights.map((flight) => [
    flight.date ?? "",
    flight.number ?? "",
    wayOf(flight, tables, lang),
    flight.km === null ? "" : numberText(Math.round(flight.km)),
    flight.aircraft ?? "",
    flight.registration ?? "",
    flight.cabin === null ? "" : labelOf("cabins", flight.cabin, lang),
    flight.delayMinutes === null ? "" : numberText(flight.delayMinutes),
  ]);
  const table = tableHtml({ caption: say.list, head: say.listHead, rows });
  return `<section class="whole list"><details><summary>${escapeText(say.list)} (${flights.length})</summary><div class="scroll">${table}</div></details></section>`;
}

/** A review as one page that needs nothing else: to be shared, read on a telephone and printed. */
export function reviewHtml(review: Review, tables: TripTables, lang: Lang): string {
  const say = tripWords[lang];
  const { year, flights, undated } = review;
  const days = flights.flatMap(({ date }) => date ?? []);
  const span = days.length === 0 ? "" : say.span(days[0] ?? "", days.at(-1) ?? "");
  const notes = (list: readonly string[]) => list.map((note) => `<small>${escapeText(note)}</small>`).join("");
  const totals = totalsWithNotes(review, lang);
  // What a link to the page shows of it.
  const summary = totals.map(({ label, value }) => `${value} ${label}`).join(", ");
  const tiles = totals.map(({ name, label, value, notes: more }) => {
    const head = `<strong>${escapeText(value)}</strong> <span>${escapeText(label)}</span>`;
    return `<li class="${name}">${head}${notes(more)}</li>`;
  });
  const told = highlightsOf(review, tables, lang).map(
    ({ label, value, notes: more }) =>
      `<div><dt>${escapeText(label)}</dt><dd><strong>${escapeText(value)}</strong>${notes(more)}</dd></div>`,
  );
  const airport = (code: string) => airportText(code, tables, lang);
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="description" content="${escapeText(summary)}"><meta property="og:title" content="${escapeText(say.title(year))}"><meta property="og:description" content="${escapeText(summary)}">
<title>${escapeText(say.title(year))}</title><style>${chartStyle}
${tripStyle}</style></head>
<body><main><header><h1>${escapeText(say.title(year))}</h1><p>${escapeText([say.trips(review.trips), span].filter((text) => text !== "").join(", "))}</p></header>
<ul class="tiles">${tiles.join("")}</ul>
<div class="grid">${maps(review, tables, lang)}
<section><h2>${escapeText(say.highlights)}</h2><dl class="told">${told.join("")}</dl></section>
${year === null ? "" : firstsOf(review, tables, lang)}
${overTime(review, tables, lang)}${topBars(review, "trip/by-airport", say.totals.airports, airport, lang)}
${topBars(review, "trip/by-carrier", say.totals.carriers, (code) => tables.carrierName(code, lang), lang)}
${topBars(review, "trip/aircraft", say.totals.aircraft, (code) => code, lang)}
${topBars(review, "trip/cabins", say.listHead[6] ?? "", (code) => labelOf("cabins", code, lang), lang)}
${daysOf(review, lang)}
${flightTable(flights, tables, lang)}</div>
<footer>${undated > 0 ? `<p>${escapeText(say.undated(undated))}</p>` : ""}<p>${escapeText([say.colophon, tables.credit ?? ""].join(lang === "ja" ? "" : " ").trim())}</p></footer>
</main></body></html>`;
}
