import type { Rule } from "../../types.ts";
import { ABOUT, timeOf } from "../date-pattern.ts";

/** [正午] [正午過ぎ] [零時] [午前零時]. */
export const timeNoon = {
  id: "ja/time-noon",
  kind: "time",
  heads: ["正午", "零時", "午前零時"],
  pattern: new RegExp(`(正午|(?:午前)?零時)${ABOUT}`, "y"),
  produce([, word, about]) {
    return timeOf(word === "正午" ? 12 : 0, 0, about !== undefined);
  },
} satisfies Rule<"time">;
