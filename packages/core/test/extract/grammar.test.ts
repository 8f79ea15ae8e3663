import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { buildEngine } from "../../src/extract/engine.ts";
import { lexicons, refiners, rules } from "../../src/extract/index.ts";
import { readPassage } from "../../src/extract/passage.ts";
import type { Lexicon, Rule } from "../../src/extract/types.ts";

type Rows = readonly (readonly [text: string, values: readonly unknown[]])[];

const fileOf = (id: string) => id.replace(/^ja\//, "");

async function rowsOf(folder: "rules" | "lexicon", id: string): Promise<Rows> {
  const module = (await import(`./${folder}/${fileOf(id)}.cases.ts`)) as { cases: Rows };
  return module.cases;
}

function found(text: string, rule: readonly Rule[], lexicon: readonly Lexicon[]): unknown[] {
  const passage = readPassage(text);
  return buildEngine({ rules: rule, lexicons: lexicon, refiners: [] })
    .read({ passage, reference: null })
    .map((m) => (m.kind === "term" ? (m.value as { code: string }).code : m.value));
}

const stated = (value: unknown): unknown =>
  value !== null && typeof value === "object"
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, v]) => v !== null && v !== false && v !== "none")
          .map(([k, v]) => [k, stated(v)]),
      )
    : value;

test("there are rules and lexicons to walk", () => {
  expect(rules.length).toBeGreaterThanOrEqual(20);
  expect(lexicons.length).toBeGreaterThanOrEqual(8);
});

test("ids are unique and name their file", () => {
  const ids = [...rules, ...lexicons, ...refiners].map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
  const files = (folder: string) =>
    readdirSync(new URL(`../../src/extract/ja/${folder}/`, import.meta.url))
      .filter((f) => f.endsWith(".ts") && f !== "index.ts" && !f.endsWith(".table.ts"))
      .map((f) => `ja/${f.slice(0, -3)}`)
      .sort();
  expect(rules.map((r) => r.id).sort()).toEqual(files("rules"));
  expect(lexicons.map((l) => l.id).sort()).toEqual(files("lexicon"));
  expect(refiners.map((r) => r.id).sort()).toEqual(files("refiners"));
});

test.for(rules.map((r) => [r.id, r] as const))("%s is sticky and keeps no state of its own", ([, rule]) => {
  expect(rule.pattern.sticky).toBe(true);
  expect(rule.pattern.global).toBe(false);
  expect(rule.heads.length).toBeGreaterThan(0);
});

test.for(rules.map((r) => [r.id, r] as const))("%s reads its rows", async ([id, rule]) => {
  const rows = await rowsOf("rules", id);
  expect(
    rows.some(([, values]) => values.length > 0),
    "a row that gives something",
  ).toBe(true);
  expect(
    rows.some(([, values]) => values.length === 0),
    "a row that gives nothing",
  ).toBe(true);
  for (const [text, values] of rows) expect(found(text, [rule], []).map(stated), text).toEqual(values);
});

test.for(lexicons.map((l) => [l.id, l] as const))("%s reads its rows", async ([id, lexicon]) => {
  const rows = await rowsOf("lexicon", id);
  expect(
    rows.some(([, values]) => values.length > 0),
    "a row that gives something",
  ).toBe(true);
  expect(
    rows.some(([, values]) => values.length === 0),
    "a row that gives nothing",
  ).toBe(true);
  for (const [text, values] of rows) expect(found(text, [], [lexicon]), text).toEqual(values);
});

test.for(lexicons.map((l) => [l.id, l] as const))("no word of %s says two things", ([, lexicon]) => {
  const words = lexicon.terms.flatMap(([, ...w]) => w);
  expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([]);
});
