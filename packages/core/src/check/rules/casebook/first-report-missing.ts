import { entriesOf, groupBy, isEarlier, isLaterReport } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** A later report of a series stands beside an earlier one. */
export const firstReportMissing = {
  id: "casebook/first-report-missing",
  tier: "informative",
  title: { ja: "続報には先の報告がある", en: "A follow-up stands beside an earlier report" },
  explanation: {
    ja: "続報・最終報があるのに、同じ主体の先の報告がありません。続報だけを初報として数えないよう、先の報告を探します。",
    en: "There is a later report of a body but no earlier one. Look for it, so that the later is not counted as a first.",
  },
  source: "PPC Guidelines (general rules) 3-5-3: first and final reports form one series",
  run: (records) =>
    groupBy(entriesOf(records), ({ body }) => body).flatMap((group) =>
      group
        .filter((entry) => isLaterReport(entry) && !group.some((earlier) => isEarlier(earlier, entry)))
        .map(({ record, name, report }) => ({ record, path: "/report", params: { name, report: report ?? "" } })),
    ),
} satisfies CasebookCheck<"casebook/first-report-missing">;
