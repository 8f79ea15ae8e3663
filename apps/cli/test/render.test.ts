import { expect, test } from "vitest";
import { columnsOf, table } from "../src/render.ts";
import { visible } from "../src/visible.ts";

test.for([
  ["abc", 3],
  ["日誌", 4],
  ["ﾆｯｼ", 3],
  ["Ａ１", 4],
  ["①Ω–…", 4],
  ["か\u3099", 2],
  ["e\u0301", 1],
  ["葛\u{e0100}城", 4],
  ["a\u200db", 2],
  ["𠮷野家", 6],
] as const)("%s takes %d columns", ([text, columns]) => {
  expect(columnsOf(text)).toBe(columns);
});

test.for([
  ["a\tb\r\nc", "a b c"],
  ["\u001b[31mred", "\ufffd[31mred"],
  ["\u202edrow", "\ufffddrow"],
  ["日誌 –", "日誌 –"],
] as const)("%j is shown as %j", ([text, shown]) => {
  expect(visible(text)).toBe(shown);
});

const rows = [
  ["where", "who", "n"],
  ["notices/2025/spring.txt:1", "株式会社みさき堂ホールディングス", "1,200"],
  ["b.txt:2", "甲社", "3"],
];

test("columns line up, wide letters counted as two", () => {
  const lines = table(rows, null).split("\n");
  const starts = lines.map((line, i) => columnsOf(line.slice(0, line.lastIndexOf(rows[i]?.[2] ?? ""))));
  expect(new Set(starts).size).toBe(1);
});

test.for([20, 30, 40, 50, 60])("no line is wider than a screen of %d", (screen) => {
  for (const line of table(rows, screen, [0]).split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(screen);
});

test("a place keeps its end, a name its beginning, a number all", () => {
  expect(table(rows, 36, [0]).split("\n")[1]).toMatch(/^…\S+\.txt:1 {2}株式\S*… +1,200$/);
});
