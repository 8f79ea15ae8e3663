import { fold } from "../kernel/normalize.ts";
import type { Span } from "../kernel/span.ts";
import { judgeKind, type PostKind } from "./ja/post-kind.ts";

/** One post of a page. */
export interface Post extends Span {
  /** 0-based place among the posts of the page. */
  readonly index: number;
  readonly kind: PostKind;
}

/** A label in 【】 at the head of a line. */
const LABEL = /^[ \t]*【([^【】\r\n]{1,43})】/gm;
/** Words that make such a label open a post, with the most characters before and after: 【セキュリティ事件簿#2023-304】, 【搭乗記】 */
const OPENERS = [
  { word: "事件簿", before: 20, after: 20 },
  { word: "搭乗記", before: 8, after: 12 },
] as const;

function opensPost(label: string): boolean {
  return OPENERS.some(({ word, before, after }) => {
    const at = label.indexOf(word);
    return at >= 0 && at <= before && label.length - at - word.length <= after;
  });
}

/** A line drawn across the page between posts. */
const RULE_LINE = /^[ \t]*(?:[-=_*─━]{5,}|(?:[-=_*] ){4,}[-=_*]?)[ \t]*$/gm;

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return to > from ? { start: from, end: to } : null;
}

function cut(text: string, folded: string): Span[] {
  const starts = [...folded.matchAll(LABEL)].filter((m) => opensPost(m[1] ?? "")).map((m) => m.index);
  if (starts.length > 0) {
    const bounds = starts[0] === 0 ? starts : [0, ...starts];
    return bounds.map((start, i) => trimmed(text, start, bounds[i + 1] ?? text.length)).filter((span) => span !== null);
  }
  const whole = trimmed(text, 0, text.length);
  if (whole === null) return [];
  const rules = [...folded.matchAll(RULE_LINE)];
  if (rules.length === 0) return [whole];
  const pieces: Span[] = [];
  let from = 0;
  for (const m of [...rules, { index: text.length, 0: "" }]) {
    const piece = trimmed(text, from, m.index);
    if (piece !== null) pieces.push(piece);
    from = m.index + m[0].length;
  }
  // A line across the page parts posts only when every part stands on its own as one.
  const alone = pieces.every((p) => judgeKind(folded.slice(p.start, p.end)) !== "other" && p.end - p.start > 200);
  return alone && pieces.length > 1 ? pieces : [whole];
}

/** Splits a page into posts, in order, and says what each is. A page without post headers is one post. */
export function splitPosts(text: string): Post[] {
  const folded = fold(text);
  return cut(text, folded).map((span, index) => ({
    ...span,
    index,
    kind: judgeKind(folded.slice(span.start, span.end)),
  }));
}
