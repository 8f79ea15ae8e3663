import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** Miles & More (JSON), as one of the formats. */
export const milesAndMore: Format = {
  id: "miles-and-more",
  title: { ja: "Miles & More（JSON）", en: "Miles & More (JSON)" },
  extension: "json",
  carries,
  recognizes,
  read,
  write: null,
};
