import { Problem } from "../problem.ts";

/** The least and most that the second byte of a sequence may be after these lead bytes (RFC 3629 section 4). */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Offset of the first byte of the first sequence that is no UTF-8 (RFC 3629), or null when there is none. */
export function utf8Fault(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lengthOf(lead);
    if (length === 0 || at + length > bytes.length) return at;
    for (let i = 1; i < length; i += 1) {
      const [least, most] = (i === 1 ? SECOND[lead] : undefined) ?? [0x80, 0xbf];
      const byte = bytes[at + i] ?? 0;
      if (byte < least || byte > most) return at;
    }
    at += length;
  }
  return null;
}

/** Decodes UTF-8, a leading byte order mark dropped. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const byte = utf8Fault(bytes) ?? 0;
    const detail = {
      ja: `先頭から ${byte} バイト目(0 起算)が UTF-8 として読めません。`,
      en: `The byte at offset ${byte} (from 0) does not begin a UTF-8 sequence.`,
    };
    throw new Problem("invalid-utf8", { detail, faults: [{ byte, code: "invalid-sequence", detail }] });
  }
}
