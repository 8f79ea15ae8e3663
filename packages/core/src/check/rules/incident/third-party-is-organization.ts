import { pointer } from "../../../kernel/issue.ts";
import { listOf, member, textOf } from "../../../kernel/json.ts";
import { compareKey } from "../../../kernel/normalize.ts";
import type { Check } from "../../types.ts";

/** The disclosing body is no third party of its own incident. */
export const thirdPartyIsOrganization = {
  id: "incident/third-party-is-organization",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "公表主体が第三者に含まれない", en: "The disclosing body is no third party" },
  explanation: {
    ja: "公表主体と同じ名称の第三者があります。委託元と委託先は別の主体です。",
    en: "A third party bears the name of the disclosing body; who entrusts and who is entrusted are two.",
  },
  source: "APPI Article 25: who entrusts and who is entrusted are two bodies",
  run(record) {
    const organization = textOf(member(record, "organization"), "name");
    if (organization === null) return [];
    return listOf(record, "thirdParties").flatMap((party, index) => {
      const name = textOf(party, "name");
      if (name === null || compareKey(name) !== compareKey(organization)) return [];
      return [{ path: pointer("thirdParties", index, "name"), params: { name } }];
    });
  },
} satisfies Check<"incident/third-party-is-organization">;
