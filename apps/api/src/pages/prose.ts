import { html } from "hono/html";
import type { Html } from "./layout.ts";

const MARK = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** The two marks of CommonMark that descriptions use: `code` and [links](/path). All else stays as it is. */
export function prose(text: string): Html {
  const pieces: (Html | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, code, title, target] = match;
    pieces.push(text.slice(from, match.index));
    pieces.push(code === undefined ? html`<a href="${target}">${title}</a>` : html`<code>${code}</code>`);
    from = match.index + whole.length;
  }
  return html`${[...pieces, text.slice(from)]}`;
}
