import fc from "fast-check";
import { expect, test } from "vitest";
import {
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  isoDate,
  isoTime,
  isValidDate,
  weekday,
} from "../../src/kernel/civil.ts";

test.for([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11016],
  [2024, 2, 29, 19782],
  [1868, 10, 23, -36959],
] as const)("%i-%i-%i is day %i", ([year, month, day, days]) => {
  expect(daysFromCivil(year, month, day)).toBe(days);
  expect(civilFromDays(days)).toEqual({ year, month, day });
});

test.for([
  [2023, 7, 28, 5],
  [2025, 4, 15, 2],
  [1970, 1, 1, 4],
  [1960, 2, 29, 1],
] as const)("%i-%i-%i is weekday %i", ([year, month, day, want]) => {
  expect(weekday(year, month, day)).toBe(want);
});

test.for([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 13, 0],
  [2023, 0, 0],
] as const)("%i-%i has %i days", ([year, month, want]) => {
  expect(daysInMonth(year, month)).toBe(want);
  expect(isValidDate(year, month, want + 1)).toBe(false);
});

test("formats are ISO 8601", () => {
  expect([isoDate(2023), isoDate(2023, 6), isoDate(2023, 6, 3), isoTime(9, 5)]).toEqual([
    "2023",
    "2023-06",
    "2023-06-03",
    "09:05",
  ]);
});

test("days and dates are inverse, and weekdays follow one another", () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (days) => {
      const { year, month, day } = civilFromDays(days);
      expect(daysFromCivil(year, month, day)).toBe(days);
      const next = civilFromDays(days + 1);
      expect((weekday(year, month, day) + 1) % 7).toBe(weekday(next.year, next.month, next.day));
    }),
  );
});
