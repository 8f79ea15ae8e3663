import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** App in the Air (data.txt), as one of the formats. */
export const appInTheAir: Format = {
  id: "app-in-the-air",
  title: { ja: "App in the Air（data.txt）", en: "App in the Air (data.txt)" },
  extension: "txt",
  carries,
  recognizes,
  read,
  write: null,
};
