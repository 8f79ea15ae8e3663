import { expect, test } from "vitest";
import { lineAt, readPassage, sentenceAt } from "../../src/extract/passage.ts";

const TEXT = `【セキュリティ事件簿#2024-001】星野町 誤交付について 2024年5月9日

このたび、誤交付がありました。お詫びします。

1 発生日時
令和6年5月7日(火)

2 経過
・5月7日 発覚
【対象件数】 3件
原因: 確認不足(手順書を見ていなかった。)によるもの`;

const passage = readPassage(TEXT);
const lines = passage.lines.map((l) => [l.kind, l.section, TEXT.slice(l.start, l.end).slice(0, 8), l.marker]);

test("lines have their kind, section and marker", () => {
  expect(lines).toEqual([
    ["title", "title", "【セキュリティ事", ""],
    ["text", "lead", "このたび、誤交付", ""],
    ["heading", "occurred", "発生日時", "1 "],
    ["text", "occurred", "令和6年5月7日", ""],
    ["heading", "timeline", "経過", "2 "],
    ["item", "timeline", "5月7日 発覚", "・"],
    ["item", "affected", "【対象件数】 3", ""],
    ["item", "cause", "原因: 確認不足", ""],
  ]);
});

test("a label's value starts after its sign", () => {
  expect(
    passage.lines.flatMap((l) => (l.label === null ? [] : [[l.label.text, TEXT.slice(l.label.valueStart, l.end)]])),
  ).toEqual([
    ["対象件数", "3件"],
    ["原因", "確認不足(手順書を見ていなかった。)によるもの"],
  ]);
});

test("sentences end outside brackets only", () => {
  const cut = passage.sentences.map((s) => TEXT.slice(s.start, s.end));
  expect(cut).toContain("このたび、誤交付がありました。");
  expect(cut).toContain("原因: 確認不足(手順書を見ていなかった。)によるもの");
});

test("a place finds its sentence and line", () => {
  const at = TEXT.indexOf("お詫び");
  expect(TEXT.slice(passage.sentences[sentenceAt(passage, at)]?.start, at + 3)).toBe("お詫び");
  expect(passage.lines[lineAt(passage, at)]?.section).toBe("lead");
  expect(lineAt(readPassage(""), 0)).toBe(-1);
});
