import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateIncidents } from "../../src/generate/index.ts";
import { createRecordReader, isIncident, isTrip } from "../../src/valid/index.ts";
import { incident, trip } from "../records.ts";
import { change, changed, fullIncident, fullTrip, type Json } from "./changes.ts";

const reader = createRecordReader((bytes, from, to) => Buffer.from(bytes.subarray(from, to)).toString("utf8"));
/** What is read of a text that stands in the midst of others. */
function read(text: string): unknown {
  const [before, bytes] = [Buffer.from('"}]'), Buffer.from(text)];
  return reader.read(Buffer.concat([before, bytes, Buffer.from('}]"0')]), before.length, before.length + bytes.length);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Holds what is read of a text against JSON.parse and the validators: the same, or nothing. Tells whether it was read. */
function agrees(text: string): boolean {
  const record = read(text);
  if (record === null) return false;
  const value = parsed(text);
  expect(isIncident(value) || isTrip(value)).toBe(true);
  expect(JSON.stringify(record)).toBe(JSON.stringify(value));
  expect(record).toEqual(value);
  return true;
}

const full: readonly (readonly [string, Json])[] = [
  ["incident", fullIncident as Json],
  ["trip", fullTrip as Json],
];

describe.each(full)("an %s", (_, record) => {
  const text = JSON.stringify(record);
  test("is read as it was written", () => expect(agrees(text)).toBe(true));
  test("changed in any member is read as JSON.parse reads it, or not at all", () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        if (agrees(JSON.stringify(changes.reduce(changed, record)))) count += 1;
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(30);
  });
  test("with any letters changed too", () => {
    const letters = fc.constantFrom(
      "",
      "{",
      "}",
      "[",
      "]",
      '"',
      ",",
      ":",
      "\\",
      "-",
      ".",
      "e",
      "0",
      "7",
      " ",
      "\n",
      "\u0001",
      "日",
      "null",
      "true",
      '\\"',
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), letters, (at, length, put) => {
        agrees(text.slice(0, at) + put + text.slice(at + length));
      }),
      { numRuns: 3000 },
    );
  });
  test("cut off anywhere is none", () => {
    for (let to = 0; to < text.length; to++) expect(read(text.slice(0, to))).toBe(null);
  });
});

describe("numbers", () => {
  const withAmount = (amount: string) =>
    JSON.stringify(
      trip({ expenses: [{ item: "茶", amount: 7.25, currency: "JPY", credit: null, net: null }] }),
    ).replace("7.25", amount);
  test.each([
    ["0", true],
    ["-12", true],
    ["480.5", true],
    ["-0.25", false],
    ["0.125", true],
    ["123456789012345", true],
    ["1234567890123456", false],
    ["0.1234567890123456789", true],
    ["-0", false],
    ["01", false],
    ["1.", false],
    [".5", false],
    ["1e3", false],
    ["1.5e3", false],
    ["-", false],
    ["", false],
    ["+1", false],
    ["Infinity", false],
  ])("%s: %s", (amount, isRead) => expect(agrees(withAmount(amount))).toBe(isRead));
});

describe("texts", () => {
  const named = (name: string) => JSON.stringify(incident({ caseNumber: name }));
  test.each([
    // The same by the hash that short texts are remembered by.
    ["Aa", true],
    ["BB", true],
    ["Aa", true],
    ["AaBB", true],
    ["BBAa", true],
    ["\uFEFF", true],
    ["", true],
    ["日誌𠮷", true],
    ["x".repeat(31), true],
    ["x".repeat(32), true],
    ["x".repeat(33), true],
    ["y".repeat(32), true],
    ["あ".repeat(500), true],
    ['"', false],
    ["\\", false],
    ["\n", false],
  ])("%j: %s", (name, isRead) => expect(agrees(named(name))).toBe(isRead));
  test("of any letters, again and again", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), { maxLength: 5 }), (names) => {
        for (const name of [...names, ...names]) agrees(named(name));
      }),
    );
  });
});

test.each([
  ["another order", '{"total":1,"kind":"incident"}'],
  ["white space", JSON.stringify(incident(), null, 1)],
  ["another kind", '{"kind":"note"}'],
  ["a member twice", JSON.stringify(incident()).replace('"kind"', '"kind":"incident","kind"')],
  ["a member __proto__", JSON.stringify(incident()).replace('"implied":{', '"implied":{"__proto__":"x"')],
  ["two records", JSON.stringify(incident()).repeat(2)],
  ["nothing", ""],
])("%s is left to JSON.parse", (_, text) => expect(read(text)).toBe(null));

test("generated incidents are all read", () => {
  for (const record of generateIncidents({ seed: 11, count: 2000 })) expect(agrees(JSON.stringify(record))).toBe(true);
});
