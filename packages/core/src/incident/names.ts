import { compareKey } from "../kernel/normalize.ts";

/** Legal forms of companies as NFKC writes them (㈱ is (株)), before or after the name. */
const COMPANY_FORM =
  /^(?:株式会社|有限会社|合同会社|合資会社|合名会社|\([株有同資名]\))|(?:株式会社|有限会社|合同会社|合資会社|合名会社|\([株有同資名]\))$/g;

/**
 * A key under which a company's name is one name with the legal form before it, after it, abbreviated or left out:
 * 株式会社架空, 架空㈱ and 架空. Empty for a legal form alone. For comparing only.
 */
export function nameKey(name: string): string {
  return compareKey(name).replace(COMPANY_FORM, "");
}

/** Whether a name carries the legal form of a company. */
export function isCompanyName(name: string): boolean {
  return nameKey(name) !== compareKey(name);
}
