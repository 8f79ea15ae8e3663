import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";

const folder = new URL("../../../../corpus/negatives/", import.meta.url);
const passages = readdirSync(folder)
  .filter((f) => f.endsWith(".txt"))
  .map((f) => [f, readFileSync(new URL(f, folder), "utf8")] as const);

test("there are passages that only look the part", () => {
  expect(passages.length).toBeGreaterThanOrEqual(60);
});

test.for(passages)("%s reports nothing, so nothing is read", ([, text]) => {
  expect(extract(text).records.map((r) => r.kind)).toEqual([]);
});
