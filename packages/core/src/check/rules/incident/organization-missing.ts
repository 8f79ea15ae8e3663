import { isObject, member } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The body that discloses is named. */
export const organizationMissing = {
  id: "incident/organization-missing",
  tier: "recommended",
  kind: "incident",
  title: { ja: "公表主体が分かる", en: "The disclosing body is named" },
  source: "APPI Enforcement Rules 8 and 10 address the body handling the data; VERIS 1.4.1 victim.victim_id",
  run: (record) => (isObject(member(record, "organization")) ? [] : [{ path: "/organization", params: {} }]),
} satisfies Check<"incident/organization-missing">;
