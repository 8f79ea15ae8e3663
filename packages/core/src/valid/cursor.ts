/** A fixed text of JSON, as bytes and as words of four of them. */
export interface Token {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
}

/** The token of a text of ASCII. */
export function token(text: string): Token {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return { bytes, words: Int32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getInt32(i * 4, true)) };
}

/** Gives the text of UTF-8 bytes from one offset up to another. */
export type Decode = (bytes: Uint8Array, from: number, to: number) => string;

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const COLON = 0x3a;
const ZERO = 0x30;
const NINE = 0x39;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const FIRST_PRINTABLE = 0x20;
const [NULL, TRUE, FALSE] = [token("null"), token("true"), token("false")];

/** Texts up to so many bytes are remembered: codes, dates and names come again and again. */
const LONGEST_KNOWN = 32;
const KNOWN = 4096;
/** Numbers of more digits may be none that a double holds exactly. */
const MOST_DIGITS = 15;

/**
 * Reads JSON in the form that JSON.stringify gives it: no white space, members in a known order. What is of any other form,
 * correct or not, makes it fail; once failed it stays so, and what it gives is of no use.
 */
export class Cursor {
  ok = true;
  #bytes: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #at = 0;
  #end = 0;
  readonly #decode: Decode;
  readonly #known: string[] = new Array<string>(KNOWN).fill("");
  readonly #lengths = new Int32Array(KNOWN).fill(-1);
  readonly #hashes = new Int32Array(KNOWN);
  readonly #lastHashes = new Int32Array(KNOWN);
  readonly #letters = new Uint8Array(KNOWN * LONGEST_KNOWN);
  readonly #words = new DataView(this.#letters.buffer);

  constructor(decode: Decode) {
    this.#decode = decode;
  }

  /** Begins at some bytes. */
  begin(bytes: Uint8Array, from: number, to: number): void {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    this.#at = from;
    this.#end = to;
    this.ok = true;
  }

  /** Whether all was read, and was of the form. */
  ended(): boolean {
    return this.ok && this.#at === this.#end;
  }

  fail(): void {
    this.ok = false;
  }

  /** Whether a token comes next; passes it if so. */
  has({ bytes, words }: Token): boolean {
    const at = this.#at;
    const end = at + bytes.length;
    if (end > this.#end) return false;
    for (let i = 0; i < words.length; i++) if (this.#view.getInt32(at + i * 4, true) !== words[i]) return false;
    for (let i = words.length * 4; i < bytes.length; i++) if (this.#bytes[at + i] !== bytes[i]) return false;
    this.#at = end;
    return true;
  }

  /** Passes a token. */
  pass(next: Token): void {
    if (!this.has(next)) this.ok = false;
  }

  isNull(): boolean {
    return this.has(NULL);
  }

  boolean(): boolean {
    if (this.has(TRUE)) return true;
    this.pass(FALSE);
    return false;
  }

  /** A number of at most fifteen digits before the point, without an exponent. */
  number(): number {
    const bytes = this.#bytes;
    const from = this.#at;
    const negative = bytes[from] === MINUS;
    const first = negative ? from + 1 : from;
    let at = first;
    let value = 0;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0)
      value = value * 10 + byte - ZERO;
    // Zero leads no other digit, and -0 is not 0.
    const zero = bytes[first] === ZERO && (negative || at > first + 1);
    if (at === first || at - first > MOST_DIGITS || zero || at > this.#end) this.ok = false;
    this.#at = at;
    if (bytes[at] === POINT) return this.#decimal(from, at + 1);
    return negative ? -value : value;
  }

  #decimal(from: number, fraction: number): number {
    const bytes = this.#bytes;
    let at = fraction;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0);
    if (at === fraction || at > this.#end) this.ok = false;
    this.#at = at;
    return this.ok ? Number(this.#decode(bytes, from, at)) : 0;
  }

  /** A string without escapes. */
  text(): string {
    const bytes = this.#bytes;
    const from = this.#at + 1;
    if (bytes[this.#at] !== QUOTE) this.ok = false;
    let to = from;
    let hash = 0;
    for (let byte = bytes[to] ?? 0; byte !== QUOTE; byte = bytes[++to] ?? 0) {
      // Zero stands for the end of the bytes too.
      if (byte < FIRST_PRINTABLE || byte === BACKSLASH) {
        this.ok = false;
        return "";
      }
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (to >= this.#end) this.ok = false;
    this.#at = to + 1;
    return this.ok ? this.#textOf(from, to, hash) : "";
  }

  #textOf(from: number, to: number, hash: number): string {
    const bytes = this.#bytes;
    const length = to - from;
    if (length > LONGEST_KNOWN) return this.#decode(bytes, from, to);
    const slot = (hash ^ (hash >>> 12)) & (KNOWN - 1);
    const letters = this.#letters;
    const base = slot * LONGEST_KNOWN - from;
    if (this.#lengths[slot] === length && this.#hashes[slot] === hash) {
      let i = from;
      while (i + 4 <= to && this.#words.getInt32(base + i) === this.#view.getInt32(i)) i += 4;
      while (i < to && letters[base + i] === bytes[i]) i += 1;
      if (i === to) return this.#known[slot] ?? "";
    }
    const text = this.#decode(bytes, from, to);
    // A text is remembered when it comes twice before another of its slot: most names never do, and would push out what does.
    if (this.#lastHashes[slot] !== hash) {
      this.#lastHashes[slot] = hash;
      return text;
    }
    this.#known[slot] = text;
    this.#lengths[slot] = length;
    this.#hashes[slot] = hash;
    for (let i = from; i < to; i++) letters[base + i] = bytes[i] ?? 0;
    return text;
  }

  list<T>(item: (cursor: Cursor) => T): T[] {
    const list: T[] = [];
    if (this.#bytes[this.#at++] !== OPENING_BRACKET) this.ok = false;
    if (this.#bytes[this.#at] === CLOSING_BRACKET) {
      this.#at += 1;
      return list;
    }
    while (this.ok) {
      list.push(item(this));
      const next = this.#bytes[this.#at++];
      if (next === CLOSING_BRACKET) break;
      if (next !== COMMA) this.ok = false;
    }
    return list;
  }

  /** An object of any members, all of one form. */
  members<T>(item: (cursor: Cursor) => T): Record<string, T> {
    const members: Record<string, T> = {};
    if (this.#bytes[this.#at++] !== OPENING_BRACE) this.ok = false;
    if (this.#bytes[this.#at] === CLOSING_BRACE) {
      this.#at += 1;
      return members;
    }
    while (this.ok) {
      const key = this.text();
      // Assigned, it would be no member.
      if (key === "__proto__" || this.#bytes[this.#at++] !== COLON) this.ok = false;
      members[key] = item(this);
      const next = this.#bytes[this.#at++];
      if (next === CLOSING_BRACE) break;
      if (next !== COMMA) this.ok = false;
    }
    return members;
  }
}
