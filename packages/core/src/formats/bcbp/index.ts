import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { decodeBoardingPass } from "./decode.ts";
export { carries, read, recognizes } from "./read.ts";
export type { BoardingPass, DecodedPass, Leg, PassFault } from "./wire.ts";

/** Strings of bar-coded boarding passes, as one of the formats. */
export const bcbp: Format = {
  id: "bcbp",
  title: { ja: "搭乗券のバーコード（IATA BCBP）", en: "Boarding passes (IATA BCBP)" },
  extension: "txt",
  carries,
  recognizes,
  read,
  write: null,
};
