import { describe, expect, test } from "vitest";
import { affectedOf, eventsOf, firstEvent, firstKnowledge } from "../../src/incident/reading.ts";

const events = (...list: readonly (readonly [type: unknown, on: unknown])[]) => ({
  events: list.map(([type, on]) => ({ type, on })),
});

describe("eventsOf", () => {
  test("leaves out what has no type or date, and keeps the places", () => {
    const record = events(["detected", 7], ["detected", "2031-03-04"], [null, "2031"], ["other", "no date"]);
    expect(eventsOf(record)).toEqual([
      { index: 1, type: "detected", on: "2031-03-04" },
      { index: 3, type: "other", on: "no date" },
    ]);
    expect(eventsOf(record, "detected").map(({ index }) => index)).toEqual([1]);
    for (const odd of [null, [], "x", { events: {} }, { events: [null, [], 1] }]) expect(eventsOf(odd)).toEqual([]);
  });
});

describe("firstEvent", () => {
  test.each([
    [["2031-03-05", "2031-03-04", "2031-03-06"], "2031-03-04"],
    [["2031-03-05", "../2031-04"], "../2031-04"],
    [["2031-03-05", "2031"], "2031"],
    [["no date", "2031-03-05"], "2031-03-05"],
    [["2031-03-05", "2031-03-05T00:00"], "2031-03-05"],
    [["no date"], undefined],
    [[], undefined],
  ])("of %j is %s", (dates, first) => {
    expect(firstEvent(events(...dates.map((on) => ["detected", on] as const)), "detected")?.on).toBe(first);
  });
});

describe("firstKnowledge", () => {
  test("is the first detection, else the first act of knowledge", () => {
    const acts = [
      ["occurred", "2031-03-01"],
      ["reported-police", "2031-03-05"],
      ["contained", "2031-03-03"],
      ["published", "2031-03-02"],
    ] as const;
    expect(firstKnowledge(events(...acts))?.on).toBe("2031-03-03");
    expect(firstKnowledge(events(...acts, ["detected", "2031-03-09"]))?.on).toBe("2031-03-09");
    expect(firstKnowledge(events(["occurred", "2031-03-01"]))).toBeNull();
  });
});

describe("affectedOf", () => {
  test("takes whole numbers with a unit and a known qualifier", () => {
    const good = { count: 3, unit: "person", qualifier: "max" };
    const bad = [
      { ...good, count: 1.5 },
      { ...good, count: -1 },
      { ...good, unit: 1 },
      { ...good, qualifier: "few" },
      null,
      3,
    ];
    expect(affectedOf({ affected: [...bad, good] })).toEqual([{ index: bad.length, ...good }]);
  });
});
