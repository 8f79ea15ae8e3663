import type { Vocabulary } from "./types.ts";

/** Days of the week, Monday first (ISO 8601). Not a code of any record: the measures by weekday count under it. */
export const weekdays = {
  name: "weekdays",
  entries: [
    { code: "1", labels: { ja: "月曜", en: "Monday" }, synonyms: [] },
    { code: "2", labels: { ja: "火曜", en: "Tuesday" }, synonyms: [] },
    { code: "3", labels: { ja: "水曜", en: "Wednesday" }, synonyms: [] },
    { code: "4", labels: { ja: "木曜", en: "Thursday" }, synonyms: [] },
    { code: "5", labels: { ja: "金曜", en: "Friday" }, synonyms: [] },
    { code: "6", labels: { ja: "土曜", en: "Saturday" }, synonyms: [] },
    { code: "7", labels: { ja: "日曜", en: "Sunday" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link weekdays}. */
export type WeekdayCode = (typeof weekdays)["entries"][number]["code"];
