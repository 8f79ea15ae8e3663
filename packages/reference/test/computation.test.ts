import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { airports } from "../src/airports.ts";
import { defra2025, icaoCarbon, travelImpact } from "../src/co2.ts";
import { antimeridianCrossing, bearing, distanceKm, routeLines } from "../src/geo.ts";
import { flyOnPoints, lifeStatus, sectorMiles } from "../src/miles.ts";
import { arrivalOf, instantOf, localOf, plausibleMinutes, zoneHours } from "../src/time.ts";

const at = (code: string) => {
  const airport = airports().get(code);
  if (airport === undefined) throw new Error(code);
  return airport;
};

describe("geodesics", () => {
  // The first hundred of Karney's cases (doi:10.5281/zenodo.32156), some of nearly antipodal points: lat1 lon1 lat2 lon2 s12.
  const rows = readFileSync(new URL("geodtest-100.dat", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));

  test("agree with the published cases to a micrometre", () => {
    expect(rows).toHaveLength(100);
    for (const [lat1 = 0, lon1 = 0, lat2 = 0, lon2 = 0, s12 = Number.NaN] of rows) {
      const metres = distanceKm({ latitude: lat1, longitude: lon1 }, { latitude: lat2, longitude: lon2 }) * 1000;
      expect(Math.abs(metres - s12)).toBeLessThan(1e-6);
    }
  });

  test("Nagoya to Honolulu crosses the antimeridian in mid-ocean", () => {
    const [from, to] = [
      { latitude: 34.8584, longitude: 136.805 },
      { latitude: 21.3245, longitude: -157.925 },
    ];
    expect(distanceKm(from, to)).toBeCloseTo(6476.7, 0);
    expect(antimeridianCrossing(from, to)?.latitude).toBeCloseTo(30.239, 2);
    expect(bearing(from, to)).toBeCloseTo(84.82, 1);
  });

  const place = fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  test("a line keeps its ends, stays in the world and is cut only at the antimeridian", () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(distanceKm(from, to) > 1 && distanceKm(from, to) < 19_000);
        // Over a pole the longitude turns by half a circle at once.
        fc.pre(Math.abs(Math.abs(from.longitude - to.longitude) - 180) > 0.01);
        const lines = routeLines(from, to);
        const points = lines.flat();
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(points[0]?.[1]).toBeCloseTo(from.latitude, 6);
        expect(points.at(-1)?.[1]).toBeCloseTo(to.latitude, 6);
        for (const [longitude] of points) expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        for (const line of lines)
          for (let i = 1; i < line.length; i++)
            expect(Math.abs((line[i]?.[0] ?? 0) - (line[i - 1]?.[0] ?? 0))).toBeLessThan(180);
        if (lines.length === 2) expect(Math.abs(lines[0]?.at(-1)?.[0] ?? 0)).toBe(180);
      }),
      { numRuns: 300 },
    );
  });

  test("there and back is as far", () => {
    fc.assert(fc.property(place, place, (a, b) => Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6));
  });
});

describe("local times", () => {
  test.for<[string, string, ReturnType<typeof instantOf>]>([
    ["2023-06-13T09:57", "Asia/Tokyo", { utc: "2023-06-13T00:57Z", offset: 540, note: null }],
    ["2024-03-31T01:30", "Europe/London", { utc: "2024-03-31T01:30Z", offset: 60, note: "skipped" }],
    ["2024-10-27T01:30", "Europe/London", { utc: "2024-10-27T00:30Z", offset: 60, note: "twice" }],
    ["1950-07-01T12:00", "Asia/Tokyo", { utc: "1950-07-01T02:00Z", offset: 600, note: null }],
    ["2024-02-30T12:00", "Asia/Tokyo", null],
    ["2024-02-20T12:00", "Mars/Olympus", null],
  ])("%s in %s", ([local, zone, want]) => expect(instantOf(local, zone)).toEqual(want));

  test.for<[string, string, string, string, string, string, number, number]>([
    ["2024-05-02", "HND", "00:05", "LAX", "18:00", "2024-05-01", 595, -1],
    ["2024-05-02", "HND", "00:05", "HNL", "12:20", "2024-05-01", 435, -1],
    ["2024-05-02", "HND", "23:50", "SYD", "10:20", "2024-05-03", 570, 1],
    ["2024-05-02", "HND", "09:00", "OKA", "11:45", "2024-05-02", 165, 0],
    ["2024-05-02", "HNL", "13:00", "HND", "16:30", "2024-05-03", 510, 1],
    ["2024-08-01", "AKL", "23:00", "HNL", "10:05", "2024-08-01", 545, 0],
  ])("%s %s %s to %s %s", ([day, from, left, to, reached, date, minutes, days]) => {
    const [a, b] = [at(from), at(to)];
    expect(arrivalOf(day, { time: left, zone: a.zone }, { time: reached, zone: b.zone }, distanceKm(a, b))).toEqual({
      ...{ date, minutes, days, plausible: true },
    });
  });

  test("what no flight takes is not plausible", () => {
    const found = arrivalOf(
      "2024-05-02",
      { time: "09:00", zone: "Asia/Tokyo" },
      { time: "09:20", zone: "Asia/Tokyo" },
      1554,
    );
    expect(found?.plausible).toBe(false);
    expect(plausibleMinutes(1554)).toEqual({ least: 98, most: 523 });
  });

  test("hours between zones follow the season", () => {
    expect(zoneHours("2024-07-01", "Asia/Tokyo", "Europe/London")).toBe(-8);
    expect(zoneHours("2024-01-01", "Asia/Tokyo", "Europe/London")).toBe(-9);
    expect(zoneHours("2024-01-01", "Asia/Tokyo", "none")).toBeNull();
  });
});

