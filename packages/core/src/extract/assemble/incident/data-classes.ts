import type { CauseCode } from "../../../vocab/causes.ts";
import type { DataClassCode } from "../../../vocab/data-classes.ts";
import type { Cited, Material } from "../material.ts";

/** Classes of what was or may have been exposed. */
export function readDataClasses(_material: Material, _cause: CauseCode | null): Cited<DataClassCode>[] {
  return [];
}
