import type { Format } from "../common/types.ts";
import { read, recognizes } from "./read.ts";
import { carries, write } from "./write.ts";

export { read, recognizes } from "./read.ts";
export { carries, write } from "./write.ts";

/** AirTrail (JSON), as one of the formats. */
export const airtrail: Format = {
  id: "airtrail",
  title: { ja: "AirTrail（JSON）", en: "AirTrail (JSON)" },
  extension: "json",
  carries,
  recognizes,
  read,
  write,
};
