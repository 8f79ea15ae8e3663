import { describe, expect, test } from "vitest";
import { firstsOf, tripsWithin } from "../../src/stats/index.ts";
import { expense, flight, incident, trip } from "../records.ts";

const lounge = { name: "ラウンジ", airport: "HND", visited: true };
const over = trip({
  flights: [
    flight({ date: "2030-12-31", from: "HND", to: "HNL" }),
    flight({ date: "2031-01-03", from: "HNL", to: "HND" }),
  ],
  lounges: [lounge],
  expenses: [expense({ amount: 100 })],
});

describe("tripsWithin", () => {
  test.each([
    ["2030", [["HND-HNL"]], 1],
    ["2031", [["HNL-HND"]], 0],
    ["2032", [], 0],
  ])("the part of a trip over New Year that is in %s", (asked, routes, lounges) => {
    const { trips, undated } = tripsWithin([over, incident(), 7], (year) => year === asked);
    const flown = trips.map(({ flights }) =>
      (flights as { from: string; to: string }[]).map(({ from, to }) => `${from}-${to}`),
    );
    expect(flown).toEqual(routes);
    expect(trips.flatMap((one) => one.lounges)).toHaveLength(lounges);
    expect(trips.flatMap((one) => one.expenses)).toHaveLength(lounges);
    expect(undated).toBe(0);
  });
  test("flights that may lie in two years are in none, and counted", () => {
    const { trips, undated } = tripsWithin(
      [trip({ flights: [flight(), flight({ date: "2030-12-31/2031-01-01" })] })],
      () => true,
    );
    expect([trips, undated]).toEqual([[], 2]);
  });
  test("changes nothing of what it was given", () => {
    const before = structuredClone(over);
    tripsWithin([over], (year) => year === "2031");
    expect(over).toEqual(before);
  });
});

test("firstsOf gives what earlier trips did not meet, in the order of the days", () => {
  const earlier = [trip({ flights: [flight({ date: "2030-01-01", carrier: "JL", aircraft: "B737-800" })] })];
  const flights = [
    flight({ date: "2031-05-01", carrier: "NH", from: "FUK", to: "OKA", aircraft: "B737-800" }),
    flight({ date: "2031-02", carrier: "JL", from: "HND", to: "HNL", aircraft: "B787-9" }),
    flight({ carrier: "ZZ", to: "XXX" }),
  ];
  const countryOf = (code: string) => (code === "HNL" ? "US" : "JP");
  expect(firstsOf(earlier, [trip({ flights })], { countryOf })).toEqual([
    { kind: "airport", code: "HNL", on: "2031-02", route: "HND-HNL" },
    { kind: "country", code: "US", on: "2031-02", route: "HND-HNL" },
    { kind: "aircraft", code: "B787-9", on: "2031-02", route: "HND-HNL" },
    { kind: "route", code: "HND-HNL", on: "2031-02", route: "HND-HNL" },
    { kind: "airport", code: "OKA", on: "2031-05-01", route: "FUK-OKA" },
    { kind: "carrier", code: "NH", on: "2031-05-01", route: "FUK-OKA" },
    { kind: "route", code: "FUK-OKA", on: "2031-05-01", route: "FUK-OKA" },
  ]);
});
