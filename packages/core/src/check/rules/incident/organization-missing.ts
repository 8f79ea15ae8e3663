import { isObject, member } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The body that discloses is named. */
export const organizationMissing = {
  id: "incident/organization-missing",
  tier: "recommended",
  kind: "incident",
  title: { ja: "公表主体が分かる", en: "The disclosing body is named" },
  explanation: {
    ja: "公表した主体がありません。匿名の記事からの記録なら、事件簿に載せる前に根拠を確かめます。",
    en: "The disclosing body is not recorded. For a record made from an anonymous article, confirm it before publication.",
  },
  source: "APPI Enforcement Rules 8 and 10 address the body handling the data; VERIS 1.4.1 victim.victim_id",
  run: (record) => (isObject(member(record, "organization")) ? [] : [{ path: "/organization", params: {} }]),
} satisfies Check<"incident/organization-missing">;
