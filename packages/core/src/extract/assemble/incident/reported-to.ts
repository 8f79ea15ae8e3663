import type { AuthorityCode } from "../../../vocab/authorities.ts";
import type { Cited, Material } from "../material.ts";
import type { CitedEvent } from "./events.ts";

/** Authorities and companies that were told. */
export function readReportedTo(_material: Material, _events: readonly CitedEvent[]): Cited<AuthorityCode>[] {
  return [];
}
