import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import { after, before, firstClause, lastClause } from "./words.ts";

const OTHER =
  /^(?:の)?(?:ラウンジ|LOUNGE|Lounge)|^ ?(?:とも?(?:違|異)|が一番|が最|な気|は(?:ちょっと|少し)?(?:圧迫|狭い)|より|に比べ|制覇|のほうが|の方が|じゃな|では(?:な|あ)|と(?:は|比)|完成度|の[^、。]{0,6}予定|(?:の)?はず|ではな|のつもり)/;
const ELSEWHERE =
  /(?:以前|前回|昔|先日|古い|比べ|往路の|前に|成田→|で乗った|次回|次は|次こそ|予約(?:した|時)[^、。]{0,6}|当初|本来|いつか|全|一番[^、。]{0,8})[^、。]{0,6}$/;
const THIS = /(?:座席|シート|今回|初代|搭乗した|席|これが|この|機材|椅子|いわゆる)[^、。]{0,14}$/;

/** The named seat that a stretch of the text says the writer had; null when none. */
export function seatProductIn(material: Material, inside: (at: number) => boolean): Mention<"term"> | null {
  const { text } = material;
  let best: Mention<"term"> | null = null;
  let most = 0;
  for (const mention of material.terms("seat-product")) {
    if (mention.value.code === "aircraft" || !inside(mention.start)) continue;
    const lead = lastClause(before(text, mention.start, 40));
    const tail = firstClause(after(text, mention.end, 24));
    let sum = 1;
    if (THIS.test(lead)) sum += 2;
    if (/^(?:でした|です|だ|である|という|の(?:機体|シート|座席)|に)/.test(tail)) sum += 2;
    if (OTHER.test(tail)) sum -= 5;
    if (ELSEWHERE.test(lead)) sum -= 3;
    if (sum > most) {
      best = mention;
      most = sum;
    }
  }
  return best;
}
