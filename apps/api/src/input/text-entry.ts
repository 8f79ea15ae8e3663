import { isValidDate, pointer } from "@nisshi/core/kernel";
import type { Fault } from "../problem.ts";
import type { Words } from "../words.ts";
import type { TextEntry } from "./entries.ts";

/** Kinds of record that a text can be read as. */
export const recordKinds = ["incident", "trip"] as const;

/** A kind of record. */
export type RecordKind = (typeof recordKinds)[number];

/** Longest name of an input, in UTF-16 code units. */
export const FILE_NAME_LIMIT = 255;

/** Why a value cannot be what it should be, or null when it can. */
type Judge = (value: unknown) => { readonly code: string; readonly detail: Words } | null;

const notString = { code: "not-a-string", detail: { ja: "文字列です。", en: "It is a string." } };

/** Takes a day of the calendar. */
export const judgeDay: Judge = (value) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  if (typeof value === "string" && isValidDate(Number(year), Number(month), Number(day))) return null;
  return {
    code: "not-a-date",
    detail: { ja: "暦にある日を YYYY-MM-DD で書きます。", en: "It is a day of the calendar as YYYY-MM-DD." },
  };
};

const judgeKind: Judge = (value) =>
  recordKinds.some((kind) => kind === value)
    ? null
    : { code: "not-allowed", detail: { ja: "incident か trip です。", en: "It is incident or trip." } };

const judgeFile: Judge = (value) => {
  if (typeof value !== "string") return notString;
  if (value.length > 0 && value.length <= FILE_NAME_LIMIT && !/\p{Cc}/u.test(value)) return null;
  const detail = {
    ja: `1 字以上 ${FILE_NAME_LIMIT} 字以内で、制御文字を含まない名前です。`,
    en: `It is a name of 1 to ${FILE_NAME_LIMIT} characters, none of them a control character.`,
  };
  return { code: "not-a-name", detail };
};

/** What each member of a text takes; the query parameters of the same names take the same. */
export const judges: Readonly<Record<"reference" | "kind" | "file", Judge>> = {
  reference: judgeDay,
  kind: judgeKind,
  file: judgeFile,
};

const MEMBERS = ["text", "reference", "file", "kind"];

function memberFaults(value: Readonly<Record<string, unknown>>, at: string): Fault[] {
  const faults: Fault[] = [];
  for (const [name, member] of Object.entries(value)) {
    const place = `${at}${pointer(name)}`;
    if (!MEMBERS.includes(name)) {
      const detail = { ja: `使える名前は ${MEMBERS.join("、")} です。`, en: `The members are ${MEMBERS.join(", ")}.` };
      faults.push({ pointer: place, code: "unknown-member", detail });
    } else if (name !== "text") {
      const fault = judges[name as keyof typeof judges](member);
      if (fault) faults.push({ pointer: place, ...fault });
    }
  }
  return faults;
}

/** Reads `{text, reference?, file?, kind?}` at a JSON Pointer; gives its faults when it is something else. */
export function readText(value: unknown, at: string): TextEntry | readonly Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const detail = { ja: "{ text, … } というオブジェクトです。", en: "It is an object { text, … }." };
    return [{ pointer: at, code: "not-an-object", detail }];
  }
  const { text } = value as { readonly text?: unknown };
  const faults = memberFaults(value as Readonly<Record<string, unknown>>, at);
  if (text === undefined)
    faults.unshift({
      pointer: `${at}/text`,
      code: "missing",
      detail: { ja: "text は必須です。", en: "text is required." },
    });
  else if (typeof text !== "string") faults.unshift({ pointer: `${at}/text`, ...notString });
  return faults.length > 0 ? faults : { type: "text", ...(value as Omit<TextEntry, "type">) };
}
