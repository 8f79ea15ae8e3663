import type { Format } from "../common/types.ts";
import { carries, write } from "./write.ts";

export { carries, write } from "./write.ts";

/** KML, as one of the formats. */
export const kml: Format = {
  id: "kml",
  title: { ja: "KML", en: "KML" },
  extension: "kml",
  carries,
  recognizes: null,
  read: null,
  write,
};
