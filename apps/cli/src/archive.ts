import { inflateRawSync } from "node:zlib";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Length of the record that ends an archive, and the most that a comment may add to it. */
const END_LENGTH = 22;
const COMMENT_MOST = 0xffff;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** Whether bytes are a ZIP archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes.length > END_LENGTH && Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE(0) === LOCAL;
}

function endOf(zip: Buffer): number {
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - COMMENT_MOST); at -= 1)
    if (zip.readUInt32LE(at) === END) return at;
  return -1;
}

/**
 * The bytes of the first file of a ZIP archive (PKWARE APPNOTE 6.3) that has one of the names, wherever in it, `most` of
 * them at most; null when there is none, or when the archive is broken.
 */
export function fileOf(bytes: Uint8Array, names: readonly string[], most: number): Uint8Array | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const end = endOf(zip);
    if (end < 0) return null;
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (zip.readUInt32LE(at) !== CENTRAL) return null;
      const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
      const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
        number,
        number,
        number,
      ];
      const file = zip.toString("utf8", at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + name);
      const local = zip.readUInt32LE(at + 42);
      at += CENTRAL_LENGTH + name + extra + comment;
      if (!names.includes(file.slice(file.lastIndexOf("/") + 1)) || (method !== STORED && method !== DEFLATED))
        continue;
      const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + size);
      return method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: most });
    }
    return null;
  } catch {
    // A place beyond the end, or bytes that do not unpack.
    return null;
  }
}