describe("emissions", () => {
  test.for([
    [{ cabin: "business" }, 2050.3],
    [{ cabin: "business", radiativeForcing: false }, 1211.2],
    [{ cabin: "business", radiativeForcing: false, wellToTank: true }, 1522.2],
    [{ cabin: "economy" }, 707],
  ] as const)("6,476.715 km, %o", ([options, kg]) => {
    const emission = defra2025(6476.715, options);
    expect(emission.kg).toBeCloseTo(kg, 0);
    expect(emission.method).toMatch(/^DEFRA\/DESNZ 2025/);
  });

  test("a flight inside Japan is told as extrapolated", () =>
    expect(defra2025(1554, { domestic: true }).extrapolated).toBe(true));

  // The worked example of the Travel Impact Model 3.0.0: Zurich to San Francisco in a B787-9.
  const example = {
    nauticalMiles: 5058.9,
    seats: { economy: 188, premiumEconomy: 21, business: 48, first: 0 },
    body: "wide",
    ltoFuel: 1638,
    cruiseFuel: [
      [500, 5852],
      [1000, 10874],
      [5000, 52962],
      [5500, 58072],
    ],
    distanceFactor: 1.0273,
    cargoShare: 0.08,
  } as const;

  test("the worked example comes out to the kilogram", () => {
    const result = travelImpact(example);
    expect(result?.economy).toBeCloseTo(572.815, 1);
    expect(result?.["premium-economy"]).toBeCloseTo(859.224, 1);
    expect(result?.business).toBeCloseTo(2291.262, 1);
    expect(result?.first).toBeCloseTo(2864.077, 1);
  });

  test("beyond the fuel table nothing is made up", () =>
    expect(travelImpact({ ...example, nauticalMiles: 9000 })).toBeNull());

  test("ICAO's formula", () =>
    expect(icaoCarbon({ fuel: 10_000, passengerShare: 0.9, economySeats: 180, loadFactor: 0.8 }).kg).toBeCloseTo(
      197.5,
      1,
    ));
});

describe("miles", () => {
  test.for([
    ["HND", "ITM", 280],
    ["NRT", "KIX", 280],
    ["OKA", "HND", 984],
    ["ITM", "FUK", 287],
  ] as const)("%s to %s: %i", ([from, to, miles]) =>
    expect(sectorMiles(from, to)).toMatchObject({ known: true, value: miles }),
  );

  test("a sector that is not listed is not known", () =>
    expect(sectorMiles("NGO", "HNL")).toEqual({ known: false, why: "sector-not-listed" }));

  test("FLY ON points inside Japan count double", () =>
    expect(
      flyOnPoints({ from: "HND", to: "OKA", domestic: true, date: "2024-05-01" }, { accrual: 0.75, bonus: 200 }),
    ).toMatchObject({ known: true, value: 1676 }));

  test("Life Status points carry miles over", () => {
    const trip = { from: "HND", to: "JFK", domestic: false, date: "2024-02-01" };
    expect(lifeStatus(trip, 0)).toMatchObject({ points: { known: true, value: 30 }, carried: 737 });
    expect(lifeStatus(trip, 737)).toMatchObject({ points: { known: true, value: 35 }, carried: 474 });
    expect(lifeStatus({ ...trip, date: "2023-12-31" }, 0)).toMatchObject({
      points: { known: false, why: "before-the-rule" },
    });
    expect(lifeStatus({ from: "HND", to: "OKA", domestic: true, date: "2024-02-01" }, 0)).toMatchObject({
      points: { value: 5 },
    });
  });
});

describe("local times of instants", () => {
  test.each([
    ["2023-06-13T00:57Z", "Asia/Tokyo", "2023-06-13T09:57"],
    ["2024-03-31T01:00:00.000Z", "Europe/Berlin", "2024-03-31T03:00"],
    ["2024-03-31T01:00Z", "Europe/Atlantis", null],
    ["yesterday", "Asia/Tokyo", null],
  ])("%s in %s", (instant, zone, local) => {
    expect(localOf(instant, zone)).toBe(local);
  });
  test("a stated duration decides over the distance", () => {
    const [left, came] = [
      { time: "10:00", zone: "Asia/Tokyo" },
      { time: "11:00", zone: "Asia/Tokyo" },
    ];
    expect(arrivalOf("2031-05-04", left, came, 500)?.days).toBe(0);
    expect(arrivalOf("2031-05-04", left, came, 500, 25 * 60)?.days).toBe(1);
  });
});
