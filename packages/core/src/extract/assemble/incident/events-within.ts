import type { Span } from "../../../kernel/span.ts";

/** The spans of an ordered list that lie in a stretch, found by bisection. */
export function within<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).start < start) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < spans.length && (spans[i] as T).start < end; i++) {
    const span = spans[i] as T;
    if (span.end <= end) out.push(span);
  }
  return out;
}
