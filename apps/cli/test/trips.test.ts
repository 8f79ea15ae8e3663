import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reviewHtml } from "../src/trip-html.ts";
import { reviewOf } from "../src/trip-review.ts";
import type { TripTables } from "../src/trip-tables.ts";
import { reviewText } from "../src/trip-text.ts";
import { nisshi } from "./nisshi.ts";

const work = mkdtempSync(join(tmpdir(), "nisshi-trips-"));
const run = (args: readonly string[], input = "") => nisshi(work, ["trips", ...args], input);

const flight = (members: object) => ({
  carrier: "JL",
  number: "100",
  from: "HND",
  to: "ITM",
  date: null,
  aircraft: null,
  registration: null,
  cabin: null,
  seat: null,
  seatProduct: null,
  departure: { scheduled: null, actual: null },
  arrival: { scheduled: null, actual: null },
  delayMinutes: null,
  ...members,
});
const trip = (flights: readonly object[], members: object = {}) => ({
  kind: "trip",
  flights,
  lounges: [],
  expenses: [],
  source: { file: null, post: 0, start: 0, end: 0 },
  evidence: {},
  implied: {},
  ...members,
});

const TRIPS = [
  trip([flight({ date: "2022-05-01" }), flight({ date: "2022-05-02", from: "ITM", to: "HND" })]),
  trip(
    [
      flight({
        departure: { scheduled: "22:10", actual: null },
        arrival: { scheduled: "10:25", actual: null },
        date: "2023-09-09",
        from: "NGO",
        to: "HNL",
        number: "794",
        aircraft: "B787-8",
        delayMinutes: 12,
        cabin: "business",
      }),
      flight({ date: "2023-09-14", from: "HNL", to: "NGO", number: "793", aircraft: "B787-8", delayMinutes: -5 }),
    ],
    {
      lounges: [{ name: "<ラウンジ>", airport: "NGO", visited: true }],
      expenses: [{ item: "食事", amount: 3680, currency: "JPY", credit: 3400, net: 280 }],
    },
  ),
  trip([flight({ date: "2023-02-03", carrier: "NH", to: "CTS", number: "<b>" }), flight({ to: "OKA" })]),
];
beforeAll(() => {
  writeFileSync(join(work, "trips.ndjson"), TRIPS.map((record) => `${JSON.stringify(record)}\n`).join(""));
  writeFileSync(join(work, "packed.ndjson.gz"), gzipSync(`{"kind":\n${JSON.stringify(TRIPS[0])}\n`));
});
afterAll(() => rmSync(work, { recursive: true }));

const YEAR = ["trips.ndjson", "--year", "2023"];

describe("text", () => {
  test.each([
    ["a trip a line, in the order of the days", /trips\.ndjson:3 .*HND→CTS, HND→OKA.*\ntrips\.ndjson:2 .*NGO→HNL→NGO/],
    ["numbers with the year before", /flights +3 +\+1 on the year before/],
    ["the longest flight", /Longest flight +Nagoya \(NGO\) → Honolulu \(HNL\) +6,477 km, 2023-09-09, JL794/],
    ["the time of flights whose four ends are known", /in the air +7 h 15 min +of 1 of 3 flights/],
    ["clocks", /Clocks +5 h forward, 5 h back +date line crossed 2 times/],
    ["delays of those known", /Delays +12 min lost in all +of 2 of 3 flights/],
    ["lounges and cost", /Lounges +1 visited\nCost +280 JPY paid +prices 3,680 JPY, covered 3,400 JPY/],
    [
      "what was met first",
      /airports +Sapporo \(CTS\) +2023-02-03\nairlines +All Nippon Airways +2023-02-03\nairports +Nagoya \(NGO\) +2023-09-09/,
    ],
  ])("tells %s", (_, words) => {
    const { status, stdout, stderr } = run(YEAR);
    expect(stdout).toMatch(words);
    expect(stdout).not.toContain("2022-05");
    expect(stderr).toMatch(/1 flight has no certain year/);
    expect(status).toBe(0);
  });
  test("in Japanese", () => {
    const { stdout } = run([...YEAR, "--lang", "ja"]);
    expect(stdout).toMatch(/2023年の搭乗のまとめ\n便 +3 +前年より \+1\n/);
    expect(stdout).toMatch(/最長の便 +\S+ \(NGO\) → ホノルル \(HNL\)/);
  });
  test("of all years names no firsts", () => {
    const { stdout } = run(["trips.ndjson"]);
    expect(stdout).toMatch(/All flights\nflights +6/);
    expect(stdout).not.toMatch(/For the first time/);
  });
});

test("packed NDJSON with a broken line: the rest goes on", () => {
  const { status, stdout, stderr } = run(["packed.ndjson.gz"]);
  expect(stdout).toMatch(/packed\.ndjson\.gz:2 +2022-05-01/);
  expect(stderr).toMatch(/packed\.ndjson\.gz:1: /);
  expect(status).toBe(1);
});

