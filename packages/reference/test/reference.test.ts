import { describe, expect, test } from "vitest";
import { aircraftTypes, findAircraft } from "../src/aircraft.ts";
import { airlines, allianceOn, findAirline } from "../src/airlines.ts";
import { englishNamesOf } from "../src/airport-names-en.ts";
import { airportOn, airports, findAirport, namedAirports, namesOf } from "../src/airports.ts";
import { formerAirports } from "../src/airports-added.table.ts";
import { airportsInService } from "../src/airports-scheduled.ts";
import { distanceKm } from "../src/geo.ts";
import { holidays } from "../src/holidays.ts";
import { instantOf } from "../src/time.ts";

describe("airports", () => {
  const all = [...airports().values()];

  test("are as many as the sources have, each well formed", () => {
    expect(all.length).toBeGreaterThan(8400);
    for (const a of [...all, ...formerAirports]) {
      expect(a.iata).toMatch(/^[A-Z]{3}$/);
      expect(a.icao ?? "XXXX").toMatch(/^[A-Z]{4}$/);
      expect(a.country).toMatch(/^[A-Z]{2}$/);
      expect(Math.abs(a.latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(a.longitude)).toBeLessThanOrEqual(180);
    }
    expect(all.filter((a) => a.icao !== null).length).toBeGreaterThan(7200);
  });

  test("stand in zones that have rules", () => {
    const zones = new Set(all.map((a) => a.zone));
    expect(zones.size).toBeGreaterThan(300);
    for (const zone of zones) expect([zone, instantOf("2024-06-01T12:00", zone) !== null]).toEqual([zone, true]);
  });

  test("no two have one ICAO code", () => {
    const codes = all.flatMap((a) => a.icao ?? []);
    const twice = codes.filter((code, i) => codes.indexOf(code) !== i);
    expect(twice).toEqual([]);
  });

  test("the half in service is part of the whole, with all of Japan", () => {
    for (const code of airportsInService().keys()) expect(airports().has(code)).toBe(true);
    const japan = all.filter((a) => a.country === "JP");
    expect(japan.length).toBeGreaterThanOrEqual(96);
    for (const { iata } of japan)
      expect([iata, airportsInService().has(iata), namesOf(iata) !== null]).toEqual([iata, true, true]);
  });

  test("at least 250 abroad have Japanese names, and every name is of an airport", () => {
    for (const code of namedAirports()) expect([code, airports().has(code)]).toEqual([code, true]);
    expect(namedAirports().filter((code) => airports().get(code)?.country !== "JP").length).toBeGreaterThanOrEqual(250);
  });

  test.for<[string, string]>([
    ["HND", "HND"],
    ["rjaa", "NRT"],
    ["羽田", "HND"],
    ["伊丹", "ITM"],
    ["セントレア", "NGO"],
    ["関空", "KIX"],
    ["新千歳空港", "CTS"],
    ["ホノルル", "HNL"],
    ["Haneda", "HND"],
    ["Helsinki Vantaa", "HEL"],
  ])("%s is %s", ([asked, code]) => expect(findAirport(asked, englishNamesOf).found?.iata).toBe(code));

  test.for<[string, string]>([
    ["セントリア", "NGO"],
    ["ホノルロ", "HNL"],
    ["フランクフルド", "FRA"],
    ["Helsinky Vantaa", "HEL"],
  ])("%s suggests %s", ([asked, code]) => {
    const result = findAirport(asked, englishNamesOf);
    expect(result.found === null && result.suggestions[0]?.item.iata).toBe(code);
  });

  test.for<[string, string, string]>([
    ["HKG", "1997-05-01", "VHHX"],
    ["HKG", "1998-07-06", "VHHH"],
    ["NGO", "2004-12-31", "RJNA"],
    ["NGO", "2023-06-13", "RJGG"],
    ["BKK", "2005-01-01", "VTBD"],
  ])("%s on %s was %s", ([code, day, icao]) => expect(airportOn(code, day)?.icao).toBe(icao));

  test("one that moved was not far", () => {
    for (const former of formerAirports) {
      const now = airports().get(former.iata);
      expect([former.iata, now !== undefined && distanceKm(former, now) < 70]).toEqual([former.iata, true]);
    }
  });

  test("one that is closed says its last day", () => expect(airportOn("TXL")?.until).toBe("2020-11-08"));
  test("a code that is none is null", () => expect(airportOn("QQQ")).toBeNull());
});

describe("airlines and aircraft", () => {
  test("codes are well formed and listed once", () => {
    const icao = [...airlines().values()].flatMap((a) => a.icao ?? []);
    expect(airlines().size).toBeGreaterThan(110);
    expect(new Set(icao).size).toBe(icao.length);
    for (const a of airlines().values()) expect([a.iata, /^[A-Z0-9]{2}$/.test(a.iata)]).toEqual([a.iata, true]);
    for (const t of aircraftTypes())
      expect([t.type, /^[A-Z0-9]{3,4}$/.test(t.icao), /^[A-Z0-9]{3}$/.test(t.iata)]).toEqual([t.type, true, true]);
  });

  test.for<[string, string]>([
    ["全日空", "NH"],
    ["JAL", "JL"],
    ["ルフトハンザ", "LH"],
    ["T'way Air", "TW"],
  ])("%s is %s", ([asked, code]) => expect(findAirline(asked).found?.iata).toBe(code));

  test.for<[string, string, string | null]>([
    ["JL", "2007-03-31", null],
    ["JL", "2007-04-01", "oneworld"],
    ["SK", "2024-08-31", "star"],
    ["SK", "2024-09-01", "skyteam"],
    ["CO", "2009-10-26", null],
    ["MM", "2024-01-01", null],
  ])("%s on %s: %s", ([code, day, alliance]) => expect(allianceOn(code, day)).toBe(alliance));

  test.for<[string, string]>([
    ["B789", "B787-9"],
    ["77W", "B777-300ER"],
    ["A321neo", "A321neo"],
  ])("%s is %s", ([asked, type]) => expect(findAircraft(asked).found?.type).toBe(type));
});

describe("holidays", () => {
  // Cabinet Office, 「国民の祝日」について: numbers of days of the years, days off in their stead included.
  test.for([
    ["2019", 22],
    ["2020", 18],
    ["2021", 17],
    ["2024", 21],
    ["2026", 18],
    ["2027", 17],
  ] as const)("%s has %i", ([year, n]) =>
    expect([...holidays().keys()].filter((day) => day.startsWith(year))).toHaveLength(n),
  );

  test.for([
    ["2019-05-02", "国民の休日"],
    ["2021-08-09", "休日"],
    ["2026-09-22", "国民の休日"],
    ["2009-05-06", "休日"],
    ["2027-03-22", "休日"],
    ["1999-07-20", "海の日"],
    ["2021-10-11", undefined],
    ["2019-12-23", undefined],
  ])("%s: %s", ([day, name]) => expect(holidays().get(day as string)).toBe(name));
});
