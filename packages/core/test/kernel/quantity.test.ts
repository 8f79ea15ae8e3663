import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addQuantities, intervalOf, type Qualifier, type Quantity } from "../../src/kernel/quantity.ts";

const q = (count: number, qualifier: Qualifier = "exact", unit = "person"): Quantity => ({ count, unit, qualifier });
const quantities = fc.record({
  count: fc.integer({ min: 0, max: 5_000_000 }),
  unit: fc.constantFrom("person", "record", "card"),
  qualifier: fc.constantFrom<Qualifier[]>("exact", "approx", "max", "min", "cumulative"),
});

describe("intervalOf", () => {
  test.each([
    [q(42), 42, 42],
    [q(12_000, "approx"), 11_500, 12_500],
    [q(50, "approx"), 45, 55],
    [q(1_234, "approx"), 1_233, 1_235],
    [q(48_980, "approx"), 48_975, 48_985],
    [q(0, "approx"), 0, 1],
    [q(3_000, "max"), 0, 3_000],
    [q(3_000, "min"), 3_000, null],
    [q(89, "cumulative"), 1, 89],
    [q(0, "cumulative"), 0, 0],
  ])("of %j is %s to %s", (quantity, min, max) => {
    expect(intervalOf(quantity)).toEqual({ min, max });
  });
  test("a cumulative number is exact in occurrences, and nothing else changes", () => {
    expect(intervalOf(q(89, "cumulative"), "occurrences")).toEqual({ min: 89, max: 89 });
    expect(intervalOf(q(89, "max"), "occurrences")).toEqual({ min: 0, max: 89 });
  });
  test("holds the stated number, and starts at 0 or above", () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const { min, max } = intervalOf(quantity);
        expect(min).toBeGreaterThanOrEqual(0);
        expect(min).toBeLessThanOrEqual(quantity.count);
        expect(max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(quantity.count);
      }),
    );
  });
});

describe("addQuantities", () => {
  test("adds disjoint groups, and bounds groups of unknown overlap", () => {
    const groups = [q(40), q(1_200, "approx"), q(7, "max")];
    expect(addQuantities(groups, "disjoint")).toEqual([
      { unit: "person", min: 1_190, max: 1_297, groups: 3, overlap: "disjoint", derived: true },
    ]);
    expect(addQuantities(groups, "unknown")).toMatchObject([{ min: 1_150, max: 1_297, overlap: "unknown" }]);
  });
  test("never mixes units", () => {
    expect(addQuantities([q(3), q(5, "exact", "card"), q(4)], "disjoint")).toMatchObject([
      { unit: "person", min: 7, max: 7, groups: 2 },
      { unit: "card", min: 5, max: 5, groups: 1 },
    ]);
    expect(addQuantities([], "disjoint")).toEqual([]);
  });
  test("an open end stays open", () => {
    expect(addQuantities([q(3, "min"), q(4)], "disjoint")).toMatchObject([{ min: 7, max: null }]);
    expect(addQuantities([q(4), q(3, "min")], "unknown")).toMatchObject([{ min: 4, max: null }]);
  });
  test("does not depend on the order of the groups", () => {
    const byUnit = (sums: ReturnType<typeof addQuantities>) => [...sums].sort((a, b) => (a.unit < b.unit ? -1 : 1));
    fc.assert(
      fc.property(fc.array(quantities), fc.constantFrom("disjoint" as const, "unknown" as const), (groups, overlap) => {
        expect(byUnit(addQuantities([...groups].reverse(), overlap))).toEqual(byUnit(addQuantities(groups, overlap)));
      }),
    );
  });
});
