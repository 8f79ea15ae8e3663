import type { GeoProjection } from "d3-geo";
import { atlanticLand } from "./atlantic-land.table.ts";
import { flatLand } from "./flat-land.table.ts";
import { japanLand } from "./japan-land.table.ts";
import { pacificLand } from "./pacific-land.table.ts";
import { projections } from "./projections.ts";

/** A frame of the world with its land. */
export interface MapView {
  /** Size of the frame in the units of `land` and `projection`. */
  readonly width: number;
  readonly height: number;
  /** A projection from degrees to the frame, d3-geo's; a fresh one at each call. */
  readonly projection: () => GeoProjection;
  /** Land as an SVG path. */
  readonly land: string;
  /** Whether the frame is the whole world: its outline is drawn then, and what is empty in the south is cut off. */
  readonly whole: boolean;
}

/** The world around 155° E (Natural Earth): no route between Japan and the Americas is cut. */
export const pacific: MapView = { ...projections.pacific, land: pacificLand, whole: true };

/** The world around 10° E (Natural Earth). */
export const atlantic: MapView = { ...projections.atlantic, land: atlanticLand, whole: true };

/** The world around 155° E with straight meridians and parallels (equirectangular). */
export const flat: MapView = { ...projections.flat, land: flatLand, whole: true };

/** Japan, Yonaguni to the Kurils (Mercator), in finer lines. */
export const japan: MapView = { ...projections.japan, land: japanLand, whole: false };

/** Whether a place is within a frame. */
export function inFrame({ width, height, projection }: MapView, longitude: number, latitude: number): boolean {
  const at = projection()([longitude, latitude]);
  return at !== null && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height;
}
