import type { QualifierCode } from "../../../vocab/qualifiers.ts";
import type { UnitCode } from "../../../vocab/units.ts";
import type { Cited, Material } from "../material.ts";

/** One stated number of affected persons, records, cards, … */
export interface AffectedGroup {
  readonly count: number;
  readonly unit: UnitCode;
  readonly qualifier: QualifierCode;
}

/** Every stated number of affected. */
export function readAffected(_material: Material): Cited<AffectedGroup>[] {
  return [];
}
