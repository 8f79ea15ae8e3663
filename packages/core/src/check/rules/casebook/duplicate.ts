import { groupBy, others } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** One disclosure of one body, under whatever variant of its name, is entered once. */
export const duplicate = {
  id: "casebook/duplicate",
  tier: "recommended",
  title: { ja: "同じ公表が二度載っていない", en: "A disclosure is entered once" },
  explanation: {
    ja: "㈱・株式会社・全角半角の違いを除けば同じ主体が、同じ日に同じ種類の公表をしています。同じ公表が二度載ると統計が二重になります。",
    en: "But for its legal form and letter widths, one body published the same kind of report on the same day. A disclosure entered twice is counted twice.",
  },
  source: "VCDB: one incident coded twice under variants of the victim's name (known defect of coded collections)",
  run: (entries) =>
    groupBy(entries, ({ body, publishedOn, report }) =>
      publishedOn === null ? null : JSON.stringify([body, publishedOn, report]),
    ).flatMap((group) =>
      group.slice(1).map((entry) => ({
        record: entry.record,
        path: "",
        params: { name: entry.name, publishedOn: entry.publishedOn ?? "", others: others(group, entry) },
      })),
    ),
} satisfies CasebookCheck<"casebook/duplicate">;
