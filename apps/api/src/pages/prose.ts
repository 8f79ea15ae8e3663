import { html } from "hono/html";
import type { Html } from "./layout.ts";

/** What follows the opening bracket of a link: its title, its target and the rest. */
const LINK = /^([^\]]*)\]\(([^)]*)\)/;

function links(text: string): readonly (Html | string)[] {
  const [before = "", ...openings] = text.split("[");
  return [
    before,
    ...openings.flatMap((opening): readonly (Html | string)[] => {
      const [whole, title, target] = LINK.exec(opening) ?? [];
      if (whole === undefined) return [`[${opening}`];
      return [html`<a href="${target}">${title}</a>`, opening.slice(whole.length)];
    }),
  ];
}

/** The two marks of CommonMark that descriptions use: `code` and [links](/path). All else stays as it is. */
export function prose(text: string): Html {
  const parts = text.split("`");
  const closed = parts.length - 1 - ((parts.length - 1) % 2);
  const open = parts.slice(closed).join("`");
  const marked = parts
    .slice(0, closed)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : links(part)));
  return html`${[...marked.flat(), ...links(open)]}`;
}
