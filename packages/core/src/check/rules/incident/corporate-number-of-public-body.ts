import { isCompanyName } from "../../../incident/names.ts";
import { member, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A company does not bear the number of a national or local public body, whose twelve digits begin with 0000. */
export const corporateNumberOfPublicBody = {
  id: "incident/corporate-number-of-public-body",
  tier: "recommended",
  kind: "incident",
  title: { ja: "会社の法人番号が公的機関のものでない", en: "A company does not bear a public body's number" },
  source:
    "Order for Enforcement of the My Number Act, Article 35: a registered corporation bears its registration number",
  run(record) {
    const organization = member(record, "organization");
    const [name, number] = [textOf(organization, "name"), textOf(organization, "corporateNumber")];
    if (name === null || number === null || !isCompanyName(name) || !/^\d0000\d{8}$/.test(number)) return [];
    return [{ path: "/organization/corporateNumber", params: { number, name } }];
  },
} satisfies Check<"incident/corporate-number-of-public-body">;
