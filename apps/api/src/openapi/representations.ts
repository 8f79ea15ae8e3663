import { type Entry, shapeEntries } from "../input/entries.ts";
import { checkBody, checkLines } from "../verbs/check.ts";
import { extractBody, extractLines, readEach } from "../verbs/extract.ts";
import { statsBody } from "../verbs/stats.ts";
import type { Language } from "../words.ts";
import { log, notice } from "./samples.table.ts";
import type { Representation } from "./types.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const ndjson = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

const noticeEntry: Entry = { type: "text", text: notice };

/** The first record of the sample notice, as extraction reads it. */
function sampleRecord(): unknown {
  return readEach([noticeEntry], {}).flatMap((reading) =>
    "extraction" in reading ? reading.extraction.records : [],
  )[0];
}

const plainText: Representation = {
  type: "text/plain",
  schema: { type: "string" },
  about: { ja: "貼り付けたままのページ。", en: "A page as it is pasted." },
  example: notice,
};

/** Bodies of an operation that takes texts. */
export const textBodies: readonly Representation[] = [
  plainText,
  {
    type: "application/json",
    schema: { anyOf: [reference("Text"), { type: "array", items: reference("Text") }] },
    about: { ja: "テキスト 1 件、またはその配列。", en: "One text, or an array of them." },
    example: { text: log, file: "log.txt" },
  },
  {
    type: "application/x-ndjson",
    schema: { type: "string" },
    about: { ja: "1 行にテキスト 1 件。", en: "One text a line." },
    example: ndjson([{ text: log, file: "log.txt" }]),
  },
];

/** Bodies of an operation that takes records, or texts to read them from. */
export const recordBodies: readonly Representation[] = [
  plainText,
  {
    type: "application/json",
    schema: {
      anyOf: [
        reference("AnyRecord"),
        { type: "array", items: reference("AnyRecord") },
        reference("Records"),
        reference("Text"),
      ],
    },
    about: {
      ja: "記録 1 件、その配列、{ records } (/v1/extract の答えがそのまま使えます)、またはテキスト。",
      en: "One record, an array of them, { records } as /v1/extract answers, or a text.",
    },
    example: () => ({ records: [sampleRecord()], text: notice }),
  },
  {
    type: "application/x-ndjson",
    schema: { type: "string" },
    about: { ja: "1 行に記録かテキスト 1 件。", en: "One record or text a line." },
    example: () => ndjson([sampleRecord()]),
  },
];

/** Answers of `POST /v1/extract`. */
export const extractAnswers: readonly Representation[] = [
  {
    type: "application/json",
    schema: reference("Extraction"),
    example: (language: Language) => extractBody(readEach([noticeEntry], {}), language),
  },
  {
    type: "application/x-ndjson",
    schema: { type: "string" },
    about: {
      ja: '1 行に記録 1 件。読めなかった行は `{"kind":"error"}`。',
      en: 'One record a line; a line that could not be read gives `{"kind":"error"}`.',
    },
    example: (language: Language) => ndjson(extractLines(readEach([noticeEntry], {}), language)),
  },
];

/** Answers of `POST /v1/check`. */
export const checkAnswers: readonly Representation[] = [
  {
    type: "application/json",
    schema: reference("CheckReport"),
    example: (language: Language) => checkBody([noticeEntry], {}, language),
  },
  {
    type: "application/x-ndjson",
    schema: { type: "string" },
    about: { ja: "1 行に指摘 1 件。", en: "One finding a line." },
    example: (language: Language) => ndjson(checkLines(checkBody([noticeEntry], {}, language))),
  },
];

/** Answer of `POST /v1/stats`. */
export const statsAnswers: readonly Representation[] = [
  {
    type: "application/json",
    schema: reference("Analysis"),
    example: () => statsBody(shapeEntries([{ text: notice }, { text: log }], "texts").entries, { measures: [] }, "en"),
  },
];

export { reference };