test("JSON holds the list, the results and the firsts", () => {
  const review = JSON.parse(run([...YEAR, "--format", "json"]).stdout);
  expect(review).toMatchObject({ year: "2023", trips: 2, undated: 1, before: { records: { trips: 1 } } });
  expect(review.analysis.results["trip/distance"]).toMatchObject({ n: 3, known: 3 });
  expect(
    review.firsts.filter(({ kind }: { kind: string }) => kind === "airport").map(({ code }: { code: string }) => code),
  ).toEqual(["CTS", "NGO", "HNL"]);
  expect(review.list.map(({ where }: { where: string }) => where)).toEqual(["trips.ndjson:3", "trips.ndjson:2"]);
});

describe("HTML", () => {
  test.each(["ja", "en"])("in %s is one file that runs and loads nothing", (lang) => {
    const { stdout: html, status } = run([...YEAR, "--format", "html", "--lang", lang]);
    expect(status).toBe(0);
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}">`));
    expect(html).not.toMatch(/<script|<link|<img|\bhref=|\bsrc=|url\(|@import|NaN|undefined|trips\.ndjson/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // The world twice, for wide and narrow screens, and Japan.
    expect(html.match(/<title>HNL–NGO: 2<\/title>/g)).toHaveLength(2);
    expect(html.match(/<title>CTS–HND: 1<\/title>/g)).toHaveLength(3);
    expect(html).toContain("&lt;b&gt;");
  });
  test("of airports that nobody knows has no map and no distances, and says the rest", () => {
    const unknown = trip([flight({ date: "2023-01-01", from: "XXX", to: "QQQ" })]);
    const html = run(["-", "--year", "2023", "--format", "html"], JSON.stringify(unknown)).stdout;
    expect(html).not.toContain('class="wide"');
    expect(html).toContain("Flights by month");
  });
  test("takes the airports of a file before its own", () => {
    writeFileSync(join(work, "own.csv"), `iata_code,latitude_deg,longitude_deg\nXXX,0,0\nNGO,0,1\n`);
    const own = trip([flight({ from: "XXX", to: "NGO", date: "2023-01-01" })]);
    expect(run(["-", "--airports", "own.csv"], JSON.stringify(own)).stdout).toMatch(/km +111\b/);
  });
  test("without earlier trips says that firsts cannot be told", () => {
    expect(run(["-", "--year", "2023", "--format", "html"], JSON.stringify(TRIPS[1])).stdout).toMatch(
      /Earlier trips are not in the input/,
    );
  });
});

test("whatever the records hold, the page is text, and no number that is none", () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom("HND", "<i>", "__proto__", "2031-03-04", "2031", null),
  );
  const flights = fc.array(
    fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.record({
        from: odd,
        to: odd,
        date: odd,
        carrier: odd,
        number: odd,
        aircraft: odd,
        delayMinutes: odd,
        cabin: odd,
      }),
    ),
    { maxLength: 6 },
  );
  const record = fc.record({
    kind: fc.constant("trip"),
    flights: fc.oneof(flights, fc.jsonValue({ maxDepth: 1 })),
    lounges: odd,
    expenses: odd,
  });
  const tables: TripTables = {
    functions: { distanceKm: (from, to) => from.length * 100 + to.length },
    placeOf: (code) => ({ longitude: code.length * 40 - 180, latitude: 10 }),
    airportName: (code) => `<${code}>`,
    carrierName: (code) => code,
    countryName: (code) => code,
    credit: null,
  };
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), fc.constantFrom(null, "2031"), (records, year) => {
      const review = reviewOf(records, year, tables.functions);
      const html = reviewHtml(review, tables, "en");
      expect(html).not.toMatch(/NaN|<i>|<HND>/);
      expect(html).toMatch(/<\/html>$/);
      reviewText([{ where: "a:1", flights: review.flights }], review, tables, "ja");
    }),
    { numRuns: 150 },
  );
});

test.each([
  [["trips.ndjson", "--year", "23"], 2, /--year takes a year of four digits, not 23/],
  [["trips.ndjson", "--airports", "none.csv"], 2, /no such file/],
  [["trips.ndjson", "--year", "1999"], 1, /no trips of 1999 in the input/],
  [["none.ndjson"], 1, /no such file/],
])("%j", (args, code, words) => {
  const { status, stderr } = run(args);
  expect(stderr).toMatch(words);
  expect(status).toBe(code);
});

describe("nisshi stats", () => {
  const stats = (args: readonly string[]) => nisshi(work, ["stats", "trips.ndjson", ...args]);
  test.each(["1", "2"])("measures distances with %s workers", (workers) => {
    const { results, notTaken } = JSON.parse(stats(["--format", "json", "--workers", workers]).stdout);
    expect(results["trip/distance"]).toMatchObject({ n: 6, known: 6, longest: { code: "HNL-NGO" } });
    expect(notTaken).toEqual([]);
    expect(results["trip/cost"].rows[0]).toMatchObject({ currency: "JPY", net: 280 });
  });
  test("shows the routes on a map", () => {
    expect(stats(["--format", "html"]).stdout).toMatch(/<title id="trip-routes-map-title">/);
  });
});
