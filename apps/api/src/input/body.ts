import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { mediaType } from "../http/negotiate.ts";
import { type Fault, Problem } from "../problem.ts";
import { type Entry, shapeEntries, type Takes } from "./entries.ts";
import { parseJson } from "./json.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Media types of the bodies taken. */
export const bodyTypes = ["text/plain", "application/json", "application/x-ndjson"] as const;

type BodyType = (typeof bodyTypes)[number];

/** Other names by which a type is sent. */
const ALIASES: Readonly<Record<string, BodyType>> = {
  "application/ndjson": "application/x-ndjson",
  "application/jsonl": "application/x-ndjson",
};

function unsupported(ja: string, en: string): Problem {
  return new Problem("unsupported-media-type", {
    detail: { ja, en },
    headers: { "Accept-Post": bodyTypes.join(", ") },
  });
}

function typeOfBody(c: Context<AppEnv>): BodyType {
  const { type, charset } = mediaType(c.req.header("Content-Type"));
  const encoding = c.req.header("Content-Encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    throw unsupported(
      `Content-Encoding: ${encoding} は受け取れません。`,
      `Content-Encoding: ${encoding} is not taken.`,
    );
  if (charset !== null && !["utf-8", "utf8", "us-ascii"].includes(charset))
    throw unsupported(
      `文字コード ${charset} は受け取れません。UTF-8 だけです。`,
      `The charset ${charset} is not taken, only UTF-8.`,
    );
  const known = ALIASES[type] ?? bodyTypes.find((name) => name === type);
  if (known !== undefined) return known;
  const list = bodyTypes.join(", ");
  if (type === "")
    throw unsupported(
      `Content-Type がありません。${list} のどれかです。`,
      `Content-Type is missing; it is one of ${list}.`,
    );
  throw unsupported(`${type} は受け取れません。${list} のどれかです。`, `${type} is not taken; it is one of ${list}.`);
}

function entriesOfJson(text: string, takes: Takes): readonly Entry[] {
  const parsed = parseJson(text);
  if ("fault" in parsed) throw new Problem("malformed-json", { detail: parsed.fault.detail, faults: [parsed.fault] });
  const { entries, faults } = shapeEntries(parsed.value, takes);
  const [first] = faults;
  if (first === undefined) return entries;
  const detail = { ja: `${faults.length} か所が違います。`, en: `${faults.length} of its members are at fault.` };
  throw new Problem("invalid-body", { detail, faults });
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
  const type = typeOfBody(c);
  const text = decodeUtf8(new Uint8Array(await c.req.arrayBuffer()));
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
