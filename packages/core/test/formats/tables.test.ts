import { describe, expect, test } from "vitest";
import { check } from "../../src/check/index.ts";
import { detect, formats } from "../../src/formats/index.ts";
import { describe as words } from "../../src/messages/index.ts";
import { isTrip } from "../../src/valid/index.ts";
import { lookups } from "./lookups.ts";
import { rows } from "./tables.rows.ts";

describe.each(rows)("$format: $name", ({ format, text, flight, findings, unknown = [] }) => {
  const read = formats.find(({ id }) => id === format)?.read;
  const imported = read?.(text, { ...lookups, file: "log" });
  test("is recognised", () => {
    expect(detect(text)?.id).toBe(format);
  });
  test("gives the flight, and says what it left out", () => {
    expect(imported?.trips.at(0)?.flights.at(0)).toMatchObject(flight);
    expect(imported?.findings.map(({ code }) => code)).toEqual(findings);
    expect(imported?.unknown.map(({ column, value }) => `${column}=${value}`)).toEqual(unknown);
    for (const finding of imported?.findings ?? []) expect(words(finding, "en")).not.toMatch(/undefined/);
  });
  test("gives records that hold, each field with its place in the text", () => {
    for (const trip of imported?.trips ?? []) {
      expect(isTrip(trip)).toBe(true);
      for (const spans of Object.values(trip.evidence)) {
        expect(spans).not.toEqual([]);
        for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
      }
      const { findings } = check(trip, { text, preset: "mandatory" });
      expect(findings).toEqual([]);
    }
  });
});

test("every format that is read has a row", () => {
  const readable = formats.filter(({ read }) => read !== null).map(({ id }) => id);
  expect([...new Set(rows.map(({ format }) => format))].sort()).toEqual(
    expect.arrayContaining(readable.filter((id) => id !== "csv")),
  );
});

test("columns of OpenFlights by their place: a title before them, rows that end early, a first row that is a flight", () => {
  const openflights = formats.find(({ id }) => id === "openflights");
  const titled = openflights?.read?.("# my flights\n2031-05-04,HND,OKA,JL915\n\n2031-05-05,OKA,HND,,Japan Airlines\n", {
    airline: (name) => (name === "Japan Airlines" ? { iata: "JL", icao: "JAL", name } : lookups.airline(name, null)),
  });
  expect(titled?.trips.map(({ flights }) => flights[0])).toMatchObject([
    { from: "HND", carrier: "JL", number: "915" },
    { from: "OKA", carrier: "JL", number: null },
  ]);
  expect(openflights?.read?.("2031-05-04,HND,OKA,JL915\r2031-05-05,OKA,HND,JL916")?.trips).toHaveLength(2);
});

test("two tables one behind the other", () => {
  const text = "Date,From,To,Flight_Number,Distance,Seat_Type,Class\n2031-05-04,HND,OKA,JL915,,,\n";
  expect(formats.find(({ id }) => id === "openflights")?.read?.(text + text).trips).toHaveLength(2);
});

test("rows of one trip are one record", () => {
  const row = (number: number, trip: string) => `2031-05-04,HND,OKA,JL${number},,,,,,,,,,${trip},`;
  const openflights = formats.find(({ id }) => id === "openflights");
  const text = ["title", row(1, "7"), row(2, "7"), row(3, "8"), row(4, ""), row(5, "")].join("\n");
  expect(openflights?.read?.(text).trips.map(({ flights }) => flights.length)).toEqual([2, 1, 1, 1]);
});

test("a bar code in a pass is quoted by its parts, never with the holder's name or booking", () => {
  const wallet = formats.find(({ id }) => id === "wallet");
  const pass = String.raw`M1SATO\/HANAKO         EABC123 HND\u004fKAJL 0915 124Y012A0007 100`;
  const text = `{"boardingPass":{"transitType":"PKTransitTypeAir"},"barcode":{"message":"${pass}"}}`;
  const imported = wallet?.read?.(text, { ...lookups, reference: "2031-05-01" });
  const quotes = Object.entries(imported?.trips[0]?.evidence ?? {}).map(([path, [span]]) => [path, span?.quote]);
  expect(Object.fromEntries(quotes)).toEqual({
    "/flights/0/date": "124",
    "/flights/0/from": "HND",
    "/flights/0/to": String.raw`\u004fKA`,
    "/flights/0/carrier": "JL",
    "/flights/0/number": "0915",
    "/flights/0/seat": "012A",
  });
  expect(JSON.stringify(imported)).not.toMatch(/SATO|ABC123/);
});

test("the examples of the entries say what they give", () => {
  expect(detect("flight_date,flight_code,departure_airport_code,arrival_airport_code,ownership\n")?.id).toBe("byair");
  const text =
    "Date,Flight number,From,To,Dep time,Arr time,Seat type,Flight class\n2031-05-04,JL915,Tokyo / Haneda (HND/RJTT),Okinawa / Naha (OKA/ROAH),07:55:00,10:35:00,1,1\n";
  expect(detect(text)?.read?.(text).trips[0]?.flights[0]?.to).toBe("OKA");
});
