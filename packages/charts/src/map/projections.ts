import { type GeoProjection, geoEquirectangular, geoMercator, geoNaturalEarth1 } from "d3-geo";

/** A projection with its frame: the land of the tables is projected with it once, airports and routes when a map is drawn. */
export interface Projected {
  /** Width of the frame in the units of the projection; the land is drawn to whole units. */
  readonly width: number;
  readonly height: number;
  /** A fresh projection: d3's keep state. */
  readonly projection: () => GeoProjection;
}

const WIDTH = 1200;

/** A world whose sides are at the meridian opposite `centre`, as high as the projection makes it. */
function world(create: () => GeoProjection, centre: number): Projected {
  const projection = () => create().rotate([-centre, 0]).fitWidth(WIDTH, { type: "Sphere" }).precision(0.3);
  const [, south] = projection()([centre, -90]) ?? [0, 0];
  return { width: WIDTH, height: Math.ceil(south), projection };
}

/** Corners of a region of which the south-west and the north-east are in the frame. */
function region(west: number, south: number, east: number, north: number): Projected {
  const fitted = () =>
    geoMercator()
      .rotate([-(west + east) / 2, 0])
      .fitWidth(WIDTH, {
        type: "MultiPoint",
        coordinates: [
          [west, south],
          [east, north],
        ],
      });
  const height = Math.ceil(fitted()([west, south])?.[1] ?? 0);
  const projection = () =>
    fitted()
      .clipExtent([
        [0, 0],
        [WIDTH, height],
      ])
      .precision(0.3);
  return { width: WIDTH, height, projection };
}

/** The frames, by the name of their table. */
export const projections = {
  /** Natural Earth around 155° E: no route between Japan and the Americas is cut. */
  pacific: world(geoNaturalEarth1, 155),
  /** Natural Earth around 10° E, as atlases of Europe have it. */
  atlantic: world(geoNaturalEarth1, 10),
  /** Equirectangular around 155° E: meridians and parallels are straight. */
  flat: world(geoEquirectangular, 155),
  /** Mercator, Yonaguni to the Kurils. */
  japan: region(121.5, 23.5, 149, 46.2),
} as const satisfies Readonly<Record<string, Projected>>;
