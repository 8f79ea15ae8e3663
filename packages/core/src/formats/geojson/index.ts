import type { Format } from "../common/types.ts";
import { carries, write } from "./write.ts";

export { carries, write } from "./write.ts";

/** GeoJSON, as one of the formats. */
export const geojson: Format = {
  id: "geojson",
  title: { ja: "GeoJSON", en: "GeoJSON" },
  extension: "geojson",
  carries,
  recognizes: null,
  read: null,
  write,
};
