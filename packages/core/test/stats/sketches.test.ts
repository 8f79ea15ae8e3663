import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMass, emptyMasses, finishMasses, mergeMasses } from "../../src/stats/concentration.ts";
import { addName, emptyDistinct, finishDistinct, mergeDistinct } from "../../src/stats/distinct.ts";
import { addInterval, emptyDistribution, finishDistribution } from "../../src/stats/distribution.ts";

/** A sample of the names `from` to `to`. */
function sampleOf(from: number, to: number) {
  let sample = emptyDistinct();
  for (let i = from; i < to; i++) sample = addName(sample, `組織${i}`);
  return sample;
}

describe("distinct names", () => {
  test("are exact up to 8,192", () => {
    expect(finishDistinct(sampleOf(0, 8192))).toMatchObject({ distinct: 8192, relativeError: 0 });
  });
  test.each([20_000, 100_000])("%i are estimated within the stated error", (n) => {
    const { distinct, relativeError } = finishDistinct(sampleOf(0, n));
    expect(relativeError).toBeCloseTo(0.0313, 4);
    expect(Math.abs(distinct - n) / n).toBeLessThan(relativeError);
  });
  test("merge to what one pass gives, however they are split, with all counts of a name", () => {
    const [whole, twice] = [sampleOf(0, 30_000), sampleOf(0, 30_000)];
    const parts = [sampleOf(0, 9000), sampleOf(9000, 14_000), sampleOf(14_000, 30_000)] as const;
    const merged = mergeDistinct(parts[0], mergeDistinct(parts[2], parts[1]));
    expect(finishDistinct(merged)).toEqual(finishDistinct(whole));
    expect(finishDistinct(mergeDistinct(whole, twice)).names.every(({ count }) => count === 2)).toBe(true);
    const json = JSON.parse(JSON.stringify(parts[2])) as typeof merged;
    expect(finishDistinct(mergeDistinct(mergeDistinct(parts[1], json), parts[0]))).toEqual(finishDistinct(whole));
  });
});

describe("distributions", () => {
  test("round ends outwards, by no more than they say, in a bounded number of counts", () => {
    const state = emptyDistribution();
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000_000 }), (value) => {
        addInterval(state, value, value);
        const { range, relativeError } = finishDistribution(addInterval(emptyDistribution(), value, value));
        expect(range.min).toBeLessThanOrEqual(value);
        expect(range.max).toBeGreaterThanOrEqual(value);
        expect((range.max ?? 0) - (range.min ?? 0)).toBeLessThanOrEqual(relativeError * Math.abs(value));
        if (Math.abs(value) < 1024) expect(relativeError).toBe(0);
      }),
      { numRuns: 5000 },
    );
    expect(Object.keys(state.lows).length).toBeLessThan(2048 + 2 * 41 * 128);
  });
});

describe("concentration", () => {
  /** The Gini coefficient by its definition. */
  function gini(values: readonly number[]): number {
    const sum = values.reduce((total, value) => total + value, 0);
    const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
    return differences.reduce((total, value) => total + value, 0) / (2 * values.length * sum);
  }
  test("is that of the definition, at most the stated error below it", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 60 }), (values) => {
        fc.pre(values.some((value) => value > 0));
        const result = finishMasses(values.reduce(addMass, emptyMasses()));
        const exact = gini(values);
        expect(result.gini).toBeLessThanOrEqual(exact + 1e-9);
        expect(result.gini).toBeGreaterThanOrEqual(exact - result.giniError - 1e-9);
        const halves = [values.slice(0, 3), values.slice(3)].map((half) => half.reduce(addMass, emptyMasses()));
        expect(finishMasses(mergeMasses(halves[1] ?? emptyMasses(), halves[0] ?? emptyMasses()))).toEqual(result);
      }),
    );
  });
});
