import fc from "fast-check";
import { expect, test } from "vitest";
import { buildEngine } from "../../src/extract/engine.ts";
import { readPassage } from "../../src/extract/passage.ts";
import { preference, resolveOverlaps } from "../../src/extract/resolve.ts";
import type { Lexicon, Mention, Rule } from "../../src/extract/types.ts";

const number: Rule<"count"> = {
  id: "test/number",
  kind: "count",
  heads: ["#"],
  pattern: /(\d+)個/y,
  produce: ([, digits]) => ({ count: Number(digits), counter: "個", qualifier: "exact" }),
};
const tagged: Rule<"count"> = {
  id: "test/tagged",
  kind: "count",
  heads: ["約"],
  pattern: /約(\d+)個/y,
  produce: ([, digits]) => ({ count: Number(digits), counter: "個", qualifier: "approx" }),
};
const fruit: Lexicon = {
  id: "test/fruit",
  topic: "fruit",
  terms: [
    ["apple", "りんご", "青りんご"],
    ["pear", "梨"],
  ],
};

const read = (text: string, rules: readonly Rule[] = [number, tagged]) =>
  buildEngine({ rules, lexicons: [fruit], refiners: [] })
    .read({ passage: readPassage(text), reference: null })
    .map((m) => [m.rule, text.slice(m.start, m.end)]);

test("rules are tried at their heads, terms found in the same scan", () => {
  expect(read("青りんご約30個、梨5個")).toEqual([
    ["test/fruit", "青りんご"],
    ["test/tagged", "約30個"],
    ["test/fruit", "梨"],
    ["test/number", "5個"],
  ]);
});

test("the order of the rules decides nothing", () => {
  const text = "約30個と12個とりんご7個";
  expect(read(text, [tagged, number])).toEqual(read(text, [number, tagged]));
});

test("a refiner sees what the resolver kept, and the trace tells each step", () => {
  const stages: string[] = [];
  const engine = buildEngine({
    rules: [number],
    lexicons: [],
    refiners: [{ id: "test/drop", refine: () => [] }],
  });
  const left = engine.read({ passage: readPassage("3個"), reference: null }, (s) =>
    stages.push(`${s.stage} ${s.before}>${s.after}`),
  );
  expect(left).toEqual([]);
  expect(stages).toEqual(["resolve 1>1", "test/drop 1>0"]);
});

const mention = fc
  .record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 6 }), rule: fc.constantFrom("a", "b", "c") })
  .map(({ start, length, rule }): Mention => ({ rule, kind: "body", start, end: start + length, value: { name: "" } }));

test("the preference is a total order and what is kept does not overlap", () => {
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 12 }), (mentions) => {
      for (const a of mentions)
        for (const b of mentions) expect(Math.sign(preference(a, b)) + Math.sign(preference(b, a))).toBe(0);
      const kept = resolveOverlaps(mentions);
      for (let i = 1; i < kept.length; i++)
        expect((kept[i] as Mention).start).toBeGreaterThanOrEqual((kept[i - 1] as Mention).end);
      expect(resolveOverlaps([...mentions].reverse())).toEqual(kept);
    }),
  );
});
