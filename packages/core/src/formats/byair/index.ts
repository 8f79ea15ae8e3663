import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** byAir (CSV), as one of the formats. */
export const byair: Format = {
  id: "byair",
  title: { ja: "byAir（CSV）", en: "byAir (CSV)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write: null,
};
