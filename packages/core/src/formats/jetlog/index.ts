import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** jetlog (CSV), as one of the formats. */
export const jetlog: Format = {
  id: "jetlog",
  title: { ja: "jetlog（CSV）", en: "jetlog (CSV)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write: null,
};
