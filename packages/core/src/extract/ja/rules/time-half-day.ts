import type { Rule } from "../../types.ts";
import { ABOUT, timeOf } from "../date-pattern.ts";

const AFTERNOON = new Set(["午後", "夕方", "夜", "PM", "pm"]);

/** [午前9時57分] [午後2時半頃] [午後 1:49] [深夜0時] [朝7時]; 午後 alone is no time. */
export const timeHalfDay = {
  id: "ja/time-half-day",
  kind: "time",
  heads: ["午前", "午後", "夕方", "夜", "朝", "早朝", "未明", "深夜"],
  pattern: new RegExp(
    `(午前|午後|夕方|夜|早朝|朝|未明|深夜)の? ?(?:(\\d{1,2})時(?!間)(?: ?(?:(\\d{1,2})分|(半)))?|(\\d{1,2}):(\\d{2})(?!\\d))${ABOUT}`,
    "y",
  ),
  produce([, half, hour, minute, halfHour, clockHour, clockMinute, about]) {
    const stated = Number(hour ?? clockHour);
    const shifted =
      AFTERNOON.has(half ?? "") && stated < 12 ? stated + 12 : half === "午前" && stated === 12 ? 0 : stated;
    const minutes = halfHour === undefined ? Number(minute ?? clockMinute ?? 0) : 30;
    return timeOf(shifted, minutes, about !== undefined);
  },
} satisfies Rule<"time">;
