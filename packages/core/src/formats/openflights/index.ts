import type { Format } from "../common/types.ts";
import { read, recognizes } from "./read.ts";
import { carries, write } from "./write.ts";

export { read, recognizes } from "./read.ts";
export { carries, write } from "./write.ts";

/** OpenFlights (CSV), as one of the formats. */
export const openflights: Format = {
  id: "openflights",
  title: { ja: "OpenFlights（CSV）", en: "OpenFlights (CSV)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write,
};
