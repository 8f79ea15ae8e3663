import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { mediaType } from "../http/negotiate.ts";
import { type Fault, Problem } from "../problem.ts";
import { type Entry, shapeEntries, type Takes } from "./entries.ts";
import { parseJson } from "./json.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Media types of the bodies taken. */
export const bodyTypes = ["text/plain", "application/json", "application/x-ndjson"] as const;

/** Other names by which a type is sent. */
const ALIASES: Readonly<Record<string, string>> = {
  "application/ndjson": "application/x-ndjson",
  "application/jsonl": "application/x-ndjson",
};

function unsupported(taken: readonly string[], ja: string, en: string): Problem {
  const list = taken.join(", ");
  return new Problem("unsupported-media-type", {
    detail: { ja: `${ja}${list} のどれかです。`, en: `${en}; it is one of ${list}.` },
    headers: { "Accept-Post": list },
  });
}

/** The media type of a request's body, one of those taken; a problem when it is another, compressed, or not in UTF-8. */
export function typeOfBody<const Type extends string>(c: Context<AppEnv>, taken: readonly Type[]): Type {
  const { type, charset } = mediaType(c.req.header("Content-Type"));
  const encoding = c.req.header("Content-Encoding") ?? "identity";
  const none = { ja: "受け取れません。", en: "is not taken" };
  if (encoding.toLowerCase() !== "identity")
    throw unsupported(
      taken,
      `Content-Encoding: ${encoding} は${none.ja}圧縮していない `,
      `Content-Encoding: ${encoding} ${none.en}`,
    );
  if (charset !== null && !["utf-8", "utf8", "us-ascii"].includes(charset))
    throw unsupported(
      taken,
      `文字コード ${charset} は${none.ja}UTF-8 の `,
      `The charset ${charset} ${none.en}, only UTF-8`,
    );
  const name = ALIASES[type] ?? type;
  const known = taken.find((candidate) => candidate === name);
  if (known !== undefined) return known;
  if (type === "") throw unsupported(taken, "Content-Type がありません。", "Content-Type is missing");
  throw unsupported(taken, `${type} は${none.ja}`, `${type} ${none.en}`);
}

/** The text of a request's body. */
export async function readBody(c: Context<AppEnv>): Promise<string> {
  return decodeUtf8(new Uint8Array(await c.req.arrayBuffer()));
}

/** The value of a JSON text; a problem that names the place where it is none. */
export function jsonOf(text: string): unknown {
  const parsed = parseJson(text);
  if ("value" in parsed) return parsed.value;
  throw new Problem("malformed-json", { detail: parsed.fault.detail, faults: [parsed.fault] });
}

/** The problem of a JSON value that has not the shape of what is taken. */
export function invalidBody(faults: readonly Fault[]): Problem {
  const detail = { ja: `${faults.length} か所が違います。`, en: `${faults.length} of its members are at fault.` };
  return new Problem("invalid-body", { detail, faults });
}

function entriesOfJson(text: string, takes: Takes): readonly Entry[] {
  const { entries, faults } = shapeEntries(jsonOf(text), takes);
  if (faults.length === 0) return entries;
  throw invalidBody(faults);
}

/** Entries of NDJSON: a blank line is none, a broken line is a fault that names it, and the rest goes on. */
function entriesOfLines(text: string, takes: Takes): readonly Entry[] {
  return text.split("\n").flatMap((source, index): readonly Entry[] => {
    const line = index + 1;
    if (source.trim() === "") return [];
    const parsed = parseJson(source, line);
    const faultEntry = (fault: Fault): Entry => ({ type: "fault", fault: { line, ...fault } });
    if ("fault" in parsed) return [faultEntry(parsed.fault)];
    const { entries, faults } = Array.isArray(parsed.value) ? manyOnALine : shapeEntries(parsed.value, takes);
    return faults.length > 0 ? faults.map(faultEntry) : entries;
  });
}

const manyOnALine = {
  entries: [],
  faults: [
    {
      pointer: "",
      code: "array",
      detail: { ja: "1 行に 1 件です。配列は書けません。", en: "A line holds one value, not an array." },
    },
  ],
};

/** The entries of a request's body, by its media type. */
export async function readEntries(c: Context<AppEnv>, takes: Takes): Promise<readonly Entry[]> {
  const type = typeOfBody(c, bodyTypes);
  const text = await readBody(c);
  if (type === "text/plain") return [{ type: "text", text }];
  const entries = type === "application/json" ? entriesOfJson(text, takes) : entriesOfLines(text, takes);
  const { entryLimit } = c.get("ports").settings;
  if (entries.length <= entryLimit) return entries;
  const detail = {
    ja: `${entries.length} 件あります。一度に送れるのは ${entryLimit} 件までです。`,
    en: `It holds ${entries.length} entries; one request takes ${entryLimit}.`,
  };
  throw new Problem("too-many-entries", { detail });
}
