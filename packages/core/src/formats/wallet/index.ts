import type { Format } from "../common/types.ts";
import { carries, read, recognizes } from "./read.ts";

export { carries, read, recognizes } from "./read.ts";

/** Apple Wallet (pass.json), as one of the formats. */
export const wallet: Format = {
  id: "wallet",
  title: { ja: "Apple Wallet（pass.json）", en: "Apple Wallet (pass.json)" },
  extension: "json",
  carries,
  recognizes,
  read,
  write: null,
};
