import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** schema.org FlightReservation (JSON-LD), as one of the formats. */
export const schemaOrg: Format = {
  id: "schema-org",
  title: { ja: "schema.org FlightReservation（JSON-LD）", en: "schema.org FlightReservation (JSON-LD)" },
  extension: "json",
  carries,
  recognizes,
  read,
  write: null,
};
