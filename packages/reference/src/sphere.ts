/** A place on the earth in degrees, north and east positive. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth in km (IUGG). */
const RADIUS = 6371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres between two places on a sphere: within 0.6 % of the geodesic, enough to tell places apart. */
export function kilometres(a: Position, b: Position): number {
  const [north, east] = [(b.latitude - a.latitude) * RADIANS, (b.longitude - a.longitude) * RADIANS];
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(east / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
