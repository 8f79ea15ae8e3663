import type { Format } from "../common/types.ts";
import { read, recognizes } from "./read.ts";
import { carries, write } from "./write.ts";

export { read, recognizes } from "./read.ts";
export { carries, write } from "./write.ts";

/** myFlightradar24 (CSV), as one of the formats. */
export const myflightradar24: Format = {
  id: "myflightradar24",
  title: { ja: "myFlightradar24（CSV）", en: "myFlightradar24 (CSV)" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write,
};
