import { isCompanyName } from "../../../incident/names.ts";
import { member, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A company does not bear the number of a national or local public body, whose twelve digits begin with 0000. */
export const corporateNumberOfPublicBody = {
  id: "incident/corporate-number-of-public-body",
  tier: "recommended",
  kind: "incident",
  title: { ja: "会社の法人番号が公的機関のものでない", en: "A company does not bear a public body's number" },
  explanation: {
    ja: "下12桁が0000で始まる番号は国の機関や地方公共団体のものです。会社名に付いていれば番号か名称が別の主体のものです。",
    en: "Numbers whose last twelve digits begin with 0000 belong to national and local bodies. On a company, the number or the name is another body's.",
  },
  source:
    "Order for Enforcement of the My Number Act, Article 35: a registered corporation bears its registration number",
  run(record) {
    const organization = member(record, "organization");
    const [name, number] = [textOf(organization, "name"), textOf(organization, "corporateNumber")];
    if (name === null || number === null || !isCompanyName(name) || !/^\d0000\d{8}$/.test(number)) return [];
    return [{ path: "/organization/corporateNumber", params: { number, name } }];
  },
} satisfies Check<"incident/corporate-number-of-public-body">;
