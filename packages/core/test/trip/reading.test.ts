import { describe, expect, test } from "vitest";
import { flightTexts, itemsOf, minutesOf } from "../../src/trip/reading.ts";

describe("itemsOf", () => {
  test("gives the objects of a list with their places", () => {
    expect(itemsOf({ flights: [null, { a: 1 }, 3, []] }, "flights")).toEqual([{ index: 1, value: { a: 1 } }]);
    expect(itemsOf(null, "flights")).toEqual([]);
  });
});

describe("flightTexts", () => {
  const record = {
    flights: [{ from: "HND", departure: { actual: "09:05" } }, { from: null, departure: 3 }, { from: "CTS" }],
  };
  test("gives texts with their pointers", () => {
    expect(flightTexts(record, "from").map(({ path, text }) => [path, text])).toEqual([
      ["/flights/0/from", "HND"],
      ["/flights/2/from", "CTS"],
    ]);
  });
  test("reaches inside", () => {
    expect(flightTexts(record, "departure", "actual").map(({ path, text }) => [path, text])).toEqual([
      ["/flights/0/departure/actual", "09:05"],
    ]);
  });
});

describe("minutesOf", () => {
  test.each([
    ["00:00", 0],
    ["09:05", 545],
    ["23:59", 1439],
    ["24:00", null],
    ["9:05", null],
    ["09:60", null],
    ["", null],
    [null, null],
  ])("%s is %s", (clock, minutes) => {
    expect(minutesOf(clock)).toBe(minutes);
  });
});
