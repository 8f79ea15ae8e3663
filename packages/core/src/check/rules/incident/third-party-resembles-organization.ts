import { nameKey } from "../../../incident/names.ts";
import { pointer } from "../../../kernel/issue.ts";
import { listOf, member, textOf, textsOf } from "../../../kernel/json.ts";
import { compareKey } from "../../../kernel/normalize.ts";
import type { Check } from "../../types.ts";

/** No third party bears an alias of the disclosing body, or its name with another legal form. */
export const thirdPartyResemblesOrganization = {
  id: "incident/third-party-resembles-organization",
  tier: "recommended",
  kind: "incident",
  title: { ja: "第三者が公表主体の別表記でない", en: "No third party is the disclosing body under another name" },
  explanation: {
    ja: "第三者の名称が公表主体の別名や法人格違いの表記です。自社を第三者として読んだおそれがあります。",
    en: "A third party bears an alias of the disclosing body or its name with another legal form. The body may have been taken for an outsider.",
  },
  source: "APPI Article 25: who entrusts and who is entrusted are two bodies",
  run(record) {
    const organization = member(record, "organization");
    const name = textOf(organization, "name");
    const parties = listOf(record, "thirdParties");
    if (name === null || parties.length === 0) return [];
    const own = new Set([nameKey(name), ...textsOf(organization, "aliases").map(({ text }) => nameKey(text))]);
    return parties.flatMap((party, index) => {
      const other = textOf(party, "name");
      if (other === null || compareKey(other) === compareKey(name)) return [];
      if (nameKey(other) === "" || !own.has(nameKey(other))) return [];
      return [{ path: pointer("thirdParties", index, "name"), params: { name: other, organization: name } }];
    });
  },
} satisfies Check<"incident/third-party-resembles-organization">;
