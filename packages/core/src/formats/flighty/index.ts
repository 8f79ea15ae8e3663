import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** Flighty (CSV), as one of the formats. */
export const flighty: Format = {
  id: "flighty",
  title: { ja: "Flighty（CSV）", en: "Flighty (CSV)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write: null,
};
