import type { CauseCode } from "../../../vocab/causes.ts";
import type { ExposureCode } from "../../../vocab/exposures.ts";
import type { Cited, Material } from "../material.ts";

/** Whether data reached outsiders. */
export function readExposure(_material: Material, _cause: CauseCode | null): Cited<ExposureCode> | null {
  return null;
}
