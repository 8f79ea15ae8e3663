import type { Span } from "../../../kernel/span.ts";
import type { Material } from "../material.ts";
import { lineIndex } from "./words.ts";

const HEADS_CANCELLED =
  /欠航|乗るはずだった|乗れなかった|キャンセルし(?:た|て)|取り消し|幻の|(?:最初|当初|もともと|元々)(?:に|は|の)?[^。]{0,6}(?:予約|予定|手配)|予約していた|変更前|次回の?(?:予定|予告|フライト)|(?:今後|これから)の(?:予定|フライト)|【?次回】?$|<次回>|予告|[Cc]ancell?ed|撮れた|撮影(?:した|成果|機)|獲物|スポッティング|目撃|(?:見た|見かけた|並んでいた)(?:もの|飛行機|機体|機材)|デッキ(?:から|で)(?:見|の)|夢の?便/;
const SHORT = 44;
const FAR = 14;

/** Whether a place stands under a heading, or in a list under a sentence, that says of flights not taken: 乗るはずだった便, 欠航その1. */
export function isUnderCancelled({ passage, text }: Material, at: number): boolean {
  const index = lineIndex(passage, at);
  for (let i = index - 1; i >= 0 && index - i <= FAR; i--) {
    const line = passage.lines[i];
    if (line === undefined) return false;
    const words = text.slice(line.outset, line.end);
    const beside = passage.lines.slice(i + 1, index + 1).every((l) => l.label !== null || l.marker !== "");
    if (words.length > SHORT) return beside && HEADS_CANCELLED.test(words.slice(-SHORT)) && /[:。]$/.test(words);
    const alone = line.label === null || (passage.lines[i + 1]?.gap ?? 0) > 0;
    const heads = !/[。、]$/.test(words) && alone && (line.gap > 0 || line.kind === "heading");
    if (heads || beside) {
      if (HEADS_CANCELLED.test(words)) return true;
      if (heads) return false;
    }
  }
  return false;
}

const CALLED_OFF =
  /(?:運航|フライト|便)(?:は|が|の)?[^。]{0,8}(?:取り?やめ|キャンセル|中止)|欠航(?:が決ま|にな|とな|を告げ|です|だ|。|、|し|に)|運休(?:にな|とな)|[Cc]ancell?ed/;
const CAME_DOWN =
  /[Ll]anding|[Ss]pot ?in|[Tt]ouch ?down|T\/D|ランディング|着陸|到着|着い|スポットイン|接地|に着く|着は|着 ?(?=\d)/;
const CLOCK = /\d{1,2}:\d{2}|\d{1,2}時|\d{1,2}分/;

/**
 * Whether a flight told in these stretches never took off: it was called off, and no sentence tells when it came down.
 * A sentence that names another flight tells of that one.
 */
export function isCalledOff(material: Material, spans: readonly Span[], isOther: (at: number) => boolean): boolean {
  const { passage, text } = material;
  let off = false;
  for (const { start, end } of passage.sentences) {
    if (!spans.some((s) => start >= s.start && start < s.end)) continue;
    const words = text.slice(start, end);
    if (CAME_DOWN.test(words) && CLOCK.test(words)) return false;
    off ||= CALLED_OFF.test(words) && !isOther(start);
  }
  return off;
}
