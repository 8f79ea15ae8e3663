import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { landTables } from "../scripts/land-tables.ts";
import { atlantic, flat, inFrame, japan, type MapView, pacific, worldMap } from "../src/map/index.ts";
import { placeLabels } from "../src/map/labels.ts";
import { places } from "./charts.rows.ts";

const views = { pacific, atlantic, flat, japan } as const;
const placeOf = (code: string) => places[code] ?? null;
const draw = (from: string, to: string, view: MapView) =>
  worldMap([{ from, to, count: 1 }], { id: "m", title: "m", placeOf, view }).svg;
/** The path of the only route of a drawing. */
const routeOf = (svg: string): string => /<path d="([^"]*)" stroke-width/.exec(svg)?.[1] ?? "";

test.each(Object.entries(landTables()))("%s is what the script makes of world-atlas", (file, text) => {
  expect(readFileSync(new URL(`../src/map/${file}`, import.meta.url), "utf8")).toBe(text);
});

describe("a route is cut where the frame ends and nowhere else", () => {
  test.each([
    ["NGO", "HNL", pacific, 1],
    ["NGO", "HNL", flat, 1],
    ["NGO", "HNL", atlantic, 2],
    ["GRU", "DOH", atlantic, 1],
    ["GRU", "DOH", pacific, 2],
    ["SYD", "SCL", pacific, 1],
    ["SYD", "SCL", atlantic, 2],
  ])("%s to %s", (from, to, view, pieces) => {
    expect(routeOf(draw(from, to, view)).match(/M/g)).toHaveLength(pieces);
  });
  test("crosses 180 degrees where the great circle does: 30.2 degrees north on the way from NGO to HNL", () => {
    const width = 1200;
    const svg = worldMap([{ from: "NGO", to: "HNL", count: 1 }], {
      id: "m",
      title: "m",
      placeOf,
      view: flat,
      width,
    }).svg;
    const points = [...routeOf(svg).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    // Around 155 degrees east, 1,200 units wide: 180 is 25 degrees right of the middle.
    const at = 600 + (25 / 360) * width;
    const i = points.findIndex(([x]) => x <= at);
    const [[x0, y0], [x1, y1]] = [points[i - 1] ?? [0, 0], points[i] ?? [0, 0]] as const;
    const y = y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
    expect(90 - (y / width) * 360).toBeCloseTo(30.2, 0);
  });
});

test("routes that have no place in the frame are counted and stay in the table", () => {
  const routes = ["HNL", "XXX", "NGO"].map((to) => ({ from: "HND", to, count: 1 }));
  const { svg, table } = worldMap(routes, { id: "m", title: "m", placeOf, view: japan });
  expect(svg).toContain("1 routes between 2 airports; 2 not drawn are in the table");
  expect(table.rows.map(([name]) => name)).toEqual([
    "羽田 (HND) – ホノルル (HNL)",
    "羽田 (HND) – セントレア (NGO)",
    "羽田 (HND) – XXX",
  ]);
});

test("both directions are one line, and the most flown comes first", () => {
  const routes = [
    { from: "HND", to: "OKA", count: 2 },
    { from: "ITM", to: "HND", count: 1 },
    { from: "HND", to: "ITM", count: 2 },
  ];
  const { table } = worldMap(routes, { id: "m", title: "m", placeOf: () => null });
  expect(table.rows).toEqual([
    ["HND – ITM", "3"],
    ["HND – OKA", "2"],
  ]);
});

test.each([
  ["HND", japan, true],
  ["ISG", japan, true],
  ["HNL", japan, false],
  ["HNL", pacific, true],
] as const)("%s is within its frame or not", (code, view, within) => {
  const { longitude, latitude } = places[code] ?? { longitude: 0, latitude: 0 };
  expect(inFrame(view, longitude, latitude)).toBe(within);
});

describe("whatever comes in", () => {
  const degrees = (most: number) =>
    fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.constantFrom(-most, -25, 0, 25, 155, most));
  const place = fc.record({
    longitude: degrees(180),
    latitude: fc.oneof(degrees(90).map((at) => Math.max(-90, Math.min(90, at)))),
  });
  test("poles, antipodes and the 180th meridian make no number that is none", () => {
    fc.assert(
      fc.property(
        place,
        place,
        fc.constantFrom<keyof typeof views>("pacific", "atlantic", "flat", "japan"),
        fc.boolean(),
        (a, b, view, opposite) => {
          const antipode = {
            longitude: a.longitude > 0 ? a.longitude - 180 : a.longitude + 180,
            latitude: -a.latitude,
          };
          const of = { A: a, B: opposite ? antipode : b } as const;
          const svg = worldMap([{ from: "A", to: "B", count: 1 }], {
            id: "m",
            title: "m",
            placeOf: (code) => of[code as "A" | "B"],
            view: views[view],
          }).svg;
          expect(svg).not.toMatch(/NaN|Infinity/);
        },
      ),
      { numRuns: 200 },
    );
  });
  test("labels meet no label, no other dot and no side", () => {
    const dot = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      label: fc.constantFrom("HND", "羽田", ""),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 40 }), (list) => {
        const dots = list.map((one) => ({ ...one, radius: 3 }));
        const labels = placeLabels(dots, { left: 0, right: 300, top: 0, bottom: 200 }, 10);
        const boxes = labels.map(({ x, y, label }) => ({
          left: x,
          right: x + (label === "HND" ? 24 : 20),
          bottom: y + 1.8,
          top: y - 8.2,
        }));
        for (const [i, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= 300.01 && box.top >= -0.01 && box.bottom <= 200.01).toBe(true);
          for (const other of boxes.slice(i + 1))
            expect(
              box.right <= other.left ||
                other.right <= box.left ||
                box.bottom <= other.top + 0.01 ||
                other.bottom <= box.top + 0.01,
            ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
