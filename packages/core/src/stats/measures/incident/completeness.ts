import { textOf } from "../../../kernel/json.ts";
import { disclosureQuality } from "../../../law/quality.ts";
import { yearOf } from "../../month.ts";
import { bump, mergeCounts, order } from "../../tally.ts";
import type { Measure, Result } from "../../types.ts";

/** Points of answers, in halves: 2 for answered, 1 for partly. */
interface Points {
  n: number;
  readonly items: Record<string, number>;
  /** Records of a year, and their points in all nine items. */
  readonly years: Record<string, number>;
  readonly yearPoints: Record<string, number>;
}

/** How much disclosures tell: the mean of each item from 0 to 1, and of all nine by year of disclosure. */
export interface CompletenessResult extends Result {
  readonly items: readonly { readonly code: string; readonly mean: number }[];
  readonly rows: readonly { readonly code: string; readonly n: number; readonly mean: number }[];
}

const POINTS = { yes: 2, partly: 1, no: 0 };
const ITEMS = 9;

/** Completeness of disclosure over time. */
export const completeness = {
  id: "incident/completeness",
  kind: "incident",
  unit: "incident",
  title: { ja: "開示の充実度の推移", en: "Completeness of disclosure over time" },
  definition: {
    ja: "施行規則第 8 条第 1 項の 9 項目に記録がどこまで答えるか（答える 1、一部 0.5）の平均。項目別と公表年別。公表年が決まらないものは不明とする。",
    en: "Mean of how far records answer the nine items of Rule 8(1) (answered 1, partly 0.5), by item and by year of disclosure. Records whose year is not certain are not known.",
  },
  denominator: "all",
  source: "APPI Enforcement Rules Article 8(1)",
  empty: () => ({ n: 0, items: {}, years: {}, yearPoints: {} }),
  add(state, record) {
    state.n += 1;
    let sum = 0;
    for (const { id, answer } of disclosureQuality(record).report) {
      bump(state.items, id, POINTS[answer]);
      sum += POINTS[answer];
    }
    const year = yearOf(textOf(record, "publishedOn"));
    if (year === null) return state;
    bump(state.years, year);
    bump(state.yearPoints, year, sum);
    return state;
  },
  merge: (a, b) => ({
    n: a.n + b.n,
    items: mergeCounts(a.items, b.items),
    years: mergeCounts(a.years, b.years),
    yearPoints: mergeCounts(a.yearPoints, b.yearPoints),
  }),
  finish({ n, items, years, yearPoints }) {
    const known = Object.values(years).reduce((sum, count) => sum + count, 0);
    const rows = Object.entries(years).map(([code, count]) => ({
      code,
      n: count,
      mean: (yearPoints[code] ?? 0) / (2 * ITEMS * count),
    }));
    const means = Object.entries(items).map(([code, points]) => ({ code, mean: points / (2 * n) }));
    means.sort((a, b) => b.mean - a.mean || order(a.code, b.code));
    return { n, known, unknown: n - known, items: means, rows: rows.sort((a, b) => order(a.code, b.code)) };
  },
} satisfies Measure<Points, CompletenessResult>;
