import { generateIncidents } from "@nisshi/core/generate";
import { analyze, measures } from "@nisshi/core/stats";
import { describe, expect, test } from "vitest";
import { chartsOf, flatten, groupsCharts, keyLabel, numberText, resultRows, unitText } from "../src/results/index.ts";

const trip = {
  kind: "trip",
  flights: [
    { carrier: "JL", number: "1", from: "HND", to: "ITM", date: "2024-05-01", seat: "2A", delayMinutes: 12 },
    { carrier: "JL", number: "2", from: "ITM", to: "HND", date: "2024-05-03", seat: "2C", delayMinutes: null },
  ],
  lounges: [{ name: "Sky", airport: "HND", visited: true }],
  expenses: [{ item: "coffee", amount: 300, currency: "JPY", credit: null, net: 300 }],
};
const records = [...generateIncidents({ seed: 5, count: 200 }), trip, trip];
const functions = {
  distanceKm: () => 400,
  durationMinutes: () => 65,
  countryOf: () => "JP",
  offsetMinutes: () => 540,
  longitudeOf: () => 139,
};
const { results } = analyze(records, { functions });

describe.each(["ja", "en"] as const)("results in %s", (lang) => {
  test.each(measures.map((measure) => [measure.id, measure] as const))("%s", (id, measure) => {
    const result = results[id];
    if (result === undefined) throw new Error(`${id} gave no result`);
    for (const row of resultRows(result, measure.vocabulary, lang))
      for (const cell of row) expect(cell).not.toMatch(/undefined|null|NaN|\[object/);
    const charts = chartsOf(measure, result, "c", lang);
    for (const { svg, table } of charts) {
      expect(svg).toMatch(/^<svg [\s\S]*<\/svg>$/);
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(table.caption).not.toBe("");
    }
    for (const [, statistic, value] of flatten(result))
      expect([statistic, typeof value]).toEqual([statistic, "number"]);
    expect(unitText(measure.unit, lang)).not.toBe("");
    const labels = [
      ...resultRows(result, measure.vocabulary, lang).map(([label]) => label),
      ...charts.flatMap(({ table }) => table.rows.map(([label]) => label)),
    ];
    const coded = lang === "ja" ? /^(?:p\d+|(?!km$)[a-z][a-z0-9/-]*)$/ : /^(?:p\d+|[a-z][a-z0-9-]*\/[a-z-]+)$/;
    for (const label of labels) expect(label).not.toMatch(coded);
  });
});

test("most measures are drawn", () => {
  const drawn = measures.filter((measure) => {
    const result = results[measure.id];
    return result !== undefined && chartsOf(measure, result, "c", "en").length > 0;
  });
  expect(drawn.length).toBeGreaterThan(20);
});

test("groups are stacked over time, or bars", () => {
  const count = (by: readonly string[]) =>
    groupsCharts(analyze(records, { by, measures: ["incident/by-cause"] }), "en").length;
  expect([count(["cause", "year"]), count(["cause"]), groupsCharts(analyze(records), "en").length]).toEqual([2, 1, 0]);
});

test.each([
  [1234567.891, "1,234,567.89"],
  [0.012345, "0.012"],
  [0, "0"],
  [null, "–"],
])("%s is %s", (value, text) => {
  expect(numberText(value)).toBe(text);
});

test.each([
  ["cause", "loss", "en", "Cause: Loss"],
  ["cause", "unknown", "ja", "原因: 不明"],
  ["nothing", "x", "en", "nothing: x"],
] as const)("%s %s in %s", (key, code, lang, text) => {
  expect(keyLabel(key, code, lang)).toBe(text);
});
