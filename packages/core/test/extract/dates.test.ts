import fc from "fast-check";
import { expect, test } from "vitest";
import type { DateValue } from "../../src/extract/date-value.ts";
import { extract } from "../../src/extract/index.ts";
import { isKind } from "../../src/extract/types.ts";
import { civilFromDays, isoDate } from "../../src/kernel/civil.ts";
import { bounds, forms, stories } from "./dates.cases.ts";

function read(text: string, reference?: string): DateValue[] {
  const out: DateValue[] = [];
  extract(text, {
    kind: "incident",
    ...(reference === undefined ? {} : { reference }),
    trace: ({ stage, mentions }) => {
      if (stage === "ja/resolve-dates") for (const m of mentions) if (isKind(m, "when")) out.push(m.value);
    },
  });
  return out;
}

test.for(forms)("%s", ([text, whens]) => {
  expect(read(text, "2023-08-10").map((v) => v.when)).toEqual(whens);
});

test.for(stories)("%s", ([text, whens]) => {
  expect(read(text).map((v) => v.when)).toEqual(whens);
});

test.for(bounds)("%s is bounded by %s", ([text, bound]) => {
  expect(read(text).map((v) => v.bound)).toEqual([bound]);
});

test("a weekday that the date does not fall on is noted", () => {
  expect(read("2023年6月13日(火)").map((v) => v.weekdayMismatch)).toEqual([false]);
  expect(read("2023年6月13日(水)").map((v) => v.weekdayMismatch)).toEqual([true]);
});

test("a year lent by the reference is marked", () => {
  expect(read("6月13日に停止した。", "2023-08-10").map((v) => v.fromReference)).toEqual([true]);
  expect(read("2023年6月13日に停止した。", "2023-08-10").map((v) => v.fromReference)).toEqual([false]);
});

test("every day reads the same in each way of writing it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10957, max: 21914 }), (n) => {
      const { year, month, day } = civilFromDays(n);
      const era = year >= 2020 ? `令和${year - 2018}年` : `${year}年`;
      const written = [
        `${year}年${month}月${day}日`,
        `${year}/${month}/${day}`,
        `${year}.${month}.${day}`,
        `${era}${month}月${day}日`,
      ];
      for (const text of written) expect(read(text).map((v) => v.when)).toEqual([isoDate(year, month, day)]);
    }),
    { numRuns: 60 },
  );
});
