import { flightTexts, minutesOf } from "../../../trip/reading.ts";
import { rewritten } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

/** Times are HH:MM of a 24-hour day. */
export const clockTime = {
  id: "trip/clock-time",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "時刻がHH:MMである", en: "Times are HH:MM" },
  source: "ISO 8601-1:2019, 5.3.1 (local time of day)",
  run: (record) =>
    ["departure", "arrival"].flatMap((end) =>
      ["scheduled", "actual"].flatMap((which) =>
        flightTexts(record, end, which).flatMap(({ path, text }) =>
          minutesOf(text) === null ? [{ path, params: { time: text } }] : [],
        ),
      ),
    ),
  fix: ({ path, params }) =>
    rewritten(path, params.time, /^(?:[01]\d|2[0-3]):[0-5]\d$/, (text) => text.replace(/^(\d):/, "0$1:")),
} satisfies Check<"trip/clock-time">;
