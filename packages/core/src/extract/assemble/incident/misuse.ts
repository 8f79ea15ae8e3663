import type { CauseCode } from "../../../vocab/causes.ts";
import type { MisuseCode } from "../../../vocab/misuses.ts";
import type { Cited, Material } from "../material.ts";

/** Whether exposed data was misused. */
export function readMisuse(_material: Material, _cause: CauseCode | null): Cited<MisuseCode> | null {
  return null;
}
