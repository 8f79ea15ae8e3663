import type { Mention } from "../../types.ts";
import { isHarm } from "./events-clauses.ts";
import type { ScopedSentence } from "./events-scope.ts";

/** A term set in quotes: 「パスワードリスト攻撃」が続いた. */
const TERM_SET_OFF = /^[^「」、。]{0,12}」(?:が|を|の|に|で|は|も|と)/;

/** Acts outside 「」: what stands inside is a title or another's words, unless a harm is only named there. */
export function outsideQuotes(
  acts: readonly Mention<"term">[],
  scope: ScopedSentence,
  text: string,
): Mention<"term">[] {
  const out: Mention<"term">[] = [];
  let depth = 0;
  let opened = scope.start;
  let at = scope.start;
  for (const act of acts) {
    for (; at < act.start; at++) {
      const c = text.charAt(at);
      if (c === "「") {
        depth += 1;
        opened = at;
      } else if (c === "」" && depth > 0) depth -= 1;
    }
    const named =
      depth === 1 &&
      isHarm(act.value.code) &&
      act.start - opened < 14 &&
      TERM_SET_OFF.test(text.slice(act.end, act.end + 16));
    if (depth === 0 || named) out.push(act);
  }
  return out;
}

/** A stretch with what stands in 「」 blanked out, so that a caller's words name no party; same length. */
export function withoutQuotes(stretch: string): string {
  if (!/[「」]/.test(stretch)) return stretch;
  let depth = 0;
  let out = "";
  for (const c of stretch) {
    if (c === "」" && depth > 0) depth -= 1;
    out += depth > 0 ? " ".repeat(c.length) : c;
    if (c === "「") depth += 1;
  }
  // A stretch that begins inside a quotation: 」 comes first.
  const close = out.indexOf("」");
  const open = out.indexOf("「");
  return close >= 0 && (open < 0 || close < open) ? " ".repeat(close) + out.slice(close) : out;
}
