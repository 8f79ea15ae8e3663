import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detect, formats } from "../../src/formats/index.ts";
import { describe as words } from "../../src/messages/index.ts";
import { isTrip } from "../../src/valid/index.ts";
import { lookups } from "./lookups.ts";
import { rows } from "./tables.rows.ts";

/** A stretch of a text, as shares of its length, and what comes in its place. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom(
      "",
      '"',
      ",",
      "\n",
      "\r\n",
      "{",
      "]",
      ";",
      "0",
      "-1",
      "99:99",
      "2031-02-30",
      "null",
      '\\"',
      "\ufeff",
    ),
    fc.string({ maxLength: 8, unit: "binary" }),
  ),
});

function damaged(text: string, all: readonly { at: number; length: number; put: string }[]): string {
  return all.reduce((said, { at, length, put }) => {
    const start = Math.floor(at * said.length);
    return said.slice(0, start) + put + said.slice(start + length);
  }, text);
}

describe.each(rows)("$format: $name", ({ format, text }) => {
  test("damaged in any place, it is read without a throw, and what is read holds", () => {
    const read = formats.find(({ id }) => id === format)?.read;
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), fc.boolean(), (all, looked) => {
        const broken = damaged(text, all);
        detect(broken);
        const imported = read?.(broken, { ...(looked && lookups), reference: "2031-05-04" });
        for (const trip of imported?.trips ?? []) {
          expect(isTrip(trip)).toBe(true);
          for (const { start, end, quote } of Object.values(trip.evidence).flat()) {
            expect(broken.slice(start, end)).toBe(quote);
            expect(start >= trip.source.start && end <= trip.source.end).toBe(true);
          }
        }
        for (const finding of imported?.findings ?? [])
          for (const language of ["ja", "en"] as const) expect(words(finding, language)).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 150 },
    );
  });
});
