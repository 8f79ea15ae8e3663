import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareKey } from "../../../kernel/normalize.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** One visit to a lounge is listed once; two visits are two entries, and worth a look. */
export const loungeRepeated = {
  id: "trip/lounge-repeated",
  tier: "informative",
  kind: "trip",
  title: { ja: "同じラウンジが重複していない", en: "No lounge is listed twice" },
  explanation: {
    ja: "同じラウンジが二度あります。二度訪れたなら正しく、一度なら重複です。",
    en: "One lounge stands twice: right for two visits, a copy for one.",
  },
  source: "Record definition: two visits to one lounge are two entries, one visit is one",
  run(record) {
    const seen = new Map<string, number>();
    return itemsOf(record, "lounges").flatMap(({ index, value }) => {
      const name = textOf(value, "name");
      if (name === null) return [];
      const key = JSON.stringify([compareKey(name), textOf(value, "airport")]);
      const first = seen.get(key);
      if (first !== undefined) return [{ path: pointer("lounges", index), params: { name, first } }];
      seen.set(key, index);
      return [];
    });
  },
} satisfies Check<"trip/lounge-repeated">;
