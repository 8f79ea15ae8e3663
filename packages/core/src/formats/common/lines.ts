import type { AirportFacts, WriteOptions } from "./types.ts";
import type { Outgoing, Writing } from "./writing.ts";

/** A point in degrees, east before north, as GeoJSON and KML have it. */
export type Position = readonly [longitude: number, latitude: number];

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** The straight line between two points on the map, the short way round, cut where it crosses the antimeridian (RFC 7946, 3.1.9). */
function straight([x1, y1]: Position, [x2, y2]: Position): readonly (readonly Position[])[] {
  const span = x2 - x1;
  if (Math.abs(span) <= 180)
    return [
      [
        [x1, y1],
        [x2, y2],
      ],
    ];
  const side = span < 0 ? 180 : -180;
  const share = (side - x1) / (span + (span < 0 ? 360 : -360));
  const latitude = round(y1 + (y2 - y1) * share);
  return [
    [
      [x1, y1],
      [side, latitude],
    ],
    [
      [-side, latitude],
      [x2, y2],
    ],
  ];
}

/**
 * The lines of a flight: those that the look-up draws, else the straight one; none when the place of an end is not known,
 * which is said. Airports with places are put to `airports`.
 */
export function linesOf(
  writing: Writing,
  from: Outgoing,
  airports: Map<string, AirportFacts>,
  options: WriteOptions,
): readonly (readonly Position[])[] {
  const { flight } = from;
  const [start, end] = (["from", "to"] as const).map((side) => {
    const code = flight[side];
    const facts = code === null ? null : (options.airport?.(code, flight.date) ?? null);
    if (code !== null && facts === null) writing.drop(from, side, code, "place");
    if (code !== null && facts !== null) airports.set(code, facts);
    return facts;
  });
  if (start == null || end == null) return [];
  const drawn = options.path?.(start, end);
  if (drawn === undefined) return straight([start.longitude, start.latitude], [end.longitude, end.latitude]);
  return drawn.map((line) => line.map(([x, y]): Position => [round(x), round(y)]));
}
