import type { PartyRoleCode } from "../../../vocab/party-roles.ts";
import type { Cited, Material } from "../material.ts";

/** A third party with its part in the incident. */
export interface CitedParty {
  readonly name: Cited<string>;
  readonly role: Cited<PartyRoleCode>;
}

/** Processors, upstream suppliers, investigators, subsidiaries named in the text. */
export function readThirdParties(_material: Material, _organization: unknown): CitedParty[] {
  return [];
}
