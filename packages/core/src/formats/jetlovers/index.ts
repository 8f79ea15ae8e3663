import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** JetLovers (CSV), as one of the formats. */
export const jetlovers: Format = {
  id: "jetlovers",
  title: { ja: "JetLovers（CSV）", en: "JetLovers (CSV)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write: null,
};
