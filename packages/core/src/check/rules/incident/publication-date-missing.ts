import { eventsOf } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A record with a dated publication says on which day the notice was published. */
export const publicationDateMissing = {
  id: "incident/publication-date-missing",
  tier: "recommended",
  kind: "incident",
  title: { ja: "公表の出来事があれば公表日がある", en: "A dated publication comes with the day of disclosure" },
  explanation: {
    ja: "公表の出来事に日付があるのに公表日がありません。公表までの日数が計算できません。",
    en: "A publication is dated among the events, but the day of disclosure is missing, so no interval to it can be computed.",
  },
  source: "Record definition: publishedOn is the day of the disclosure, events tell of it again",
  run(record) {
    const [published] = eventsOf(record, "published");
    if (published === undefined || textOf(record, "publishedOn") !== null) return [];
    return [{ path: "/publishedOn", params: { on: published.on } }];
  },
} satisfies Check<"incident/publication-date-missing">;
