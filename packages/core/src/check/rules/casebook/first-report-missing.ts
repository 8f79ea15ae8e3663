import { groupBy, isLaterReport, publicationOf } from "../../casebook-reading.ts";
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
  run: (entries) =>
    groupBy(entries, ({ body }) => body).flatMap((group) => {
      const later = group.filter(isLaterReport);
      if (later.length === 0) return [];
      const first = group.reduce((least, entry) => Math.min(least, publicationOf(entry).to), Number.POSITIVE_INFINITY);
      return later
        .filter((entry) => first >= publicationOf(entry).from)
        .map(({ record, name, report }) => ({ record, path: "/report", params: { name, report: report ?? "" } }));
    }),
} satisfies CasebookCheck<"casebook/first-report-missing">;
