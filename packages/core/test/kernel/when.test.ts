import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilFromDays, isoDate } from "../../src/kernel/civil.ts";
import {
  boundsOf,
  compareWhen,
  differenceDays,
  differenceMinutes,
  formatDay,
  formatMinute,
  formatWhen,
  parseWhen,
  whenFaultOf,
} from "../../src/kernel/when.ts";

/** Any When, canonical: points of every precision, periods closed and open, about or not. */
const points = fc
  .record({
    days: fc.integer({ min: -40_000, max: 60_000 }),
    minutes: fc.integer({ min: 0, max: 1439 }),
    precision: fc.constantFrom("year", "month", "day", "minute"),
    about: fc.boolean(),
  })
  .map(({ days, minutes, precision, about }) => {
    const { year, month, day } = civilFromDays(days);
    const text = {
      year: isoDate(year),
      month: isoDate(year, month),
      day: isoDate(year, month, day),
      minute: formatMinute(days * 1440 + minutes),
    }[precision];
    return about ? `${text}~` : text;
  });
const whens = fc
  .oneof(
    points,
    points.map((point) => `../${point}`),
    points.map((point) => `${point}/..`),
    fc.tuple(points, points).map(([a, b]) => (whenFaultOf(`${a}/${b}`) === null ? `${a}/${b}` : `${b}/${a}`)),
  )
  .filter((text) => whenFaultOf(text) === null);

describe("parseWhen", () => {
  test.each([
    "2031",
    "2031-06",
    "2031-06-13",
    "2032-02-29",
    "2031-06-13T00:00",
    "2031-06-13T23:59",
    "2031-06-13~",
    "2031-06-13T09:30~",
    "2030-10-01/2031-06-20",
    "2031-06/2031-06-01",
    "2031-06-13/2031-06-13",
    "../2031-06",
    "2031-06-13T10:00/..",
    "2031~/2032-01~",
  ])("reads %s", (text) => {
    const parts = parseWhen(text);
    expect(parts === null ? null : formatWhen(parts)).toBe(text);
    expect(whenFaultOf(text)).toBeNull();
  });

  test.each([
    ["", "syntax"],
    ["..", "syntax"],
    ["../..", "syntax"],
    ["2031-6-13", "syntax"],
    ["2031/06", "syntax"],
    ["20310613", "syntax"],
    ["2031-06-13T9:30", "syntax"],
    ["2031-06-13T09:30:00", "syntax"],
    ["2031-06-13 ", "syntax"],
    ["２０３１", "syntax"],
    ["2031-06~-13", "syntax"],
    ["2031/2032/2033", "syntax"],
    ["2031-00", "calendar"],
    ["2031-13-01", "calendar"],
    ["2031-02-29", "calendar"],
    ["2031-06-31", "calendar"],
    ["2031-06-13T24:00", "calendar"],
    ["2031-06-13T12:60", "calendar"],
    ["2031-01/2031-02-30", "calendar"],
    ["2031-06/2031-05", "reversed"],
    ["2031-06-13T10:01/2031-06-13T10:00", "reversed"],
  ])("refuses %s: %s", (text, fault) => {
    expect(parseWhen(text)).toBeNull();
    expect(whenFaultOf(text)).toBe(fault);
    expect(boundsOf(text)).toBeNull();
  });

  test("gives the parts", () => {
    expect(parseWhen("2031-06-13T09:05~")).toEqual({
      kind: "point",
      precision: "minute",
      year: 2031,
      month: 6,
      day: 13,
      hour: 9,
      minute: 5,
      approximate: true,
    });
    expect(parseWhen("../2031-06")).toMatchObject({
      kind: "interval",
      start: null,
      end: { precision: "month", day: null },
    });
  });

  test("never throws, and what it reads it writes back", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), whens), (text) => {
        const parts = parseWhen(text);
        if (parts !== null) expect(formatWhen(parts)).toBe(text);
        expect(parts === null).toBe(whenFaultOf(text) !== null);
      }),
    );
  });
});

