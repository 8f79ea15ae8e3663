import { entriesOf, groupBy, isEarlier, isLaterReport, others } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** A later report of a series states no smaller total than the report before it. */
export const totalContradicted = {
  id: "casebook/total-contradicted",
  tier: "recommended",
  title: { ja: "続報の合計が先の報告を下回らない", en: "A later report states no smaller total" },
  explanation: {
    ja: "続報の総数が先の報告より小さくなっています。訂正なら理由が書かれているはずで、なければ読み違いを疑います。",
    en: "A later report states a smaller total. A correction says why; without a reason, suspect a misreading.",
  },
  source:
    "Enforcement Rules of the APPI Art. 8(2): the final report corrects the first, so a smaller number needs its reason",
  run: (records) =>
    groupBy(entriesOf(records), ({ body }) => body).flatMap((group) =>
      group.flatMap((entry) => {
        if (!isLaterReport(entry)) return [];
        const before = group
          .filter((other) => isEarlier(other, entry) && other.total !== null)
          .reduce<(typeof group)[number] | null>(
            (late, other) => (late === null || isEarlier(late, other) ? other : late),
            null,
          );
        if (before?.total == null || entry.total === null || entry.total >= before.total) return [];
        const params = { total: entry.total, earlier: before.total, others: others([before, entry], entry) };
        return [{ record: entry.record, path: "/total", params }];
      }),
    ),
} satisfies CasebookCheck<"casebook/total-contradicted">;
