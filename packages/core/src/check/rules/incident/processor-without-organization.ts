import { pointer } from "../../../kernel/issue.ts";
import { isObject, listOf, member, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A processor (委託先) implies a body that entrusted it. */
export const processorWithoutOrganization = {
  id: "incident/processor-without-organization",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "委託先があれば委託元がある", en: "A processor comes with the body that entrusted it" },
  explanation: {
    ja: "委託先だけがあって委託元がありません。報告義務は原則として委託元にもあるため、主体が決まりません。",
    en: "There is a processor but no body that entrusted it, so it is open whose duty it was.",
  },
  source: "APPI Article 25 (supervision of those entrusted)",
  run(record) {
    if (isObject(member(record, "organization"))) return [];
    return listOf(record, "thirdParties").flatMap((party, index) => {
      if (textOf(party, "role") !== "processor") return [];
      return [{ path: pointer("thirdParties", index, "role"), params: { name: textOf(party, "name") ?? "" } }];
    });
  },
} satisfies Check<"incident/processor-without-organization">;
