import type { Fault } from "../problem.ts";
import { type RecordKind, readText } from "./text-entry.ts";

/** A page of text to read. What it says of itself goes before the query. */
export interface TextEntry {
  readonly type: "text";
  readonly text: string;
  readonly reference?: string;
  readonly file?: string;
  readonly kind?: RecordKind;
}

/** A record as it was sent, any JSON value; with the page it was read from when that came with it. */
export interface RecordEntry {
  readonly type: "record";
  readonly record: unknown;
  readonly text?: string;
}

/** What is wrong with one line, which is passed over. */
export interface FaultEntry {
  readonly type: "fault";
  readonly fault: Fault;
}

/** One thing of a request, in the order in which they came. */
export type Entry = TextEntry | RecordEntry | FaultEntry;

/** What an operation takes: texts alone, or records too. */
export type Takes = "texts" | "records";

/** Entries of a value at a JSON Pointer; a value of the wrong shape gives its faults instead. */
type Shaped = { readonly entries: readonly Entry[]; readonly faults: readonly Fault[] };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shapeRecords(container: Readonly<Record<string, unknown>>, at: string): Shaped {
  const { records, text } = container;
  if (!Array.isArray(records)) {
    const detail = { ja: "records は配列です。", en: "records is an array." };
    return { entries: [], faults: [{ pointer: `${at}/records`, code: "not-an-array", detail }] };
  }
  const page = typeof text === "string" ? { text } : {};
  return { entries: records.map((record): Entry => ({ type: "record", record, ...page })), faults: [] };
}

function shapeOne(value: unknown, at: string, takes: Takes): Shaped {
  if (takes === "records") {
    if (!isObject(value) || !(Object.hasOwn(value, "text") || Object.hasOwn(value, "records")))
      return { entries: [{ type: "record", record: value }], faults: [] };
    if (Object.hasOwn(value, "records")) return shapeRecords(value, at);
  }
  const read = readText(value, at);
  return Array.isArray(read) ? { entries: [], faults: read } : { entries: [read as TextEntry], faults: [] };
}

/** The entries of a JSON body: one text or record, or an array of them. */
export function shapeEntries(value: unknown, takes: Takes): Shaped {
  if (!Array.isArray(value)) return shapeOne(value, "", takes);
  const shaped = value.map((member, index) => shapeOne(member, `/${index}`, takes));
  return { entries: shaped.flatMap((one) => one.entries), faults: shaped.flatMap((one) => one.faults) };
}
