import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** Tracks of Flightradar24 (CSV, KML), as one of the formats. */
export const fr24Playback: Format = {
  id: "fr24-playback",
  title: { ja: "Flightradar24 の航跡（CSV, KML）", en: "Tracks of Flightradar24 (CSV, KML)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write: null,
};
