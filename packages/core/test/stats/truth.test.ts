import { expect, test } from "vitest";
import { generateIncidents, truth } from "../../src/generate/index.ts";
import { analyze, type DistributionResult, type TallyResult } from "../../src/stats/index.ts";
import { fitLogNormal } from "../../src/stats/models/index.ts";

const N = 20_000;
const records = [...generateIncidents({ seed: 11, count: N })];
const { results } = analyze(records);

test("shares of codes are those of the law, within four standard errors", () => {
  for (const [id, weights] of [
    ["incident/by-cause", truth.causes],
    ["incident/by-sector", truth.sectors],
    ["incident/exposure", truth.exposures],
  ] as const) {
    const sum = weights.reduce<number>((total, [, weight]) => total + weight, 0);
    const { rows } = results[id] as TallyResult;
    expect(rows).toHaveLength(weights.length);
    for (const [code, weight] of weights) {
      const share = rows.find((row) => row.code === code)?.share ?? 0;
      const expected = weight / sum;
      expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / N));
    }
  }
});

test("days to the report are those of the law, and known where it says that they are", () => {
  const { known, range, quantiles } = results["incident/detection-to-ppc"] as DistributionResult;
  expect(Math.abs(known / N - truth.ppcShare)).toBeLessThan(0.014);
  expect([range.min, range.max]).toEqual(truth.ppcDays);
  // Uniform over eight days: half of them are within the first four.
  expect([3, 4]).toContain(quantiles.find(({ q }) => q === 0.5)?.min);
});

test("sizes are those of the law", () => {
  const sizes = records.flatMap(({ total }) => (total === null || total <= 1 ? [] : [total]));
  const { mu, sigma } = fitLogNormal(sizes);
  // The law is cut at 1 person from below: 1 % of it.
  expect(Math.abs(mu - truth.people.mu)).toBeLessThan(0.12);
  expect(Math.abs(sigma - truth.people.sigma)).toBeLessThan(0.12);
  const median = (results["incident/affected-sizes"] as DistributionResult).quantiles.find(({ q }) => q === 0.5);
  expect(Math.log(median?.min ?? 0)).toBeCloseTo(truth.people.mu, 0);
});
