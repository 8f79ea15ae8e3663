import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { isJapanese } from "../../airports.ts";
import type { Check, Hit } from "../../types.ts";
import { minutesUnderWay } from "../../under-way.ts";

const SHORTEST = 10;
/** Hours that no flight inside Japan, and no flight at all, takes. */
const LONGEST_IN_JAPAN = 300;
const LONGEST = 1140;

/** The two local times leave a flight of ten minutes to nineteen hours, five inside Japan, on whichever days they lie. */
export const blockTime = {
  id: "trip/block-time",
  tier: "recommended",
  kind: "trip",
  title: { ja: "所要時間が現実的である", en: "The time under way is plausible" },
  explanation: {
    ja: "出発と到着の現地時刻から、どの日付を当てはめても現実的な所要時間になりません。時刻の写し誤りか、空港の取り違えです。",
    en: "No choice of days makes a plausible flight of the two local times. A time was miscopied or an airport mistaken.",
  },
  source:
    "IANA Time Zone Database; real defect: arrival before departure after a zone or a day was mistaken (AirTrail issue 251)",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      const [from, to] = [textOf(value, "from"), textOf(value, "to")];
      if (from === null || to === null || from === to) return [];
      const longest = isJapanese(from) && isJapanese(to) ? LONGEST_IN_JAPAN : LONGEST;
      return (["scheduled", "actual"] as const).flatMap((which): Hit<"trip/block-time">[] => {
        const times = minutesUnderWay(value, which);
        const [minutes] = times;
        if (minutes === undefined || times.some((time) => time >= SHORTEST && time <= longest)) return [];
        return [{ path: pointer("flights", index, "arrival", which), params: { from, to, minutes, longest } }];
      });
    }),
} satisfies Check<"trip/block-time">;
