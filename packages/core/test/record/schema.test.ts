import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "../../scripts/json-schemas.ts";
import { Incident } from "../../src/incident/index.ts";
import { parseWhen } from "../../src/kernel/when.ts";
import { Trip } from "../../src/trip/index.ts";
import { flight, incident, trip } from "../records.ts";

const evidence = { "/cause": [{ start: 3, end: 5, quote: "紛失", rule: "ja/cause" }] };

describe("Incident", () => {
  test.each([
    ["as is", incident()],
    ["with evidence", incident({ evidence, implied: { "/misuse": "ja/misuse" } })],
    [
      "of another zone, with classes of a group",
      incident({
        timeZone: "America/New_York",
        affected: [{ count: 1, unit: "person", qualifier: "max", dataClasses: ["name"] }],
      }),
    ],
    [
      "with nothing stated",
      incident({
        organization: null,
        publishedOn: null,
        cause: null,
        events: [],
        affected: [],
        total: null,
        exposure: "unknown",
        misuse: "unknown",
      }),
    ],
  ])("takes a record %s", (_, record) => {
    expect(Incident.parse(record)).toEqual(record);
  });
  test.each([
    ["an unknown member", incident({ severity: "high" } as never)],
    ["a missing member", { ...incident(), reportedTo: undefined }],
    ["a code of no list", incident({ cause: "gremlins" })],
    ["a date of no calendar", incident({ publishedOn: "2031-02-30" })],
    ["a fraction of a person", incident({ total: 1.5 })],
    ["an evidence without a rule", incident({ evidence: { "/cause": [{ start: 0, end: 0, quote: "" }] } })],
    [
      "an undefined list of a group",
      incident({ affected: [{ count: 1, unit: "person", qualifier: "max", dataClasses: undefined }] }),
    ],
    ["a trip", trip()],
  ])("refuses %s", (_, record) => {
    expect(Incident.safeParse(record).success).toBe(false);
  });
});

describe("Trip", () => {
  test.each([
    ["as is", trip()],
    [
      "full",
      trip({
        flights: [
          flight({
            carrier: "7G",
            number: "12",
            date: "2031-07",
            cabin: "class-j",
            delayMinutes: -5,
            departure: { scheduled: "00:05", actual: null },
          }),
        ],
        lounges: [{ name: "旅人ラウンジ", airport: null, visited: false }],
        expenses: [{ item: "税", amount: 12.5, currency: "EUR", credit: null, net: 12.5 }],
      }),
    ],
  ])("takes a record %s", (_, record) => {
    expect(Trip.parse(record)).toEqual(record);
  });
  test.each([
    ["a flight without its times", trip({ flights: [{ ...flight(), arrival: null }] })],
    ["a time of no day", trip({ flights: [flight({ departure: { scheduled: "24:00", actual: null } })] })],
    ["a code of lower case", trip({ flights: [flight({ from: "hnd" })] })],
    ["a cabin of no list", trip({ flights: [flight({ cabin: "coach" })] })],
    ["a currency by symbol", trip({ expenses: [{ item: "税", amount: 1, currency: "¥", credit: null, net: null }] })],
    ["an incident", incident()],
  ])("refuses %s", (_, record) => {
    expect(Trip.safeParse(record).success).toBe(false);
  });
});

describe("JSON Schemas", () => {
  test.each(Object.entries(jsonSchemas()))(
    "%s is what the zod schema gives (else: node scripts/write-schemas.ts)",
    (file, content) => {
      expect(readFileSync(new URL(`../../schema/${file}`, import.meta.url), "utf8")).toBe(content);
    },
  );
  test("their pattern of dates takes each date that the schema takes", () => {
    const schema = JSON.parse(jsonSchemas()["incident.schema.json"] ?? "");
    const pattern = new RegExp(schema.properties.events.items.properties.on.pattern);
    const dates = [
      "2031",
      "2031-06~",
      "2031-06-13",
      "2031-06-13T09:30~",
      "2031/2032-01",
      "../2031",
      "2031-01/..",
      "..",
      "2031-1",
      "x",
    ];
    for (const text of dates) expect(pattern.test(text)).toBe(parseWhen(text) !== null);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseWhen(text) === null || pattern.test(text)).toBe(true);
      }),
    );
  });
});
