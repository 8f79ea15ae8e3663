import { type Entry, groupBy, isEarlier, isLaterReport, others } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

interface Told {
  readonly entry: Entry;
  readonly act: string;
}

/** A disclosure that tells of the same act on the same day as an earlier one of its body is marked as a later report. */
export const followUpUnmarked = {
  id: "casebook/follow-up-unmarked",
  tier: "recommended",
  title: { ja: "同じ事案の後の公表は続報である", en: "A later disclosure of one incident is marked as such" },
  explanation: {
    ja: "同じ主体の先の公表と、発生か発覚の日が同じです。同じ事案の続報なら、印がないと事案が二重に数えられます。",
    en: "The body disclosed an occurrence or detection of the same day before. If it is one incident, a later report without its mark is counted twice.",
  },
  source:
    "ISO/IEC 29147:2018: an update of an advisory says what it updates; OSV schema: related entries name each other",
  run: (entries) =>
    groupBy(entries, ({ body }) => body).flatMap((ofBody) => {
      if (ofBody.length < 2) return [];
      const told = ofBody.flatMap((entry) => entry.acts.map((act): Told => ({ entry, act })));
      const found = new Set<Entry>();
      return groupBy(told, ({ act }) => act).flatMap((group) => {
        const all = group.map(({ entry }) => entry);
        const first = all.reduce((early, entry) => (isEarlier(entry, early) ? entry : early));
        return group.flatMap(({ entry, act }) => {
          if (found.has(entry) || isLaterReport(entry) || !isEarlier(first, entry)) return [];
          found.add(entry);
          const [type = "", on = ""] = act.split(" ");
          const params = { name: entry.name, type, on, others: others(all, entry) };
          return [{ record: entry.record, path: "/report", params }];
        });
      });
    }),
} satisfies CasebookCheck<"casebook/follow-up-unmarked">;
