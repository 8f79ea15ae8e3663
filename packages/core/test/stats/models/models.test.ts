import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomOf } from "../../../src/kernel/random.ts";
import {
  bootstrap,
  chanceWithin,
  epMaps,
  fitLogNormal,
  fitNegativeBinomial,
  fitPareto,
  fitPoisson,
  fitTrend,
  fitTruncatedPareto,
  jeffreys,
  joModel,
  logNormalExceedance,
  logNormalFromQuantiles,
  logNormalQuantile,
  negativeBinomialProbability,
  paretoExceedance,
  splicedExceedance,
  testDispersion,
  turnbull,
  turnbullQuantile,
  wilson,
} from "../../../src/stats/models/index.ts";
import { betaQuantile, logGamma, normalQuantile, regularizedGammaQ } from "../../../src/stats/models/special.ts";
import { dataClasses } from "../../../src/vocab/index.ts";

describe("special functions", () => {
  test("have the values of the tables", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 10);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 12);
    // Chi-square: 3.841 at one degree of freedom, 18.307 at ten, both at 5 %.
    expect(regularizedGammaQ(0.5, 3.841458820694124 / 2)).toBeCloseTo(0.05, 10);
    expect(regularizedGammaQ(5, 18.307038053275146 / 2)).toBeCloseTo(0.05, 10);
    expect(betaQuantile(0.5, 2, 2)).toBeCloseTo(0.5, 12);
  });
});

describe("JO model", () => {
  test.each([
    ["an e-mail address alone", { dataClasses: ["email"] }, 1000],
    ["name and address", { dataClasses: ["name", "address"] }, 6000],
    ["with card number and expiry", { dataClasses: ["name", "address", "card-number", "card-expiry"] }, 78_000],
    ["with income", { dataClasses: ["name", "address", "income"] }, 45_000],
    ["with state of health", { dataClasses: ["name", "address", "health"] }, 303_000],
    ["and high responsibility", { dataClasses: ["name", "address", "health"], highResponsibility: true }, 606_000],
    [
      "the most there is",
      {
        dataClasses: ["name", "address", "health", "card-number", "card-expiry"],
        highResponsibility: true,
        improperResponse: true,
      },
      1_500_000,
    ],
    [
      "the most without the response",
      { dataClasses: ["name", "address", "health", "card-number", "card-expiry"], highResponsibility: true },
      750_000,
    ],
  ])("%s", (_, input, yen) => expect(joModel(input).perPerson).toBe(yen));
  test("levels are the greatest of each axis, or of the heaviest item", () => {
    const input = { dataClasses: ["health", "card-number", "card-expiry"] };
    expect(joModel(input)).toMatchObject({ sensitivity: 125, level: [3, 3] });
    expect(joModel({ ...input, mode: "per-item" })).toMatchObject({ sensitivity: 101, level: [3, 1] });
  });
  test("says what the map does not know, and what was assigned", () => {
    expect(joModel({ dataClasses: ["location", "photo"], people: 10 })).toMatchObject({
      unknown: ["location"],
      assigned: ["photo"],
      total: 500 * 11 * 10,
    });
    expect(() => joModel({ dataClasses: [], map: "none" })).toThrow(/none/);
  });
  test("knows only classes of the vocabulary, at the levels it links", () => {
    const known = new Map(dataClasses.entries.map((entry) => [entry.code as string, entry]));
    for (const { levels, together } of epMaps) {
      for (const [code, level] of Object.entries(levels)) {
        const links: Readonly<Record<string, string>> = known.get(code)?.links ?? {};
        expect(`${code} ${links.jnsa}`).toBe(`${code} ${level.join(",")}`);
      }
      for (const { classes } of together) for (const code of classes) expect(known.has(code)).toBe(true);
    }
  });
});

