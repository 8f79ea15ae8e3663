import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Qualifier } from "../../src/kernel/quantity.ts";
import { type QualifierCode, vocabularies } from "../../src/vocab/index.ts";

const sizes = {
  authorities: 9,
  cabins: 7,
  causes: 19,
  currencies: 20,
  "data-classes": 31,
  "event-types": 12,
  exposures: 4,
  "flight-kinds": 2,
  hauls: 4,
  "lounge-outcomes": 2,
  misuses: 4,
  "party-roles": 5,
  purposes: 4,
  qualifiers: 5,
  reports: 3,
  "seat-positions": 3,
  sectors: 14,
  units: 10,
  weekdays: 7,
};

/** Lists whose codes are those of a standard. */
const FORMS: Readonly<Record<string, RegExp>> = { currencies: /^(?:[A-Z]{3}|miles)$/, weekdays: /^[1-7]$/ };

test("every file of the folder is a list under its own name", () => {
  const folder = new URL("../../src/vocab/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== "index.ts" && file !== "types.ts");
  expect(
    Object.keys(vocabularies)
      .map((name) => `${name}.ts`)
      .sort(),
  ).toEqual(files.sort());
  expect(Object.keys(vocabularies).sort()).toEqual(Object.keys(sizes).sort());
});

describe.each(Object.entries(vocabularies))("%s", (name, { name: own, entries }) => {
  test("carries its name and at least the entries it had", () => {
    expect(own).toBe(name);
    expect(entries.length).toBeGreaterThanOrEqual(sizes[name as keyof typeof sizes]);
  });
  test("has each code once, words in both languages, and no word for two codes", () => {
    const codes = entries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, labels, synonyms, links } of entries) {
      expect(code).toMatch(FORMS[name] ?? /^[a-z]+(?:-[a-z]+)*$/);
      for (const words of [labels.ja, labels.en, ...synonyms, ...Object.values(links ?? {})])
        expect(words.trim()).toBe(words);
      expect(labels.ja).not.toBe("");
      expect(labels.en).not.toBe("");
    }
    const words = entries.flatMap(({ labels, synonyms }) => [...new Set([labels.ja, ...synonyms])]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

test("the qualifiers of the kernel are those of the list", () => {
  const both: [QualifierCode, Qualifier][] = [];
  const known: Record<Qualifier, QualifierCode> & Record<QualifierCode, Qualifier> = {
    exact: "exact",
    approx: "approx",
    max: "max",
    min: "min",
    cumulative: "cumulative",
  };
  for (const { code } of vocabularies.qualifiers?.entries ?? [])
    both.push([code as QualifierCode, known[code as Qualifier]]);
  expect(both).toHaveLength(5);
  for (const [listed, kernel] of both) expect(kernel).toBe(listed);
});
