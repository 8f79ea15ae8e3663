import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** AirTrail (CSV), as one of the formats. */
export const airtrailCsv: Format = {
  id: "airtrail-csv",
  title: { ja: "AirTrail（CSV）", en: "AirTrail (CSV)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write: null,
};