describe("sizes", () => {
  test("the tail of Wheatley, Maillart and Sornette", () => {
    const law = { alpha: 0.37, xmin: 50_000 };
    expect(paretoExceedance({ ...law, xmax: 2e8 }, 1e7)).toBeCloseTo(0.0989, 4);
    expect(paretoExceedance(law, 1e7)).toBeCloseTo(0.1408, 4);
    expect(paretoExceedance({ ...law, xmax: 2e8 }, 2e8)).toBe(0);
  });
  test("the losses of Cyentia's IRIS 20/20", () => {
    const law = logNormalFromQuantiles(200_000, 20_000_000);
    expect(law.sigma).toBeCloseTo(3.593, 3);
    expect(logNormalQuantile(law, 0.95) / 1e6).toBeCloseTo(73.8, 1);
    expect(logNormalExceedance(law, 1e7)).toBeCloseTo(0.138, 3);
  });
  test("the sizes of the Privacy Rights Clearinghouse", () => {
    const law = { mu: 7.93607, sigma: 2.91773 };
    expect(logNormalExceedance(law, 1e6)).toBeCloseTo(0.0219, 4);
    expect(logNormalExceedance(law, 1e7)).toBeCloseTo(0.00252, 5);
    expect(chanceWithin(0.00252, 194)).toBeCloseTo(0.387, 3);
  });
  test("parameters are found again in values drawn from the law", () => {
    const random = randomOf(11);
    const sizes = Array.from({ length: 20_000 }, () => Math.exp(7.93607 + 2.91773 * random.normal()));
    const body = fitLogNormal(sizes);
    // Four standard errors: sigma / sqrt(n), sigma / sqrt(2n).
    expect(Math.abs(body.mu - 7.93607)).toBeLessThan(0.083);
    expect(Math.abs(body.sigma - 2.91773)).toBeLessThan(0.059);
    const tail = Array.from({ length: 20_000 }, () => 70_000 * (1 - random.unit()) ** (-1 / 0.6271));
    const pareto = fitPareto(tail, 70_000);
    expect(Math.abs(pareto.alpha - 0.6271)).toBeLessThan(4 * pareto.error);
    expect(pareto.error).toBeCloseTo(0.6271 / Math.sqrt(20_000), 3);
    const cut = tail.filter((value) => value <= 1e8);
    expect(Math.abs(fitTruncatedPareto(cut, 70_000, 1e8).alpha - 0.6271)).toBeLessThan(0.03);
    expect(() => fitTruncatedPareto([9e7, 9.5e7], 70_000, 1e8)).toThrow(RangeError);
  });
  test("body and tail meet, and never rise", () => {
    const law = { body: { mu: 7.9, sigma: 2.9 }, tail: { alpha: 0.6271, xmin: 70_000 }, above: 322 / 2330 };
    expect(splicedExceedance(law, 69_999.999)).toBeCloseTo(law.above, 6);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (x, by) => {
          expect(splicedExceedance(law, x * by)).toBeLessThanOrEqual(splicedExceedance(law, x) + 1e-12);
        },
      ),
    );
  });
});

/** Counts drawn from a negative binomial law by its inverse distribution. */
function drawn(n: number, mean: number, size: number, seed: number): [number, number][] {
  const random = randomOf(seed);
  const table = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    let [count, rest] = [0, random.unit()];
    for (;;) {
      rest -= negativeBinomialProbability(count, mean, size);
      if (rest < 0 || count > 200) break;
      count += 1;
    }
    table.set(count, (table.get(count) ?? 0) + 1);
  }
  return [...table];
}

describe("counts", () => {
  // The daily counts of the Privacy Rights Clearinghouse themselves may not be passed on; these are drawn from the laws
  // fitted to them. Standard error of r at this n is about 0.09.
  test.each([
    ["all", 1.20599, 1.41849],
    ["malicious", 0.4952, 1.32984],
    ["negligent", 0.6765, 1.05451],
  ])("the daily law of %s incidents is found again", (_, mean, size) => {
    const table = drawn(4374, mean, size, 5);
    const fit = fitNegativeBinomial(table);
    expect(Math.abs(fit.mean - mean)).toBeLessThan(4 * Math.sqrt((mean + mean ** 2 / size) / 4374));
    expect(Math.abs((fit.size ?? 0) - size)).toBeLessThan(0.36);
    const result = testDispersion(table);
    expect(result?.negativeBinomial.logLikelihood).toBeGreaterThan((result?.poisson.logLikelihood ?? 0) + 50);
    expect(result?.ratioPValue).toBeLessThan(1e-20);
    expect(result?.pValue).toBeLessThan(1e-20);
  });
  test("log-likelihoods are those of the formulas", () => {
    const table: [number, number][] = [
      [0, 3],
      [1, 1],
      [6, 1],
    ];
    expect(fitPoisson(table)).toEqual({
      mean: 1.4,
      logLikelihood: expect.closeTo(7 * Math.log(1.4) - 5 * 1.4 - Math.log(720), 10),
    });
    const { mean, size, logLikelihood } = fitNegativeBinomial(table);
    const direct = table.reduce(
      (sum, [k, n]) => sum + n * Math.log(negativeBinomialProbability(k, mean, size ?? 0)),
      0,
    );
    expect(logLikelihood).toBeCloseTo(direct, 9);
    // NB(mean 2, r 1) is geometric: P(k) = (1/3)(2/3)^k.
    expect(negativeBinomialProbability(3, 2, 1)).toBeCloseTo((1 / 3) * (2 / 3) ** 3, 12);
  });
  test("what varies less than a Poisson law has no size", () => {
    expect(
      fitNegativeBinomial([
        [2, 50],
        [3, 50],
      ]).size,
    ).toBe(null);
    expect(
      testDispersion([
        [2, 50],
        [3, 50],
      ]),
    ).toMatchObject({ ratioPValue: 1 });
    expect(testDispersion([[0, 9]])).toBe(null);
  });
  test("a trend is found again, with the widths of its dispersion", () => {
    const counts = Array.from({ length: 40 }, (_, i) => Math.round(100 * 1.03 ** i));
    expect(fitTrend(counts)?.factor).toBeCloseTo(1.03, 3);
    const flat = fitTrend([4, 6, 5, 3, 7, 5, 5, 4]);
    expect(flat?.low).toBeLessThan(1);
    expect(flat?.high).toBeGreaterThan(1);
    expect(fitTrend([1, 2, 3])).toBe(null);
    expect(fitTrend([0, 0, 0, 0, 0, 0])).toBe(null);
  });
});

