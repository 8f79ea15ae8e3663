import fc from "fast-check";
import { expect, test } from "vitest";
import { buildScanner } from "../../src/extract/scanner.ts";

function hits(literals: readonly string[], text: string): [string, number, number][] {
  const out: [string, number, number][] = [];
  buildScanner(literals).scan(text, (entry, start, end) => out.push([literals[entry] as string, start, end]));
  return out;
}

test("finds every literal at every place, the shorter first", () => {
  expect(hits(["情報", "個人情報", "個人", "報"], "個人情報")).toEqual([
    ["個人", 0, 2],
    ["個人情報", 0, 4],
    ["情報", 2, 4],
    ["報", 3, 4],
  ]);
});

test("two entries may be the same literal", () => {
  expect(hits(["警察", "警察"], "県警察").length).toBe(2);
});

test("an empty literal is refused", () => {
  expect(() => buildScanner(["a", ""])).toThrow("literal 1 is empty");
});

test("agrees with a naive search on any text", () => {
  const word = fc.string({ unit: fc.constantFrom("年", "月", "日", "0", "あ"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom("年", "月", "日", "0", "あ", "外"), maxLength: 60 }),
      (words, text) => {
        const naive: [string, number, number][] = [];
        for (let at = 0; at < text.length; at++)
          for (const w of [...words].sort((a, b) => a.length - b.length))
            if (text.startsWith(w, at)) naive.push([w, at, at + w.length]);
        expect(hits(words, text)).toEqual(naive);
      },
    ),
  );
});
