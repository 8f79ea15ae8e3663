import type { Rule } from "../../types.ts";

/** [20:52] [9時31分] [17時半] [0735発] [午後3時20分]: HH:MM of a log's day; not 1時間5分, 25:70, 2-3-2. */
export const clockTime = {
  id: "ja/clock-time",
  kind: "reading",
  heads: ["#"],
  pattern:
    /(?<![\d:.,/])(?:(\d{1,2}):(\d{2})(?![\d:])(?:(?=[^%])(?: ?([AP])\.?M\.?)?)?|(\d{1,2})時(?!間|点|期|代|短|差)(?:(\d{1,2})分(?!間|ほど|くらい|遅れ)|(半))?|([0-2]\d)([0-5]\d)(?= ?(?:発|着|離陸|着陸|出発|到着|PUSH|BLOCK|SPOT|T\/O|L\/D)|[-~→/ ]{1,3}[0-2]\d[0-5]\d(?!\d)))/iy,
  produce([, hour, minute, half, kanjiHour, kanjiMinute, thirty, bareHour, bareMinute], { text }) {
    const h = Number(hour ?? kanjiHour ?? bareHour);
    const m = thirty === undefined ? Number(minute ?? kanjiMinute ?? bareMinute ?? 0) : 30;
    const past = half?.toUpperCase() === "P" && h < 12 ? 12 : half?.toUpperCase() === "A" && h === 12 ? -12 : 0;
    if (h + past > 29 || m > 59 || text === "") return null;
    const clock = `${String((h + past) % 24).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
    return { field: kanjiHour !== undefined && kanjiMinute === undefined && thirty === undefined ? "hour" : "clock", value: clock };
  },
} satisfies Rule<"reading">;
