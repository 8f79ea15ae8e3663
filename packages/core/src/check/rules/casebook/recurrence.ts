import { groupBy, isEarlier, isLaterReport, others } from "../../casebook-reading.ts";
import type { CasebookCheck } from "../../types.ts";

/** A body that suffers again is pointed out, at its latest incident. Later reports of a series are no incidents of their own. */
export const recurrence = {
  id: "casebook/recurrence",
  tier: "informative",
  title: { ja: "同じ主体の別の事案がない", en: "The body has no other incident" },
  explanation: {
    ja: "同じ主体に別の日の初報があります。再発か、同じ事件の印のない続報です。",
    en: "The body has first reports on several days: a recurrence, or a follow-up that is not marked as such.",
  },
  source: "VERIS: repeat victims are a variable of their own",
  run: (entries) =>
    groupBy(entries, ({ body }) => body).flatMap((all) => {
      const firsts = all.filter((entry) => !isLaterReport(entry));
      const days = new Set(firsts.map(({ publishedOn }) => publishedOn));
      const [first] = firsts;
      if (first === undefined || days.size < 2) return [];
      const latest = firsts.reduce((late, entry) => (isEarlier(late, entry) ? entry : late), first);
      const params = { name: latest.name, count: days.size, others: others(firsts, latest) };
      return [{ record: latest.record, path: "/organization/name", params }];
    }),
} satisfies CasebookCheck<"casebook/recurrence">;
