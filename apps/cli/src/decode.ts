import type { Fault } from "./fault.ts";

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters that Windows adds to Shift_JIS, such as ① and ㈱: converters refuse them under the standard's name. */
const OF_WINDOWS = /[\u2116\u2121\u2160-\u217b\u2460-\u2473\u3231-\u33cd]/;
/** ISO-2022-JP, the encoding of Japanese mail, goes to its two-byte set by one of these. */
const TO_KANJI = ["\u001b$B", "\u001b$@"];

/** The Japanese encoding that bytes seem to be in; null for none. The wrong one turns letters into half-width kana. */
function japaneseEncoding(bytes: Uint8Array): string | null {
  const [best] = ["shift_jis", "euc-jp"]
    .map((encoding) => ({ encoding, text: decodeAs(encoding, bytes) }))
    .flatMap(({ encoding, text }) =>
      text === null ? [] : [{ encoding, text, halfKana: text.match(/[\uff61-\uff9f]/g)?.length ?? 0 }],
    )
    .sort((a, b) => a.halfKana - b.halfKana);
  if (best === undefined) return null;
  if (best.encoding === "euc-jp") return "EUC-JP";
  return OF_WINDOWS.test(best.text) ? "CP932" : "SHIFT_JIS";
}

/** The text of UTF-8 bytes without the byte-order mark, or what the bytes seem to be instead. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly fault: Fault } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { fault: { code: "encoding", encoding: "UTF-16" } };
  if (bytes.includes(0)) return { fault: { code: "binary" } };
  const text = decodeAs("utf-8", bytes);
  if (text === null) {
    const encoding = japaneseEncoding(bytes);
    return { fault: encoding === null ? { code: "binary" } : { code: "encoding", encoding } };
  }
  if (TO_KANJI.some((shift) => text.includes(shift))) return { fault: { code: "encoding", encoding: "ISO-2022-JP" } };
  return { text };
}
