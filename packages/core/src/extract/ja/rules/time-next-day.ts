import type { Rule } from "../../types.ts";
import { dateParts } from "../date-pattern.ts";

/** [翌]0時40分 [翌]13:55: the day after, of a time of day that follows. */
export const timeNextDay = {
  id: "ja/time-next-day",
  kind: "date",
  heads: ["翌"],
  pattern: /翌(?=(?:午前)?\d{1,2}(?:時(?!間)|:\d))/y,
  produce() {
    return dateParts({ anchor: "next-day" });
  },
} satisfies Rule<"date">;
