import { html } from "hono/html";
import type { Language } from "../words.ts";
import type { Html } from "./layout.ts";
import { words } from "./words.table.ts";

/** How a reader may write: not at all, as they are, or with a token. */
export type Keeping = "none" | "open" | "token";

/** The field for a token, where a form needs one; `form` is the id of a form that it stands outside of. */
export function tokenField(keeping: Keeping, id: string, language: Language, form?: string): Html | string {
  if (keeping !== "token") return "";
  const of = form === undefined ? "" : html` form="${form}"`;
  return html`<div class="fields"><div><label for="${id}">${words.token[language]}</label><input id="${id}" name="token" type="password" autocomplete="off" required${of}></div></div>`;
}
