import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEPTH_LIMIT, parseJson } from "../src/input/json.ts";
import { jsonFault } from "../src/input/json-fault.ts";
import { decodeUtf8, utf8Fault } from "../src/input/utf8.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the first fault of a JSON text", () => {
  const rows: [text: string, offset: number, code: string][] = [
    ["", 0, "unexpected-end"],
    ["  \n", 3, "unexpected-end"],
    ["{", 1, "unexpected-end"],
    ['{"a"', 4, "unexpected-end"],
    ['{"a":', 5, "unexpected-end"],
    ['{"a":1', 6, "unexpected-end"],
    ['{"a":1,', 7, "unexpected-end"],
    ['{"a":1,}', 7, "unexpected-character"],
    ['{"a" 1}', 5, "unexpected-character"],
    ["{a:1}", 1, "unexpected-character"],
    ["{'a':1}", 1, "unexpected-character"],
    ["[1 2]", 3, "unexpected-character"],
    ["[1,,2]", 3, "unexpected-character"],
    ["[1}", 2, "unexpected-character"],
    ["1 1", 2, "unexpected-character"],
    ["[1]]", 3, "unexpected-character"],
    ["nul", 0, "unexpected-character"],
    ["undefined", 0, "unexpected-character"],
    ["「あ」", 0, "unexpected-character"],
    ["\u00a0[]", 0, "unexpected-character"],
    ["01", 0, "bad-number"],
    ["+1", 0, "unexpected-character"],
    ["1.", 0, "bad-number"],
    ["[-]", 1, "bad-number"],
    [".5", 0, "unexpected-character"],
    ["1e", 0, "bad-number"],
    ['"a', 2, "unexpected-end"],
    ['"a\nb"', 2, "bad-string"],
    ['"a\\x"', 2, "bad-string"],
    ['"\\u12g4"', 1, "bad-string"],
    ['"\\', 1, "bad-string"],
  ];
  test.each(rows)("%j at %i: %s", (text, offset, code) => {
    expect(jsonFault(text)).toMatchObject({ offset, code });
    expect(isJson(text)).toBe(false);
  });

  test.each(["null", " [ ] ", '{"":{}}', "-0.5E+3", '"\\ud800\\n\\/"', '[1,[2,{}],"\u2028"]'])(
    "%j has none",
    (text) => {
      expect(jsonFault(text)).toBeNull();
      expect(isJson(text)).toBe(true);
    },
  );

  test("there is one exactly where JSON.parse fails", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      '"a"',
      "1",
      "-",
      "0",
      ".5",
      "e3",
      "true",
      "nul",
      " ",
      "\n",
      "\\n",
      "あ",
    );
    const shuffled = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    const mutated = fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(), piece).map(([text, at, insert]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + (at % 3));
    });
    fc.assert(
      fc.property(fc.oneof(shuffled, mutated, fc.json()), (text) => {
        const fault = jsonFault(text);
        expect(fault === null).toBe(isJson(text));
        // What stands before the fault is the beginning of some JSON text, so it has no earlier fault of its own.
        if (fault?.code === "unexpected-character") {
          const before = jsonFault(text.slice(0, fault.offset));
          expect(before === null || before.offset === fault.offset).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test("a long text is read in one go", () => {
    const text = `[${"[".repeat(300_000)}"${"\\n".repeat(300_000)}`;
    expect(jsonFault(text)).toMatchObject({ offset: text.length, code: "unexpected-end" });
  });
});

describe("parseJson", () => {
  test("takes nesting up to its limit", () => {
    const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(parseJson(nested(DEPTH_LIMIT))).toHaveProperty("value");
    expect(parseJson(nested(DEPTH_LIMIT + 2))).toMatchObject({ fault: { code: "too-deep" } });
    expect(parseJson(nested(400_000))).toMatchObject({ fault: { code: "too-deep" } });
  });
  test("counts lines from the one it is told", () => {
    expect(parseJson('{"a":1,\n "b" 2}', 7)).toMatchObject({ fault: { line: 8, column: 6 } });
  });
});

describe("UTF-8", () => {
  const rows: [name: string, bytes: number[], fault: number | null][] = [
    ["ASCII", [0x41], null],
    ["three bytes", [0xe6, 0x97, 0xa5], null],
    ["four bytes", [0xf0, 0x9f, 0x9b, 0xab], null],
    ["a lone continuation", [0x41, 0x80], 1],
    ["an overlong form", [0xc0, 0x80], 0],
    ["an overlong form of three", [0xe0, 0x9f, 0xbf], 0],
    ["a surrogate", [0xed, 0xa0, 0x80], 0],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 0],
    ["never a lead", [0xff], 0],
    ["cut short", [0x41, 0xe6, 0x97], 1],
  ];
  test.each(rows)("%s", (_, bytes, fault) => {
    expect(utf8Fault(new Uint8Array(bytes))).toBe(fault);
  });

  test("is refused exactly where TextDecoder refuses it", () => {
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xe3, 0x81, 0x82, 0xed, 0xf0, 0x9f, 0x80, 0xbf));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 8 }), (bytes) => {
        const given = new Uint8Array(bytes);
        let refused = false;
        try {
          new TextDecoder("utf-8", { fatal: true }).decode(given);
        } catch {
          refused = true;
        }
        expect(utf8Fault(given) !== null).toBe(refused);
      }),
      { numRuns: 5_000 },
    );
  });

  test("gives back what was encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\u{feff}"));
        expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });
});
