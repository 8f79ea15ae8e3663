import type { Rule } from "../../types.ts";
import { dateParts, numberOf } from "../date-pattern.ts";

/** [02-03] in 2026-02-01 03:12 ~ 02-03 21:45: the end of a period without its year; not 02-03 alone, 03-1234-5678. */
export const dateShortEnd = {
  id: "ja/date-short-end",
  kind: "date",
  heads: ["#"],
  pattern: /(?<=\d{4}-\d{2}-\d{2}(?: \d{1,2}:\d{2})? ?~ ?)(\d{2})-(\d{2})(?![\d-])/y,
  produce([, month, day]) {
    return dateParts({ month: numberOf(month), day: numberOf(day) });
  },
} satisfies Rule<"date">;
