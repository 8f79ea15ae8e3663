import type { CauseCode } from "../../../vocab/causes.ts";
import type { Cited, Material } from "../material.ts";

/** What the text makes the root of the exposure. */
export function readCause(_material: Material): Cited<CauseCode> | null {
  return null;
}
