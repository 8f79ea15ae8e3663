import { groupBy, others } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** A case number names one entry. */
export const caseNumberTwice = {
  id: "casebook/case-number-twice",
  tier: "mandatory",
  title: { ja: "事件番号が重複しない", en: "Case numbers are unique" },
  explanation: {
    ja: "一つの事件番号が二つの記録にあります。番号で引くと別の事件が返ります。",
    en: "One case number stands on two records, so a look-up by number gives the wrong one.",
  },
  source: "OSV schema: the id of an entry is unique in its database",
  run: (entries) =>
    groupBy(entries, ({ caseNumber }) => caseNumber).flatMap((group) =>
      group.slice(1).map((entry) => ({
        record: entry.record,
        path: "/caseNumber",
        params: { number: entry.caseNumber ?? "", others: others(group, entry) },
      })),
    ),
} satisfies CasebookCheck<"casebook/case-number-twice">;
