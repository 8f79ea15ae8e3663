import type { Material } from "../material.ts";
import type { Leg } from "./leg.ts";
import { holds } from "./leg.ts";

const ABOARD =
  /離陸|プッシュバック|機内|動き(?:始|出|だ)|飛び立|スポットを離れ|[Pp]ush|[Tt]ake ?off|ベルト着用|水平飛行|上空/;
const ARRIVED =
  /到着(?!前|予定|まで)|着陸|着いた|着きました|スポットイン|[Ss]pot in|[Ll]anding|入国|タッチダウン|降機|飛行機を降り/;

/** Where the telling of a leg comes to its arrival when no clock time of it is told: the first word of arrival after words of the flight. */
export function reachedInWords({ passage, text }: Material, leg: Leg): number {
  let aboard = false;
  for (const { start, end } of passage.sentences) {
    if (!holds(leg, start) || leg.anchors.some((a) => start >= a.start && start < a.end)) continue;
    const words = text.slice(start, Math.min(end, start + 200));
    if (aboard && ARRIVED.test(words)) return start;
    aboard ||= ABOARD.test(words);
  }
  return Number.POSITIVE_INFINITY;
}
