import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "../src/json-records.ts";

/** File, text, the records with their places, the lines at fault (null: the whole); null where it is text. */
const rows: readonly (readonly [string, string, string, readonly [string, readonly (number | null)[]] | null])[] = [
  ["prose", "a.txt", "2025年3月3日", null],
  ["prose that opens with a bracket", "a.txt", "[お知らせ] 書類の紛失について", null],
  ["prose that opens with a date in brackets", "a.txt", "[2025/3/3]\n書類の紛失", null],
  ["prose that opens with a brace", "a.txt", "{参考} 書類", null],
  ["a record", "-", ' {"kind":"trip"}', ['1:{"kind":"trip"}', []]],
  ["a list", "-", '[{"a":1},{"a":2}]', ['1:{"a":1} 2:{"a":2}', []]],
  ["an empty list", "-", "[]", ["", []]],
  ["the answer of extract", "-", '{"records":[{"a":1}],"findings":[]}', ['1:{"a":1}', []]],
  ["lines", "-", '{"a":1}\r\n\r\n{"a":2}\n', ['1:{"a":1} 3:{"a":2}', []]],
  ["lines, the first broken", "-", '{"a":\n{"a":2}', ['2:{"a":2}', [1]]],
  ["lines, one of them a list", "-", '{"a":1}\n[{"a":2}]', ['1:{"a":1}', [2]]],
  ["lines, the first no JSON, by the name", "x.ndjson", 'oops\n{"a":2}', ['2:{"a":2}', [1]]],
  ["a broken document", "-", '{\n  "a": 1,\n', ["", [null]]],
  ["a broken list", "-", '[\n{"a":1},\n{"a":2}\n', ["", [null]]],
  ["a broken document by its name", "x.json", "oops", ["", [null]]],
];

test.for(rows)("%s", ([, file, text, expected]) => {
  const read = readJson(file, text);
  const told = read && [
    read.records.map(({ place, record }) => `${place}:${JSON.stringify(record)}`).join(" "),
    read.faults.map(({ line }) => line),
  ];
  expect(told).toEqual(expected);
});

test("the page beside records is theirs", () => {
  expect(readJson("-", '{"records":[{"a":1}],"text":"頁"}')?.records).toEqual([
    { record: { a: 1 }, place: 1, text: "頁" },
  ]);
});

test("whatever was written is read again, as a list and as lines", () => {
  const record = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(fc.array(record, { minLength: 2 }), (records) => {
      fc.pre(records.every((value) => !Array.isArray(value.records)));
      const plain = JSON.parse(JSON.stringify(records));
      const list = readJson("-", JSON.stringify(records));
      const lines = readJson("-", records.map((value) => JSON.stringify(value)).join("\n"));
      expect(list?.records.map((read) => read.record)).toEqual(plain);
      expect(lines?.records.map((read) => read.record)).toEqual(plain);
    }),
  );
});

test("no text makes it fail", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readJson("-", `{${text}`)));
});
