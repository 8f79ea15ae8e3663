import { entriesOf, groupBy, others } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** One disclosure of one body, under whatever variant of its name, is entered once. */
export const duplicate = {
  id: "casebook/duplicate",
  tier: "recommended",
  title: { ja: "同じ公表が二度載っていない", en: "A disclosure is entered once" },
  source: "VCDB: one incident coded twice under variants of the victim's name (known defect of coded collections)",
  run: (records) =>
    groupBy(entriesOf(records), ({ body, publishedOn, report }) =>
      publishedOn === null ? null : JSON.stringify([body, publishedOn, report]),
    )
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.slice(1).map((entry) => ({
          record: entry.record,
          path: "",
          params: { name: entry.name, publishedOn: entry.publishedOn ?? "", others: others(group, entry) },
        })),
      ),
} satisfies CasebookCheck<"casebook/duplicate">;
