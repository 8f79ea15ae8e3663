import { describe, expect, test } from "vitest";
import { isObject, listOf, lists, member, numberOf, textOf, textsOf } from "../../src/kernel/json.ts";

const odd = [null, undefined, 7, "text", true, [], ["on"], Number.NaN];

describe("reading of unknown JSON", () => {
  test("isObject takes objects alone", () => {
    expect(isObject({})).toBe(true);
    for (const value of odd) expect(isObject(value)).toBe(false);
  });
  test("a member is an own one", () => {
    expect(member({ a: null }, "a")).toBeNull();
    expect(member({}, "constructor")).toBeUndefined();
    expect(member(JSON.parse('{"__proto__":1}'), "__proto__")).toBe(1);
    for (const value of odd) expect(member(value, "length")).toBeUndefined();
  });
  test("a text, a number or a list is one, or is not there", () => {
    const value = { text: "a", number: 0.5, list: ["a", 1, "b"], nan: Number.NaN, none: null };
    expect(textOf(value, "text")).toBe("a");
    expect(numberOf(value, "number")).toBe(0.5);
    expect(listOf(value, "list")).toEqual(["a", 1, "b"]);
    expect(textsOf(value, "list")).toEqual([
      { index: 0, text: "a" },
      { index: 2, text: "b" },
    ]);
    for (const key of ["number", "list", "none", "absent"]) expect(textOf(value, key)).toBeNull();
    for (const key of ["text", "nan", "none", "absent"]) expect(numberOf(value, key)).toBeNull();
    for (const key of ["text", "number", "none", "absent"]) expect(listOf(value, key)).toEqual([]);
  });
  test("lists finds what is in a list", () => {
    expect(lists({ set: ["a"] }, "set", "a")).toBe(true);
    expect(lists({ set: ["a"] }, "set", "b")).toBe(false);
    expect(lists({ set: "a" }, "set", "a")).toBe(false);
  });
});
