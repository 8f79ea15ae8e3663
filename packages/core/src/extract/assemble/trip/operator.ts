import type { Cited, Material } from "../material.ts";
import { cited, type Leg } from "./leg.ts";

/** Airlines that fly under numbers of a larger one and that a log means when it says who operates. */
export const OPERATORS: ReadonlySet<string> = new Set([
  "NU",
  "JC",
  "HC",
  "3X",
  "JH",
  "7G",
  "BC",
  "HD",
  "6J",
  "FW",
  "OC",
  "MZ",
  "MM",
  "GK",
  "NQ",
  "BV",
]);
const AFTER =
  /^(?:による|が|の)?(?:運航|オペレーション|オペレート)(?!して(?:い(?:る|た)(?!便)))|^(?:の|が運航する)(?:小型)?(?:ATR|DHC|Q400|サーブ|SAAB|E1[79]|エンブラエル|ボーイング|エアバス|B7|A32|7[3-8]7|機材|機体|飛行機|プロペラ)/;
const BEFORE = /(?:運航(?:会社|航空会社)?(?:は|が|:|：| )|[Oo]perated by |OPERATED BY )$/;
const BRACKETED = /\d便?[ ]?[(]$/;

/** The airline that a leg's text says to operate it under another's number; null when it says none. */
export function operatorOf(
  { terms, text }: Material,
  leg: Pick<Leg, "anchors" | "spans">,
  carrier: string | undefined,
): Cited<string> | null {
  if (carrier === undefined) return null;
  for (const term of terms("carrier")) {
    const { code } = term.value;
    if (code === carrier || !OPERATORS.has(code)) continue;
    if (!leg.spans.some((s) => term.start >= s.start && term.start < s.end)) continue;
    const tail = text.slice(term.end, term.end + 12);
    const lead = text.slice(Math.max(0, term.start - 14), term.start);
    const bracketed = BRACKETED.test(lead) && /^(?:運航|便)?[)]/.test(tail) && lead.includes("便");
    if (AFTER.test(tail) || BEFORE.test(lead) || bracketed) return cited(code, term, term.rule);
  }
  return null;
}
