import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapePointerToken, finding, parsePointer, pointer, resolvePointer } from "../../src/kernel/issue.ts";

describe("pointer", () => {
  test.each([
    [[], ""],
    [["events", 0, "on"], "/events/0/on"],
    [["a/b", "m~n", ""], "/a~1b/m~0n/"],
    [["~1"], "/~01"],
  ])("of %j is %s", (tokens, text) => {
    expect(pointer(...tokens)).toBe(text);
    expect(parsePointer(text)).toEqual(tokens.map(String));
  });
  test("is taken apart as it was built", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(parsePointer(pointer(...tokens))).toEqual(tokens);
      }),
    );
  });
  test.each(["a", "/~2", "/a~"])("%s is none", (text) => {
    expect(parsePointer(text)).toBeNull();
    expect(resolvePointer({ a: 1 }, text)).toBeUndefined();
  });
  test("escapes ~ before /", () => expect(escapePointerToken("~/")).toBe("~0~1"));
});

describe("resolvePointer", () => {
  // The document of RFC 6901, section 5, in part.
  const root = { foo: ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8, none: null };
  test.each([
    ["", root],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/m~0n", 8],
    ["/none", null],
    ["/foo/2", undefined],
    ["/foo/00", undefined],
    ["/foo/-", undefined],
    ["/foo/length", undefined],
    ["/constructor", undefined],
    ["/none/x", undefined],
  ])("%s", (text, value) => {
    expect(resolvePointer(root, text)).toEqual(value);
  });
});

test("finding carries what it was given", () => {
  expect(finding("trip/same-airport", "warning", "/flights/0/to", { code: "HND" })).toEqual({
    code: "trip/same-airport",
    severity: "warning",
    path: "/flights/0/to",
    params: { code: "HND" },
  });
  // @ts-expect-error the compiler refuses parameters of another code
  finding("trip/same-airport", "warning", "", { seat: "1A" });
});
