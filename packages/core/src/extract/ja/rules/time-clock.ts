import type { Rule } from "../../types.ts";
import { ABOUT, timeOf } from "../date-pattern.ts";

/** [9時57分] [17時半頃] [13:54] on the 24-hour clock; not 3時間, 2:1, 9:00のような比. */
export const timeClock = {
  id: "ja/time-clock",
  kind: "time",
  heads: ["#"],
  pattern: new RegExp(
    `(?<![\\d:.前後])(?:(\\d{1,2})時(?!間|点|期|短|給)(?: ?(?:(\\d{1,2})分|(半)))?|(\\d{1,2}):(\\d{2})(?![\\d:]))${ABOUT}`,
    "y",
  ),
  produce([, hour, minute, half, clockHour, clockMinute, about]) {
    if (hour !== undefined)
      return timeOf(Number(hour), half === undefined ? Number(minute ?? 0) : 30, about !== undefined);
    return timeOf(Number(clockHour), Number(clockMinute), about !== undefined);
  },
} satisfies Rule<"time">;
