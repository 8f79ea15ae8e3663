import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { write as writeGeoJson } from "../../src/formats/geojson/index.ts";
import { write as writeKml } from "../../src/formats/kml/index.ts";
import type { Flight } from "../../src/trip/schema.ts";
import { flights, tripOf } from "./flights.ts";
import { lookups } from "./lookups.ts";

const honolulu = fc
  .sample(flights, { numRuns: 1, seed: 1 })
  .map((flight): Flight => ({ ...flight, from: "NGO", to: "HNL", note: "<&>\u0001" }));

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe("GeoJSON", () => {
  test("a line over the antimeridian is cut there, and airports are points", () => {
    const { text } = writeGeoJson([tripOf(honolulu)], lookups);
    const { features } = JSON.parse(text) as { features: Feature[] };
    expect(features.map(({ geometry, properties }) => [properties.kind, geometry?.type])).toEqual([
      ["flight", "MultiLineString"],
      ["airport", "Point"],
      ["airport", "Point"],
    ]);
    expect(features[0]?.geometry?.coordinates).toEqual([
      [
        [136.81, 34.86],
        [180, 25.900408],
      ],
      [
        [-180, 25.900408],
        [-157.92, 21.32],
      ],
    ]);
  });
  test("the look-up draws the line", () => {
    const path = () => [
      [
        [136.81, 34.86],
        [170.1234567, 32],
        [180, 30.2],
      ] as const,
      [
        [-180, 30.2],
        [-157.92, 21.32],
      ] as const,
    ];
    const { text } = writeGeoJson([tripOf(honolulu)], { ...lookups, path });
    expect(text).toContain("[170.123457,32]");
  });
  test("all fields are among the properties, and what has no place has no geometry", () => {
    fc.assert(
      fc.property(flights, (flight) => {
        const { text, lost } = writeGeoJson([tripOf([flight])], lookups);
        const [feature] = (JSON.parse(text) as { features: Feature[] }).features;
        for (const [key, value] of Object.entries(flight))
          expect(feature?.properties[key] ?? null).toEqual(value ?? null);
        const placed = [flight.from, flight.to].every((code) => code !== null && code !== "QQQ");
        expect(feature?.geometry !== null).toBe(placed);
        expect(lost.length).toBe([flight.from, flight.to].filter((code) => code === "QQQ").length);
      }),
    );
  });
});

describe("KML", () => {
  test("is XML whatever the texts hold, and says what it replaced", () => {
    const { text, lost } = writeKml([tripOf(honolulu)], lookups);
    expect(text).toContain('<Data name="note"><value>&lt;&amp;&gt;\ufffd</value></Data>');
    expect(text).toContain("<MultiGeometry><LineString><tessellate>1</tessellate>");
    expect(lost.map(({ path, params }) => [path, params.reason])).toContainEqual(["/0/flights/0/note", "letters"]);
  });
  test("opens and closes its elements in order", () => {
    fc.assert(
      fc.property(fc.array(flights, { maxLength: 3 }), (all) => {
        const open: string[] = [];
        for (const [, close, name = "", alone] of writeKml([tripOf(all)], lookups).text.matchAll(
          /<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/g,
        ))
          if (close) expect(open.pop()).toBe(name);
          else if (!alone) open.push(name);
        expect(open).toEqual([]);
      }),
    );
  });
});
