import { pointer } from "@nisshi/core/kernel";
import type { TextEntry } from "../input/entries.ts";
import { readText } from "../input/text-entry.ts";
import type { Fault } from "../problem.ts";
import { unstorable } from "./well-formed.ts";

/** A record as it was given, with the text it was read from when that came with it. */
export interface GivenRecord {
  readonly type: "record";
  readonly record: unknown;
  /** Undefined where nothing is said of a text. */
  readonly text?: string | null;
  readonly id?: string;
  readonly extractor?: string | null;
  /** JSON Pointer of the record in the body. */
  readonly at: string;
}

/** What is to be kept: a record, or a text to read records from. */
export type Submission = TextEntry | GivenRecord;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type MemberJudge = (value: unknown) => boolean;

const isText: MemberJudge = (value) => value === null || typeof value === "string";
const anything: MemberJudge = () => true;

/** Members of `{record, …}`. Those that only an entry of an export has are passed over, so that an export can be imported. */
const MEMBERS: Readonly<Record<string, MemberJudge>> = {
  record: anything,
  text: isText,
  extractor: (value) => value === null || (typeof value === "string" && value !== "" && value.length <= 100),
  id: (value) => typeof value === "string" && UUID.test(value),
  kind: anything,
  revision: anything,
  createdAt: anything,
  updatedAt: anything,
};

const LIST = Object.keys(MEMBERS).join(", ");
const UNKNOWN = { ja: `使える名前は ${LIST} です。`, en: `The members are ${LIST}.` };
const NOT_ALLOWED = { ja: "この値は使えません。", en: "This value is not taken." };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function memberFaults(value: Readonly<Record<string, unknown>>): readonly Fault[] {
  return Object.entries(value).flatMap(([name, member]): readonly Fault[] => {
    const judge = Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined;
    if (judge === undefined) return [{ pointer: pointer(name), code: "unknown-member", detail: UNKNOWN }];
    return judge(member) ? [] : [{ pointer: pointer(name), code: "not-allowed", detail: NOT_ALLOWED }];
  });
}

/** Reads a JSON value: `{record, text?, …}`, `{text, …}` to read records from, or a record. */
export function readSubmission(value: unknown): Submission | readonly Fault[] {
  if (isObject(value) && Object.hasOwn(value, "record")) {
    const { record, text, extractor, id } = value as Omit<GivenRecord, "type" | "at">;
    const faults = [...memberFaults(value), ...(typeof text === "string" ? unstorable(text, "/text") : [])];
    if (faults.length > 0) return faults;
    return {
      type: "record",
      record,
      at: "/record",
      ...(text !== undefined && { text }),
      ...(extractor !== undefined && { extractor }),
      ...(id !== undefined && { id }),
    };
  }
  if (!isObject(value) || !Object.hasOwn(value, "text")) return { type: "record", record: value, at: "" };
  const read = readText(value, "");
  if (Array.isArray(read)) return read;
  const faults = unstorable((read as TextEntry).text, "/text");
  return faults.length > 0 ? faults : (read as TextEntry);
}
