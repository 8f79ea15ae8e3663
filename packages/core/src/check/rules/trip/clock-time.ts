import { flightTexts, minutesOf } from "../../../trip/reading.ts";
import { rewritten } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

/** Times are HH:MM of a 24-hour day. */
export const clockTime = {
  id: "trip/clock-time",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "時刻がHH:MMである", en: "Times are HH:MM" },
  explanation: {
    ja: "時刻は00:00から23:59です。25:30のような表記は翌日の時刻に直します。",
    en: "Times run from 00:00 to 23:59; a notation such as 25:30 is a time of the next day.",
  },
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
