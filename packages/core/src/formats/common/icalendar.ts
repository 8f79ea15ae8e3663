import type { Span } from "../../kernel/span.ts";

/** A property of a component: its name, parameters and value as written, folds undone, and where the value stands. */
export interface Property extends Span {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
  readonly line: number;
}

/** A component such as VEVENT with its properties by name, the first of each. */
export interface Component extends Span {
  readonly name: string;
  readonly line: number;
  readonly properties: ReadonlyMap<string, Property>;
}

interface Logical extends Span {
  readonly text: string;
  readonly line: number;
  /** Place in the source of each letter of the text. */
  readonly places: readonly number[];
}

/** The content lines of a text: a line that begins with a space or a tab goes on with the one before (RFC 5545, 3.1). */
function contentLines(text: string): Logical[] {
  const lines: { text: string; line: number; start: number; end: number; places: number[] }[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  for (const [index, raw] of text.slice(at).split("\n").entries()) {
    const plain = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const last = lines.at(-1);
    const folded = last !== undefined && /^[ \t]/.test(plain);
    const said = folded ? plain.slice(1) : plain;
    const start = at + plain.length - said.length;
    const line = folded ? last : { text: "", line: index + 1, start: at, end: at, places: [] };
    if (!folded) lines.push(line);
    line.text += said;
    line.end = at + plain.length;
    for (let i = 0; i < said.length; i += 1) line.places.push(start + i);
    at += raw.length + 1;
  }
  return lines;
}

/** Name, parameters and value of a content line; null for one that is none. */
function propertyOf(line: Logical): Property | null {
  const head = /^([A-Za-z0-9-]{1,60})((?:;[A-Za-z0-9-]{1,60}=(?:"[^"]{0,400}"|[^";:]{0,400})){0,12}):/.exec(line.text);
  if (head === null) return null;
  const params: Record<string, string> = {};
  for (const [, name = "", value = ""] of (head[2] ?? "").matchAll(/;([^=]{1,60})=("[^"]{0,400}"|[^";]{0,400})/g))
    params[name.toUpperCase()] = value.replace(/^"|"$/g, "");
  const from = head[0].length;
  const start = line.places[from] ?? line.end;
  return {
    name: (head[1] ?? "").toUpperCase(),
    params,
    value: line.text.slice(from),
    line: line.line,
    start,
    end: line.end,
  };
}

/** The components of one name in an iCalendar text, in order; what stands inside components within them is passed over. */
export function componentsOf(text: string, name: string): Component[] {
  const found: Component[] = [];
  let open: { readonly properties: Map<string, Property>; readonly start: number; readonly line: number } | null = null;
  let depth = 0;
  for (const line of contentLines(text)) {
    const property = propertyOf(line);
    if (property === null) continue;
    const value = property.value.trim().toUpperCase();
    if (property.name === "BEGIN") {
      if (open !== null) depth += 1;
      else if (value === name) open = { properties: new Map(), start: line.start, line: line.line };
    } else if (property.name === "END" && open !== null) {
      if (depth > 0) depth -= 1;
      else {
        found.push({ name, line: open.line, properties: open.properties, start: open.start, end: line.end });
        open = null;
      }
    } else if (open !== null && depth === 0 && !open.properties.has(property.name))
      open.properties.set(property.name, property);
  }
  return found;
}

/** The text of a TEXT value (RFC 5545, 3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));
}

/** A text as a TEXT value. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n]/g, "\\n");
}

/** Octets that a letter takes in UTF-8. */
function octets(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Most octets of a line without its break (RFC 5545, 3.1). */
const MOST = 75;

/** A content line folded at 75 octets, no letter cut in two, ended by CRLF. */
export function folded(line: string): string {
  let out = "";
  let room = MOST;
  for (const letter of line) {
    const size = octets(letter);
    if (size > room) {
      out += "\r\n ";
      room = MOST - 1;
    }
    out += letter;
    room -= size;
  }
  return `${out}\r\n`;
}
