import type { SectorCode } from "../../../vocab/sectors.ts";
import type { Cited, Material } from "../material.ts";
import type { CitedParty } from "./third-parties.ts";

/** The body that suffered and discloses the incident. */
export interface CitedOrganization {
  readonly name: Cited<string>;
  readonly aliases: readonly Cited<string>[];
  readonly sector: Cited<SectorCode> | null;
  readonly corporateNumber: Cited<string> | null;
}

/** The organization with its other names and its sector. */
export function readOrganization(_material: Material, _parties: readonly CitedParty[]): CitedOrganization | null {
  return null;
}
