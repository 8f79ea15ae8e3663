import { type GeoProjection, geoDistance, geoInterpolate, geoPath } from "d3-geo";
import { type Chart, type ChartOptions, colour, drawing, settled } from "../chart.ts";
import { element, marked, textAt } from "../svg.ts";
import { numberText } from "../text.ts";
import { placeLabels } from "./labels.ts";
import { inFrame, type MapView, pacific } from "./views.ts";

/** How often was flown from one place to another. */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Where a place is, in degrees, and what it is called beside its code. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
  readonly name?: string;
}

/** What a map is told. */
export interface MapOptions extends ChartOptions {
  /** Where the place of a code is; null where that is not known, and its routes are in the table alone. */
  readonly placeOf: (code: string) => Place | null;
  /** The frame, {@link pacific} when left out. Routes with an end outside of it are not drawn. */
  readonly view?: MapView;
}

/** Both directions of a route are one line. */
interface Line {
  readonly ends: readonly [string, string];
  readonly count: number;
}

interface Spot {
  readonly code: string;
  readonly place: Place;
  readonly count: number;
}

const LABEL_SIZE = 11;
/** Letters of less weight where many stand close. */
const LABEL = {
  "font-size": LABEL_SIZE,
  stroke: "var(--chart-halo, Canvas)",
  "stroke-width": 2.5,
  "paint-order": "stroke",
  "stroke-linejoin": "round",
};
/** Degrees from one point of an arc to the next. */
const STEP = 1.5;
/** Latitude above which a world is always shown; what lies south of it, where something is there. */
const SOUTH = -56;
const MARGIN = 6;

function linesOf(routes: readonly Route[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { from, to, count } of routes) {
    const ends = from <= to ? ([from, to] as const) : ([to, from] as const);
    const key = ends.join("\u0000");
    lines.set(key, { ends, count: (lines.get(key)?.count ?? 0) + count });
  }
  const named = ({ ends }: Line) => ends.join("\u0000");
  return [...lines.values()].sort((a, b) => b.count - a.count || (named(a) < named(b) ? -1 : 1));
}

