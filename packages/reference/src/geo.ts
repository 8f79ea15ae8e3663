import geodesicLibrary from "geographiclib-geodesic";
import type { Position } from "./sphere.ts";

export type { Position } from "./sphere.ts";

const { WGS84 } = geodesicLibrary.Geodesic;
const { STANDARD, LONG_UNROLL } = geodesicLibrary.Geodesic;
const UNROLLED = STANDARD | LONG_UNROLL;
const METRES = 1000;
/** Points of an arc stand so far apart at most, in km: on maps they look curved, and a bend between them is under 2 km. */
const STEP_KM = 100;
const HALVINGS = 60;
const TOUCHES_KM = 0.001;
/** Degrees within which a place is on the antimeridian rather than beyond it. */
const ON_IT = 1e-9;

/** One stretch of a line: `[longitude, latitude]`, as GeoJSON has them. */
export type Coordinates = readonly (readonly [longitude: number, latitude: number])[];

/**
 * Kilometres between two places along the geodesic of WGS84 (Karney, Algorithms for geodesics, 2013).
 *
 * @example distanceKm({ latitude: 35.552, longitude: 139.78 }, { latitude: 26.196, longitude: 127.646 }) // 1,554
 */
export function distanceKm(from: Position, to: Position): number {
  return (WGS84.Inverse(from.latitude, from.longitude, to.latitude, to.longitude).s12 ?? Number.NaN) / METRES;
}

/** Initial bearing in degrees from north, 0 to 360, of the geodesic from one place to another. */
export function bearing(from: Position, to: Position): number {
  const azimuth = WGS84.Inverse(from.latitude, from.longitude, to.latitude, to.longitude).azi1 ?? 0;
  return (azimuth + 360) % 360;
}

/** A geodesic: its length, and places along it with longitudes that go on past 180° rather than jump. */
function along(from: Position, to: Position): { readonly km: number; readonly at: (km: number) => Position } {
  const line = WGS84.InverseLine(from.latitude, from.longitude, to.latitude, to.longitude);
  return {
    km: line.s13 / METRES,
    at: (km) => {
      const { lat2 = Number.NaN, lon2 = Number.NaN } = line.Position(km * METRES, UNROLLED);
      return { latitude: lat2, longitude: lon2 };
    },
  };
}

/** Where the geodesic crosses the antimeridian: latitude, km from its start, and 180 eastward or -180 westward; null where it does not. */
export function antimeridianCrossing(
  from: Position,
  to: Position,
): { readonly latitude: number; readonly km: number; readonly side: 180 | -180 } | null {
  const { km, at } = along(from, to);
  const end = at(km).longitude;
  const side = end > 180 + ON_IT ? 180 : end < -180 - ON_IT ? -180 : null;
  if (side === null) return null;
  let [low, high] = [0, km];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (Math.abs(at(middle).longitude) < 180) low = middle;
    else high = middle;
  }
  return { latitude: at(low).latitude, km: low, side };
}

/**
 * The geodesic between two places as lines for a map, cut where it crosses the antimeridian (RFC 7946 §3.1.9): one line, or
 * two that end and begin at 180° and -180°.
 *
 * @example routeLines(haneda, honolulu).length // 2
 */
export function routeLines(from: Position, to: Position): Coordinates[] {
  const { km, at } = along(from, to);
  const cut = antimeridianCrossing(from, to);
  const count = Math.max(1, Math.ceil(km / STEP_KM));
  const points = Array.from({ length: count + 1 }, (_, i) => ({ far: (km * i) / count, place: at((km * i) / count) }));
  const pair = ({ latitude, longitude }: Position, turn = 0): [number, number] => [
    Math.max(-180, Math.min(180, longitude + turn)),
    latitude,
  ];
  if (cut === null) return [points.map(({ place }) => pair(place))];
  // The crossing itself stands in both lines.
  const apart = points.filter(({ far }) => Math.abs(far - cut.km) > TOUCHES_KM);
  const [before, after] = [apart.filter((p) => p.far < cut.km), apart.filter((p) => p.far > cut.km)];
  return [
    [...before.map(({ place }) => pair(place)), [cut.side, cut.latitude]],
    [[-cut.side, cut.latitude], ...after.map(({ place }) => pair(place, cut.side === 180 ? -360 : 360))],
  ];
}