describe("shares", () => {
  // Brown, Cai and DasGupta (2001), table 5: Jeffreys limits.
  test.each([
    [0, 10, 0, 0.217],
    [1, 10, 0.011, 0.381],
    [5, 10, 0.224, 0.776],
    [3, 20, 0.044, 0.35],
  ])("Jeffreys %i of %i", (count, n, low, high) => {
    const interval = jeffreys(count, n);
    expect(interval.low).toBeCloseTo(low, 2);
    expect(interval.high).toBeCloseTo(high, 2);
  });
  test("hold the share, and mirror each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (n, k) => {
        const count = k % (n + 1);
        for (const interval of [wilson, jeffreys]) {
          const [a, b] = [interval(count, n), interval(n - count, n)];
          expect(a.low).toBeLessThanOrEqual(count / n);
          expect(a.high).toBeGreaterThanOrEqual(count / n);
          expect(a.low + b.high).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("Turnbull", () => {
  test("of exact values is their empirical distribution", () => {
    const fit = turnbull([1, 2, 2, 9].map((value) => ({ low: value, high: value })));
    expect(fit.converged).toBe(true);
    expect(fit.masses.map(({ low, mass }) => [low, mass])).toEqual([
      [1, expect.closeTo(0.25, 9)],
      [2, expect.closeTo(0.5, 9)],
      [9, expect.closeTo(0.25, 9)],
    ]);
    expect(turnbullQuantile(fit, 0.5)).toEqual({ low: 2, high: 2 });
  });
  test("right-censored values follow Kaplan and Meier", () => {
    // Deaths at 1, 3 and 4, one left at 2: S(1) = 3/4, S(3) = 3/4 · 1/2.
    const fit = turnbull([
      { low: 1, high: 1 },
      { low: 2.5, high: null },
      { low: 3, high: 3 },
      { low: 4, high: 4 },
    ]);
    expect(fit.masses.map(({ mass }) => mass)).toEqual([0.25, 0.375, 0.375].map((mass) => expect.closeTo(mass, 6)));
  });
  test("masses add up to one and lie in the stretches of the data", () => {
    const interval = fc
      .tuple(fc.nat(30), fc.option(fc.nat(20)))
      .map(([low, width]) => ({ low, high: width === null ? null : low + width }));
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 20 }), (values) => {
        const { masses } = turnbull(values);
        expect(masses.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("bootstrap", () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  test("of a seed is always the same, and holds the estimate", () => {
    const values = [3, 9, 4, 8, 1, 7, 7];
    const once = bootstrap(values, mean, { seed: 3 });
    expect(bootstrap(values, mean, { seed: 3 })).toEqual(once);
    expect(once.low).toBeLessThan(once.estimate);
    expect(once.high).toBeGreaterThan(once.estimate);
    expect(() => bootstrap([], mean, { seed: 1 })).toThrow(RangeError);
  });
  test("of normal values is as wide as their standard error says", () => {
    const random = randomOf(2);
    const { low, high } = bootstrap(Array.from({ length: 400 }, random.normal), mean, { seed: 4 });
    expect(high - low).toBeCloseTo((2 * 1.96) / 20, 1);
  });
});
