import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accumulate,
  analyze,
  analyzeAsync,
  conclude,
  type Functions,
  keys,
  measures,
  merge,
  mergeAccumulations,
  mergeAnalyses,
  type TallyResult,
} from "../../src/stats/index.ts";
import { shareOf } from "../../src/stats/shares.ts";
import { vocabularies } from "../../src/vocab/index.ts";
import { expense, flight, incident, trip } from "../records.ts";
import { measureRows } from "./measures.rows.ts";

/** Airports of the rows, as a caller would have them: degrees east, minutes ahead of UTC, country. */
const AIRPORTS: Readonly<Record<string, readonly [longitude: number, offset: number, country: string]>> = {
  HND: [139.8, 540, "JP"],
  FUK: [130.5, 540, "JP"],
  ITM: [135.4, 540, "JP"],
  HNL: [-157.9, -600, "US"],
};
const functions: Functions = {
  distanceKm: (from, to) =>
    from in AIRPORTS && to in AIRPORTS ? [...from, ...to].join("").length * 100 + from.charCodeAt(0) : null,
  durationMinutes: ({ number }) => (typeof number === "string" ? Number(number) : null),
  countryOf: (airport) => AIRPORTS[airport]?.[2] ?? null,
  offsetMinutes: (airport) => AIRPORTS[airport]?.[1] ?? null,
  longitudeOf: (airport) => AIRPORTS[airport]?.[0] ?? null,
};

describe("every measure", () => {
  test("has rows, a unique id that begins with its kind, and a title in both languages", () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith("incident/")).length).toBeGreaterThanOrEqual(31);
    expect(ids.filter((id) => id.startsWith("trip/")).length).toBeGreaterThanOrEqual(23);
    expect(Object.keys(measureRows).sort()).toEqual([...ids].sort());
    for (const { id, kind, title, definition, source, unit, vocabulary } of measures) {
      expect(id.startsWith(`${kind}/`)).toBe(true);
      for (const words of [title.ja, title.en, unit, definition.ja, definition.en, source]) expect(words).not.toBe("");
      for (const words of [title.ja, definition.ja]) expect(words).toMatch(/[ぁ-ん一-龠]/);
      if (vocabulary !== undefined) expect(Object.keys(vocabularies)).toContain(vocabulary);
    }
  });
  test.each(Object.entries(measureRows))("%s", (id, [records, result]) => {
    expect(analyze(records, { measures: [id], functions }).results[id]).toMatchObject(result);
  });
  test("of nothing knows nothing", () => {
    const { records, results } = analyze([], { functions });
    expect(records).toEqual({ n: 0, incidents: 0, trips: 0, skipped: 0 });
    expect(Object.keys(results)).toHaveLength(measures.length);
    for (const result of Object.values(results)) expect(result).toMatchObject({ n: 0, known: 0, unknown: 0 });
  });
});

describe("shareOf", () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i lies between %f and %f", (count, known, low, high) => {
    const share = shareOf(count, known);
    expect(share.share).toBe(count / known);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });
  test("is given from five known observations on", () => {
    expect(shareOf(4, 4)).toEqual({ share: null, low: null, high: null });
    expect(shareOf(5, 5)).toMatchObject({ share: 1, high: 1 });
  });
});

/** Records of both kinds and of none, with members that are known, unknown, contradictory and odd. */
const dates = fc.constantFrom(
  "2031-03-04",
  "2031-03",
  "2031",
  "2031-04-01T10:00",
  "../2031-05",
  "2031-01/..",
  "no date",
);
const events = fc.array(
  fc.record({ type: fc.constantFrom("occurred", "detected", "reported-ppc", "__proto__"), on: dates }),
  { maxLength: 4 },
);
const affected = fc.array(
  fc.record({
    count: fc.integer({ min: 0, max: 9_999_999 }),
    unit: fc.constantFrom("person", "record", "__proto__"),
    qualifier: fc.constantFrom("exact", "approx", "max", "min", "cumulative"),
  }),
  { maxLength: 3 },
);
const codes = fc.constantFrom("loss", "theft", "unknown", "constructor", "__proto__", null);
const amounts = fc.option(fc.integer({ min: -99, max: 9_999_999 }).map((cents) => cents / 100));
const records = fc.array(
  fc.oneof(
    fc
      .record({
        publishedOn: dates,
        cause: codes,
        misuse: codes,
        organization: fc.option(fc.record({ name: fc.constantFrom("甲社", "株式会社乙", "__proto__"), sector: codes })),
        thirdParties: fc.array(
          fc.record({ name: fc.constantFrom("丙社", "丁社"), role: fc.constantFrom("processor", "other") }),
          { maxLength: 2 },
        ),
        report: fc.constantFrom(null, "follow-up"),
        events,
        affected,
        total: fc.option(fc.nat()),
        dataClasses: fc.array(codes),
      })
      .map(incident),
    fc
      .record({
        flights: fc.array(
          fc
            .record({
              carrier: codes,
              date: dates,
              from: fc.constantFrom("HND", "HNL", "XXX", null),
              number: fc.constantFrom("100", null),
              delayMinutes: fc.option(fc.integer()),
            })
            .map(flight),
        ),
        expenses: fc.array(fc.record({ currency: codes, amount: amounts, credit: amounts, net: amounts }).map(expense)),
      })
      .map(trip),
    fc.jsonValue(),
  ),
  { maxLength: 12 },
);

