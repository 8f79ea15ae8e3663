import fc from "fast-check";
import { expect, test } from "vitest";
import { compareKey, fold } from "../../src/kernel/normalize.ts";

test.for([
  ["２０２５年４月１日（火）", "2025年4月1日(火)"],
  ["午前１０時～午後３時", "午前10時~午後3時"],
  ["10時〜15時", "10時~15時"],
  ["⼭⽥⽉⽇", "山田月日"],
  ["⻑野", "長野"],
  ["ＡＢＣ－１２３", "ABC-123"],
  ["全角　空白\u00a0と\t", "全角 空白 と "],
  ["ﾒｰﾙ｡", "メール。"],
  ["一行\r\n二行", "一行 \n二行"],
  ["㈱と①はそのまま", "㈱と①はそのまま"],
] as const)("%s folds to %s", ([text, want]) => {
  expect(fold(text)).toBe(want);
});

test("folding keeps the length, so that offsets hold, and is done after one time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const folded = fold(text);
      expect(folded.length).toBe(text.length);
      expect(fold(folded)).toBe(folded);
    }),
  );
});

test("long texts fold across the chunks", () => {
  const text = "令和７年".repeat(5000);
  expect(fold(text)).toBe("令和7年".repeat(5000));
});

test.for([
  ["㈱ひばり", "(株)ひばり"],
  ["「ひばり ネット」", "ひばりネット"],
  ["ＡＢＣ Corp", "abccorp"],
] as const)("%s and %s compare equal", ([a, b]) => {
  expect(compareKey(a)).toBe(compareKey(b));
});
