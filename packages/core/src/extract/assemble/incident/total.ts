import type { Cited, Material } from "../material.ts";
import type { AffectedGroup } from "./affected.ts";

/** The headline number of affected. */
export function readTotal(_material: Material, _affected: readonly Cited<AffectedGroup>[]): Cited<number> | null {
  return null;
}