describe("merging", () => {
  const json = (value: unknown) => JSON.parse(JSON.stringify(value));
  test("any split gives what one pass gives, through JSON and in any order", () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const options = { functions, by: ["cause", "year"] };
        const whole = analyze([...a, ...b, ...c], options);
        const [x, y, z] = [a, b, c].map((part) => json(accumulate(part, options)));
        expect(conclude(merge(merge(x, y), z))).toEqual(whole);
        expect(mergeAnalyses([x, y, z])).toEqual(whole);
        expect(mergeAnalyses([z, x, y])).toEqual(whole);
        expect(conclude(mergeAccumulations([x, mergeAccumulations([y, z])]))).toEqual(whole);
      }),
    );
  });
  test("changes no part, and states are plain JSON", () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const options = { functions, by: ["sector"] };
        const parts = [accumulate(a, options), accumulate(b, options)];
        const before = JSON.stringify(parts);
        expect(json(parts)).toEqual(parts);
        mergeAnalyses(parts);
        expect(JSON.stringify(parts)).toBe(before);
      }),
    );
  });
  test("known and unknown add up to n", () => {
    fc.assert(
      fc.property(records, (list) => {
        const { records: count, results } = analyze(list);
        expect(count.incidents + count.trips + count.skipped).toBe(count.n);
        for (const { n, known, unknown } of Object.values(results)) expect(known + unknown).toBe(n);
      }),
    );
  });
  test("refuses parts of different measures, and no part", () => {
    const [a, b] = ["incident/by-cause", "incident/misuse"].map((id) => accumulate([], { measures: [id] }));
    if (a === undefined || b === undefined) throw new Error("unreachable");
    const grouped = accumulate([], { measures: ["incident/by-cause"], by: ["year"] });
    expect(() => merge(a, grouped)).toThrow(/keys/);
    expect(() => mergeAnalyses([a, b])).toThrow(RangeError);
    expect(() => mergeAnalyses([a, accumulate([])])).toThrow(RangeError);
    expect(() => mergeAnalyses([])).toThrow(RangeError);
  });
});

describe("analyze", () => {
  test("takes any iterable once, and counts what it skips", () => {
    function* stream() {
      yield incident();
      yield trip();
      yield null;
      yield { kind: "memo" };
    }
    expect(analyze(stream()).records).toEqual({ n: 4, incidents: 1, trips: 1, skipped: 2 });
  });
  test("of an async iterable gives the same", async () => {
    const list = [incident(), trip(), incident({ cause: null })];
    async function* stream() {
      yield* list;
    }
    expect(await analyzeAsync(stream())).toEqual(analyze(list));
    expect(await analyzeAsync(list)).toEqual(analyze(list));
  });
  test("says what it skipped and why, and what it could not take", () => {
    const { skipped, notTaken, results } = analyze([null, 3, [], {}, { kind: "memo" }, trip()], {
      measures: ["trip/distance", "trip/routes"],
    });
    expect(skipped).toEqual([
      { why: "not-an-object", n: 3 },
      { why: "no-kind", n: 1 },
      { why: "other-kind", n: 1 },
    ]);
    expect(notTaken).toEqual([{ id: "trip/distance", needs: ["distanceKm"] }]);
    expect(Object.keys(results)).toEqual(["trip/routes"]);
  });
  test("groups by up to two keys", () => {
    const list = [
      incident(),
      incident({ cause: null }),
      incident({ publishedOn: "2031-04-01" }),
      incident({ publishedOn: "2031" }),
      trip(),
    ];
    const { groups } = analyze(list, { measures: ["incident/exposure"], by: ["fiscal-year", "cause"] });
    expect(groups?.map(({ key, records: { n } }) => [key["fiscal-year"], key.cause, n])).toEqual([
      ["2030", "misdirected-email", 1],
      ["2030", "unknown", 1],
      ["2031", "misdirected-email", 1],
      ["unknown", "misdirected-email", 1],
      ["unknown", "unknown", 1],
    ]);
    expect(groups?.[0]?.results["incident/exposure"]).toMatchObject({ n: 1, known: 1 });
    expect(() => analyze([], { by: ["colour"] })).toThrow(/colour/);
    expect(() => analyze([], { by: ["year", "cause", "sector"] })).toThrow(RangeError);
  });
  test("groups add up to the whole, whatever the key", () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...keys.map(({ id }) => id)), (list, id) => {
        const { records: all, groups } = analyze(list, { by: [id] });
        expect(groups?.reduce((sum, { records: { n } }) => sum + n, 0)).toBe(all.n - all.skipped);
      }),
      { numRuns: 30 },
    );
  });
  test("gives Jeffreys intervals when asked", () => {
    const list = Array.from({ length: 10 }, (_, i) => incident({ cause: i === 0 ? "loss" : "theft" }));
    const rows = (interval: "wilson" | "jeffreys") =>
      (analyze(list, { measures: ["incident/by-cause"], interval }).results["incident/by-cause"] as TallyResult).rows;
    expect(rows("jeffreys")[1]).toMatchObject({ code: "loss", share: 0.1, low: expect.closeTo(0.011, 2) });
    expect(rows("wilson")[1]).toMatchObject({ code: "loss", share: 0.1, low: expect.closeTo(0.018, 2) });
  });
  test("refuses an unknown measure by name", () => {
    expect(() => analyze([], { measures: ["incident/by-colour"] })).toThrow(/incident\/by-colour/);
  });
});
