import { textOf } from "../../../kernel/json.ts";
import { type DispersionTest, testDispersion } from "../../models/counts.ts";
import { fitTrend, type LogLinearTrend } from "../../models/trend.ts";
import { monthOf, monthsBetween } from "../../month.ts";
import { emptyTally, mergeTally, order, type Tally, tallyCode } from "../../tally.ts";
import type { Measure, Result } from "../../types.ts";

/** Counts by month with none left out, whether they vary more than chance, and where they go. */
export interface TrendResult extends Result {
  readonly rows: readonly { readonly code: string; readonly count: number }[];
  /** Null for fewer than two months. */
  readonly dispersion: DispersionTest | null;
  /** The factor is from month to month; null for fewer than six months. */
  readonly trend: LogLinearTrend | null;
}

/** A century: dates further apart are misreadings, and no series is drawn of them. */
const MOST_MONTHS = 1200;

/** Trend and dispersion of the number of incidents a month. */
export const trend = {
  id: "incident/trend",
  kind: "incident",
  unit: "incident",
  title: { ja: "月次件数の傾向とばらつき", en: "Trend and dispersion of the monthly counts" },
  definition: {
    ja: "公表月別の件数（0 件の月も含む）が偶然以上にばらつくか（ポアソン分布と負の二項分布の比較）、対数線形の傾向があるか（準ポアソン回帰）。最初と最後の月は途中で切れていることがある。",
    en: "Whether monthly counts by disclosure, months without any included, vary more than chance (Poisson against negative binomial) and follow a log-linear trend (quasi-Poisson regression). The first and the last month may be cut short.",
  },
  denominator: "none",
  source:
    "Edwards, Hofmeyr, Forrest, Journal of Cybersecurity 2(1), 2016; McCullagh and Nelder, Generalized Linear Models, 1989",
  empty: emptyTally,
  add: (state, record) => tallyCode(state, monthOf(textOf(record, "publishedOn"))),
  merge: mergeTally,
  finish({ n, known, counts }) {
    const seen = Object.keys(counts).sort(order);
    const months = monthsBetween(seen[0] ?? "0001-01", seen.at(-1) ?? "0000-12");
    const result = { n, known, unknown: n - known };
    if (months.length > MOST_MONTHS) return { ...result, rows: [], dispersion: null, trend: null };
    const rows = months.map((code) => ({ code, count: counts[code] ?? 0 }));
    const table = new Map<number, number>();
    for (const { count } of rows) table.set(count, (table.get(count) ?? 0) + 1);
    return { ...result, rows, dispersion: testDispersion([...table]), trend: fitTrend(rows.map(({ count }) => count)) };
  },
} satisfies Measure<Tally, TrendResult>;
