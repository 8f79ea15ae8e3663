import { type Analysis, measures, type Result } from "@nisshi/core/stats";
import { tint } from "./colour.ts";
import { labelOf } from "./labels.ts";
import { screenWidth, table } from "./render.ts";
import { type words as allWords, type Lang, words } from "./words.ts";

type Say = (typeof allWords)[Lang];
/** A row of a finished measure as any of its kinds writes it. */
type Row = Readonly<Record<string, string | number | null>>;

const number = (value: unknown): string =>
  typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 2 }) : "–";
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** From one bound to the other; one number when they are equal, an open end when there is none. */
function between(min: unknown, max: unknown, say: Say): string {
  if (max === null) return say.atLeast(number(min));
  return min === max ? number(min) : `${number(min)} – ${number(max)}`;
}

/** The share of the known with its 95 % interval; empty where too few are known. */
function shareOf({ share, low, high }: Row): string {
  if (typeof share !== "number" || typeof low !== "number" || typeof high !== "number") return "";
  return `${percent(share)} (${percent(low)} – ${percent(high)})`;
}

function cellsOf(row: Row, vocabulary: string | undefined, lang: Lang): string[] {
  const say = words[lang];
  const label = (code: unknown) => (vocabulary === undefined ? String(code) : labelOf(vocabulary, String(code), lang));
  if ("code" in row) return [label(row.code), number(row.count), shareOf(row)];
  if ("unit" in row) return [label(row.unit), between(row.min, row.max, say), `n ${number(row.n)}`];
  const amounts = (["amount", "credit", "net"] as const).map((part) => `${say.money[part]} ${number(row[part])}`);
  return [String(row.currency), `n ${number(row.n)}`, amounts.join(", ")];
}

/** What a finished measure may hold beside its counts. */
interface Parts {
  readonly rows?: readonly Row[];
  readonly total?: number;
  readonly onTime?: Row;
  readonly range?: Row;
  readonly quantiles?: readonly Row[];
  readonly contradictory?: number;
}

/** Rows of one result. Too few known values give a range and no quantiles. */
function rowsOf(result: Result, vocabulary: string | undefined, lang: Lang): string[][] {
  const say = words[lang];
  const { rows = [], total, onTime, range, quantiles = [], contradictory = 0 } = result as Result & Parts;
  return [
    ...rows.map((row) => cellsOf(row, vocabulary, lang)),
    ...(total === undefined ? [] : [[say.total, number(total)]]),
    ...(onTime === undefined ? [] : [[say.onTime, number(onTime.count), shareOf(onTime)]]),
    ...(range === undefined || range.min === null ? [] : [[say.range, between(range.min, range.max, say)]]),
    ...quantiles
      .filter(({ min }) => min !== null)
      .map(({ q, min, max }) => [`p${Math.round(Number(q) * 100)}`, between(min, max, say)]),
    ...(contradictory === 0 ? [] : [[say.contradictory, number(contradictory)]]),
  ];
}

/** The measures of the kinds that came, each under its title with how many it counts. */
export function statsText({ records, results }: Analysis, lang: Lang): string {
  const say = words[lang];
  const screen = screenWidth();
  return measures
    .flatMap(({ id, kind, title, unit, vocabulary }) => {
      const result = results[id];
      if (result === undefined || (kind === "trip" ? records.trips : records.incidents) === 0) return [];
      const [n, known, unknown] = [number(result.n), number(result.known), number(result.unknown)];
      const rows = rowsOf(result, vocabulary, lang);
      const body = table(rows, screen === null ? null : screen - 2).replace(/^/gm, "  ");
      const head = `${tint(title[lang], "head")}  ${say.known(n, say.measureUnits[unit] ?? unit, known, unknown)}`;
      return rows.length === 0 ? [head] : [head, body];
    })
    .join("\n");
}
