import { html } from "hono/html";
import type { Html } from "./layout.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters before and after a place, in UTF-16 code units. */
const AROUND = 30;
/** Snippets of one entry. */
const MOST = 2;

/** An offset that does not part a pair of surrogates. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function windowsOf(text: string, spans: readonly Span[]): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  for (const { start, end } of [...inside].sort((a, b) => a.start - b.start)) {
    const last = windows.at(-1);
    const from = Math.max(0, whole(text, start - AROUND));
    const to = whole(text, Math.min(text.length, Math.min(end, start + 4 * AROUND) + AROUND));
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, Math.min(to, last.start + 6 * AROUND));
    else windows.push({ start: from, end: to });
  }
  return windows.slice(0, MOST);
}

/** A stretch of a text with the places in it marked. */
function marked(text: string, window: Span, spans: readonly Span[]): readonly (Html | string)[] {
  const parts: (Html | string)[] = [];
  let at = window.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(at, span.start), Math.min(span.end, window.end)];
    if (start >= end) continue;
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at, window.end));
  return parts;
}

/** Where what was searched for stands in a text: a line or two around it, marked. Places outside of the text are passed over. */
export function snippets(text: string, spans: readonly Span[]): Html {
  return html`${windowsOf(text, spans).map(
    (window) =>
      html`<span class="snippet" lang="ja">${window.start > 0 ? "…" : ""}${marked(text, window, spans)}${window.end < text.length ? "…" : ""}</span>`,
  )}`;
}
