import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { connectionsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

const LEAST_MINUTES = 20;

/** There are at least twenty minutes to change from one flight to the next. */
export const connectionShort = {
  id: "trip/connection-short",
  tier: "informative",
  kind: "trip",
  title: { ja: "乗り継ぎに20分以上ある", en: "A connection has twenty minutes or more" },
  explanation: {
    ja: "乗り継ぎが20分未満です。時刻の読み違いか、実際には乗っていない便が混ざっています。",
    en: "Fewer than twenty minutes to change. A time was misread, or one of the flights was not taken.",
  },
  source: "IATA SSIM chapter 8, minimum connecting times: 20 minutes at the quickest airports of Japan",
  run: (record) =>
    connectionsOf(record).flatMap(({ after, arrival, departure, which }) => {
      const minutes = departure - arrival;
      if (minutes < 0 || minutes >= LEAST_MINUTES) return [];
      const airport = textOf(after.value, "from") ?? "";
      return [{ path: pointer("flights", after.index, "departure", which), params: { airport, minutes } }];
    }),
} satisfies Check<"trip/connection-short">;
