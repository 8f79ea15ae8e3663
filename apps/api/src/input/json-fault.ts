import type { Words } from "../words.ts";

/** The first place at which a text breaks the grammar of JSON. */
export interface JsonFault {
  /** Offset in UTF-16 code units, from 0. */
  readonly offset: number;
  readonly code: "unexpected-character" | "unexpected-end" | "bad-string" | "bad-number";
  readonly detail: Words;
}

type State = "value" | "value-or-close" | "key" | "key-or-close" | "colon" | "comma-or-close" | "end";

const EXPECTED: Readonly<Record<State, Words>> = {
  value: { ja: "値", en: "a value" },
  "value-or-close": { ja: "値か ]", en: "a value or ]" },
  key: { ja: '" で始まる名前', en: 'a name in "' },
  "key-or-close": { ja: '" で始まる名前か }', en: 'a name in " or }' },
  colon: { ja: ":", en: ":" },
  "comma-or-close": { ja: ", か閉じ括弧", en: ", or a closing bracket" },
  end: { ja: "終わり", en: "the end" },
};

const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const SPACE = /[\t\n\r ]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of the string that opens at `at`, or the fault inside it. */
function endOfString(text: string, at: number): number | JsonFault {
  let i = at + 1;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code === 0x5c) {
      const end = endOf(ESCAPE, text, i);
      if (end < 0)
        return {
          offset: i,
          code: "bad-string",
          detail: { ja: "\\ の後の文字が使えません", en: "no such escape after \\" },
        };
      i = end;
    } else if (code < 0x20) {
      const ja = "文字列の中の改行や制御文字は \\n、\\u00xx の形で書きます";
      return {
        offset: i,
        code: "bad-string",
        detail: { ja, en: "a line break or control character in a string must be escaped" },
      };
    } else i += 1;
  }
  return {
    offset: text.length,
    code: "unexpected-end",
    detail: { ja: '文字列を閉じる " がありません', en: 'the string lacks its closing "' },
  };
}

function unexpected(text: string, offset: number, state: State): JsonFault {
  const { ja, en } = EXPECTED[state];
  if (offset >= text.length)
    return {
      offset,
      code: "unexpected-end",
      detail: { ja: `途中で終わっています。次に来るのは ${ja}`, en: `it ends where ${en} is due` },
    };
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const shown = /[\p{Cc}\p{Cf}\p{Cs}]/u.test(found)
    ? `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`
    : found;
  return {
    offset,
    code: "unexpected-character",
    detail: { ja: `「${shown}」があります。ここに来るのは ${ja}`, en: `found ${shown} where ${en} is due` },
  };
}

/** End of a scalar value at `at`, -1 when none stands there, or the fault inside it. */
function endOfScalar(text: string, at: number): number | JsonFault {
  const first = text.charAt(at);
  if (first === '"') return endOfString(text, at);
  if (first === "-" || (first >= "0" && first <= "9")) {
    const end = endOf(NUMBER, text, at);
    if (end > 0 && !/[0-9.eE+-]/.test(text.charAt(end))) return end;
    return {
      offset: at,
      code: "bad-number",
      detail: { ja: "数の書き方が JSON と違います", en: "it is no number of JSON" },
    };
  }
  return endOf(LITERAL, text, at);
}

/** The first fault of a JSON text (RFC 8259), or null when it has none. Linear, without recursion, the same on every engine. */
export function jsonFault(text: string): JsonFault | null {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  let at = 0;
  const afterValue = (): State => (open.length === 0 ? "end" : "comma-or-close");
  for (;;) {
    at = endOf(SPACE, text, at);
    const first = text.charAt(at);
    if (first === "") return state === "end" ? null : unexpected(text, at, state);
    const container = open.at(-1);
    const closes = (first === "}" && container === "{") || (first === "]" && container === "[");
    if (closes && state.endsWith("-or-close")) {
      open.pop();
      state = afterValue();
      at += 1;
    } else if (state === "colon" && first === ":") {
      state = "value";
      at += 1;
    } else if (state === "comma-or-close" && first === ",") {
      state = container === "{" ? "key" : "value";
      at += 1;
    } else if (state.startsWith("value") && (first === "{" || first === "[")) {
      open.push(first);
      state = first === "{" ? "key-or-close" : "value-or-close";
      at += 1;
    } else {
      const isKey: boolean = state.startsWith("key") && first === '"';
      if (!isKey && !state.startsWith("value")) return unexpected(text, at, state);
      const end = endOfScalar(text, at);
      if (typeof end !== "number") return end;
      if (end < 0) return unexpected(text, at, state);
      at = end;
      state = isKey ? "colon" : afterValue();
    }
  }
}
