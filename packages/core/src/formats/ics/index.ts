import type { Format } from "../common/types.ts";
import { read, recognizes } from "./read.ts";
import { carries, write } from "./write.ts";

export { read, recognizes } from "./read.ts";
export { carries, write } from "./write.ts";

/** iCalendar as TripIt writes it, as one of the formats. */
export const ics: Format = {
  id: "ics",
  title: { ja: "iCalendar（TripIt など）", en: "iCalendar (TripIt and others)" },
  extension: "ics",
  carries,
  recognizes,
  read,
  write,
};
