import type { Format } from "../common/types.ts";
import { read, recognizes } from "./read.ts";
import { carries, write } from "./write.ts";

export { read, recognizes } from "./read.ts";
export { carries, write } from "./write.ts";

/** CSV of Nisshi, as one of the formats. */
export const csv: Format = {
  id: "csv",
  title: { ja: "日誌の CSV", en: "CSV of Nisshi" },
  extension: "csv",
  carries,
  recognizes,
  read,
  write,
};
