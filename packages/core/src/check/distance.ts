import type { Airport } from "./types.ts";

const MEAN_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/**
 * Great-circle distance in whole kilometres on a sphere of the mean radius (IUGG): within 0.6 % of the geodesic, and
 * rounded, so that engines agree.
 */
export function distanceKm(from: Airport, to: Airport): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const across = Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS);
  const chord = half(to.latitude - from.latitude) + across * half(to.longitude - from.longitude);
  return Math.round(2 * MEAN_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
}