/** The places of the lines that are known, those of most flights first. */
function spotsOf(lines: readonly Line[], placeOf: MapOptions["placeOf"]): Spot[] {
  const counts = new Map<string, number>();
  for (const { ends, count } of lines)
    for (const code of new Set(ends)) counts.set(code, (counts.get(code) ?? 0) + count);
  const spots = [...counts].flatMap(([code, count]) => {
    const place = placeOf(code);
    return place === null ? [] : [{ code, place, count }];
  });
  return spots.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** The shortest way over the sphere in points close enough that none is seen as a corner. */
function arc(from: Place, to: Place): [number, number][] {
  const start: [number, number] = [from.longitude, from.latitude];
  const end: [number, number] = [to.longitude, to.latitude];
  const [way, degrees] = [geoInterpolate(start, end), (geoDistance(start, end) * 180) / Math.PI];
  const pieces = Math.max(1, Math.ceil(degrees / STEP));
  return Array.from({ length: pieces + 1 }, (_, i) => way(i / pieces));
}

/** The lowest point that must be seen of a whole world. */
function bottomOf(project: GeoProjection, points: readonly [number, number][], view: MapView): number {
  if (!view.whole) return view.height;
  const centre = project.invert?.([view.width / 2, view.height / 2])?.[0] ?? 0;
  const ys = [[centre, SOUTH] as [number, number], ...points].map((point) => project(point)?.[1] ?? 0);
  return Math.min(view.height, Math.max(...ys) + MARGIN * 2);
}

/**
 * Routes on a map as the shortest ways over the globe, cut only where the frame ends: the more flights, the wider the line. Dots are the
 * places, with their codes where there is room.
 *
 * @example
 * worldMap([{ from: "NGO", to: "HNL", count: 1 }], { id: "map", title: "Routes", placeOf: (code) => places[code] ?? null }).svg;
 */
export function worldMap(routes: readonly Route[], options: MapOptions): Chart {
  const asked = settled(options);
  const { placeOf, view = pacific } = options;
  const lines = linesOf(routes);
  const known = new Map(spotsOf(lines, placeOf).map((spot) => [spot.code, spot]));
  const within = (spot: Spot | undefined): spot is Spot =>
    spot !== undefined && inFrame(view, spot.place.longitude, spot.place.latitude);
  const spots = [...known.values()].filter(within);
  const drawn = lines.flatMap((line) => {
    const [from, to] = line.ends.map((code) => known.get(code));
    return within(from) && within(to) ? [{ line, points: arc(from.place, to.place) }] : [];
  });
  const scale = asked.width / view.width;
  const project = view.projection();
  const height =
    bottomOf(
      project,
      drawn.flatMap(({ points }) => points),
      view,
    ) * scale;
  project.scale(project.scale() * scale).translate(project.translate().map((at) => at * scale) as [number, number]);
  if (project.clipExtent() !== null)
    project.clipExtent([
      [0, 0],
      [asked.width, height],
    ]);
  const path = geoPath(project).digits(1);
  const most = Math.max(1, ...lines.map(({ count }) => count));
  const arcs = drawn.map(({ line: { ends, count }, points }) =>
    marked(
      element("path", {
        d: path({ type: "LineString", coordinates: points }) ?? "",
        "stroke-width": 1 + 2.5 * Math.sqrt((count - 1) / Math.max(1, most - 1)),
      }),
      `${ends.join("–")}: ${numberText(count)}`,
    ),
  );
  const busiest = Math.max(1, ...spots.map(({ count }) => count));
  const dots = spots.map(({ code, place, count }) => {
    const [x, y] = project([place.longitude, place.latitude]) ?? [0, 0];
    return { x, y, radius: 2 + 2 * Math.sqrt(count / busiest), label: code, spot: { code, place, count } };
  });
  const frame = { left: 1, right: asked.width - 1, top: 1, bottom: height - 1 };
  const said = ({ code, place: { name }, count }: Spot) =>
    `${name === undefined ? code : `${name} (${code})`}: ${numberText(count)}`;
  const missing = lines.length - drawn.length;
  return {
    svg: drawing(
      { ...asked, description: asked.description || describe(drawn.length, spots.length, missing, asked.lang) },
      height,
      ...(view.whole
        ? [
            element("path", {
              d: path({ type: "Sphere" }) ?? "",
              fill: "var(--chart-sea, none)",
              stroke: "currentColor",
              "stroke-opacity": 0.25,
            }),
          ]
        : []),
      element("path", {
        d: view.land,
        transform: `scale(${Math.round(scale * 1e4) / 1e4})`,
        fill: "var(--chart-land, #cdd5de)",
      }),
      element("g", { fill: "none", stroke: colour(1), "stroke-opacity": 0.75, "stroke-linecap": "round" }, ...arcs, ""),
      ...dots.map(({ x, y, radius, spot }) =>
        marked(
          element("circle", {
            cx: x,
            cy: y,
            r: radius,
            fill: colour(0),
            stroke: "var(--chart-halo, Canvas)",
            "stroke-width": 0.75,
          }),
          said(spot),
        ),
      ),
      ...placeLabels(dots, frame, LABEL_SIZE).map(({ x, y, label }) => textAt(x, y, label, LABEL)),
    ),
    table: {
      caption: asked.title,
      head: [
        options.names?.label ?? (asked.lang === "ja" ? "区間" : "route"),
        options.names?.value ?? (asked.lang === "ja" ? "便数" : "flights"),
      ],
      rows: lines.map(({ ends, count }) => [
        ends.map((code) => nameOf(code, known.get(code)?.place)).join(" – "),
        numberText(count),
      ]),
    },
  };
}

const nameOf = (code: string, place: Place | undefined): string =>
  place?.name === undefined ? code : `${place.name} (${code})`;

function describe(routes: number, places: number, missing: number, lang: "ja" | "en"): string {
  if (lang === "ja")
    return `空港 ${places} か所を結ぶ区間 ${routes} 本${missing > 0 ? `。描いていない区間 ${missing} 本は表にある` : ""}`;
  return `${routes} routes between ${places} airports${missing > 0 ? `; ${missing} not drawn are in the table` : ""}`;
}