describe("boundsOf", () => {
  const bounds = (text: string) => {
    const found = boundsOf(text);
    return found && [found.earliest, found.latest].map((minute) => (minute === null ? null : formatMinute(minute)));
  };
  test.each([
    ["2031", "2031-01-01T00:00", "2031-12-31T23:59"],
    ["2032-02", "2032-02-01T00:00", "2032-02-29T23:59"],
    ["2031-06-13", "2031-06-13T00:00", "2031-06-13T23:59"],
    ["2031-06-13T09:30", "2031-06-13T09:30", "2031-06-13T09:30"],
    ["2031-06-13T09:30~", "2031-06-13T09:00", "2031-06-13T10:00"],
    ["2031-06-13~", "2031-06-12T00:00", "2031-06-14T23:59"],
    ["2031-06~", "2031-05-02T00:00", "2031-07-30T23:59"],
    ["2030-10/2031-06-20", "2030-10-01T00:00", "2031-06-20T23:59"],
    ["../2031-06", null, "2031-06-30T23:59"],
    ["2031-06/..", "2031-06-01T00:00", null],
    ["1969-12-31T23:59", "1969-12-31T23:59", "1969-12-31T23:59"],
  ])("of %s are %s and %s", (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });
  test("count from 1970-01-01T00:00", () => {
    expect(boundsOf("1970-01-01")).toEqual({ earliest: 0, latest: 1439 });
    expect(formatDay(0)).toBe("1970-01-01");
    expect(formatMinute(-1)).toBe("1969-12-31T23:59");
  });
});

describe("compareWhen", () => {
  test.each([
    ["2031-06-13", "2031-06-14", "before"],
    ["2031-06-14", "2031-06-13", "after"],
    ["2031-06-13", "2031-06-13", "same"],
    ["2031-06", "2031-06-30", "unknown"],
    ["2031-06", "2031-07-01", "before"],
    ["2031-06-13T09:00", "2031-06-13", "unknown"],
    ["2031-06-13T09:00", "2031-06-13T09:01", "before"],
    ["2031-06-13T09:00~", "2031-06-13T09:20", "unknown"],
    ["../2031-06", "2031-07", "before"],
    ["../2031-07", "2031-07", "unknown"],
    ["2031-08/..", "2031-07", "after"],
    ["2031-06/..", "2031-06/..", "unknown"],
    ["2031-01/2031-03", "2031-02", "unknown"],
    ["2031-01-01/2031-12-31", "2031", "same"],
    ["nonsense", "2031", "unknown"],
  ])("%s to %s: %s", (a, b, order) => {
    expect(compareWhen(a, b)).toBe(order);
  });
  test("turned round it is turned round", () => {
    const opposite = { before: "after", after: "before", same: "same", unknown: "unknown" } as const;
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        expect(compareWhen(b, a)).toBe(opposite[compareWhen(a, b)]);
      }),
    );
  });
  test("before is transitive", () => {
    fc.assert(
      fc.property(whens, whens, whens, (a, b, c) => {
        if (compareWhen(a, b) === "before" && compareWhen(b, c) === "before") expect(compareWhen(a, c)).toBe("before");
      }),
      { numRuns: 500 },
    );
  });
});

describe("difference", () => {
  test.each([
    ["2031-06-13", "2031-06-21", 8, 8],
    ["2031-06", "2031-06-21", -9, 20],
    ["2032-02-28", "2032-03-01", 2, 2],
    ["2031-06-13T23:59", "2031-06-14T00:00", 1, 1],
    ["../2031-06-13", "2031-06-21", 8, null],
    ["2031-06-13/..", "2031-06-21", null, 8],
    ["2031-06-13", "2031-06-21/..", 8, null],
    ["2030-12-17", "2031-08-08", 234, 234],
  ])("in days from %s to %s is %s to %s", (a, b, min, max) => {
    expect(differenceDays(a, b)).toEqual({ min, max });
  });
  test.each([
    ["2031-05-09T09:57", "2031-05-12T13:49", 4552, 4552],
    ["2031-06-13", "2031-06-13", -1439, 1439],
    ["2031-06-13T10:00~", "2031-06-13T11:00", 30, 90],
  ])("in minutes from %s to %s is %s to %s", (a, b, min, max) => {
    expect(differenceMinutes(a, b)).toEqual({ min, max });
  });
  test("of what is no When is null", () => {
    expect(differenceDays("x", "2031")).toBeNull();
    expect(differenceMinutes("2031", "2031-02-30")).toBeNull();
  });
  test("agrees with the order", () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        const minutes = differenceMinutes(a, b);
        if (compareWhen(a, b) === "before") expect(minutes?.min).toBeGreaterThan(0);
        if (compareWhen(a, b) === "after") expect(minutes?.max).toBeLessThan(0);
      }),
    );
  });
});
