import { type Entry, groupBy, isLaterReport, others, publicationOf } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** Finds, of the reports that state a total and are for certain older than one, that which was published last. */
function lastBefore(group: readonly Entry[]): (entry: Entry) => Entry | null {
  const stated = group
    .filter(({ total }) => total !== null)
    .map((entry) => ({ entry, ...publicationOf(entry) }))
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.entry.record - b.entry.record));
  /** Of each and those before it in that order, the one that begins last. */
  const last: typeof stated = [];
  for (const one of stated) {
    const held = last.at(-1);
    last.push(held !== undefined && held.from >= one.from ? held : one);
  }
  return (entry) => {
    const { from } = publicationOf(entry);
    let [low, high] = [0, stated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stated[middle] as (typeof stated)[number]).to < from) low = middle + 1;
      else high = middle;
    }
    return last[low - 1]?.entry ?? null;
  };
}

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
  run: (entries) =>
    groupBy(entries, ({ body }) => body).flatMap((group) => {
      if (!group.some(isLaterReport)) return [];
      const before = lastBefore(group);
      return group.flatMap((entry) => {
        const earlier = isLaterReport(entry) && entry.total !== null ? before(entry) : null;
        if (earlier?.total == null || entry.total === null || entry.total >= earlier.total) return [];
        const params = { total: entry.total, earlier: earlier.total, others: others([earlier, entry], entry) };
        return [{ record: entry.record, path: "/total", params }];
      });
    }),
} satisfies CasebookCheck<"casebook/total-contradicted">;
