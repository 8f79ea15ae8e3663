import { organizationKey } from "../../../incident/series.ts";
import { groupBy, others } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** One supplier behind incidents of several bodies is pointed out: their numbers may be one incident's. */
export const sharedSupplier = {
  id: "casebook/shared-supplier",
  tier: "informative",
  title: {
    ja: "一つの委託先が複数の主体の事案に関わらない",
    en: "No supplier stands behind incidents of several bodies",
  },
  explanation: {
    ja: "同じ委託先や供給元が複数の主体の事案に現れます。委託先での一つの事件なら、件数は一つとして数えます。",
    en: "One processor or upstream supplier stands behind several bodies. If it is one incident at the supplier, count it once.",
  },
  source: "PPC annual report 2023: one supplier's incident reported by thousands of its customers",
  run(entries) {
    const suppliers = entries.flatMap((entry) => entry.suppliers.map((supplier) => ({ entry, ...supplier })));
    return groupBy(suppliers, ({ name }) => organizationKey(name)).flatMap((parts) => {
      const bodies = new Set(parts.map(({ entry }) => entry.body));
      const [first] = parts;
      if (first === undefined || bodies.size < 2) return [];
      const served = parts.map(({ entry }) => entry);
      const params = { name: first.name, count: bodies.size, others: others(served, first.entry) };
      return [{ record: first.entry.record, path: first.path, params }];
    });
  },
} satisfies CasebookCheck<"casebook/shared-supplier">;
