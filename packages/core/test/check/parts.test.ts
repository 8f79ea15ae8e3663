import { expect, it, describe as suite } from "vitest";
import { isJapanese, offsetsOf, otherAirportIn } from "../../src/check/airports.ts";
import { explainsDelay } from "../../src/check/delay-explained.ts";
import { distanceKm } from "../../src/check/distance.ts";
import { check, fix, presets } from "../../src/check/index.ts";
import { digitsOf, quotesOf } from "../../src/check/quotes.ts";
import { rewritten, upperCase } from "../../src/check/rewrite.ts";
import { minutesUnderWay } from "../../src/check/under-way.ts";
import { daysAllowed, isClosed } from "../../src/incident/closed-days.ts";
import { daysFromCivil } from "../../src/kernel/civil.ts";
import { flight, incident } from "../records.ts";

const quotes = (...texts: readonly string[]) => texts.map((quote, index) => ({ index, start: 0, end: 1, quote }));
const evidence = (value: unknown) => ({ evidence: { "/total": value } });
const codes = (record: unknown, options: Parameters<typeof check>[1] = {}) =>
  check(record, options).findings.map(({ code, path }) => `${code} ${path}`);

suite("closed days", () => {
  it.each<[day: [number, number, number], closed: boolean]>([
    [[2031, 3, 7], false],
    [[2031, 3, 8], true],
    [[2031, 3, 9], true],
    [[2031, 3, 10], false],
    [[2031, 2, 11], true],
    [[2031, 12, 28], true],
    [[2033, 12, 28], false],
    [[2033, 12, 29], true],
    [[2033, 1, 3], true],
    [[2033, 1, 4], false],
    [[2033, 2, 2], false],
    [[2032, 11, 30], false],
  ])("%j", (day, closed) => {
    expect(isClosed(daysFromCivil(...day), new Set(["2031-02-11"]))).toBe(closed);
  });
  it.each<[on: string, limit: number, holidays: readonly string[], days: number]>([
    ["2031-02-20", 30, [], 32],
    ["2031-02-21", 30, [], 31],
    ["2031-02-22", 30, [], 30],
    ["2031-02-22", 30, ["2031-03-24"], 31],
    ["2031-02", 30, [], 31],
    ["2031-02-22/..", 30, [], 30],
    ["never", 30, [], 30],
  ])("a limit from %s of %i days beside %j has %i", (on, limit, holidays, days) => {
    expect(daysAllowed(on, limit, new Set(holidays))).toBe(days);
  });
  it("ends, though a list closes every day", () => {
    const all = { has: () => true } as unknown as ReadonlySet<string>;
    expect(daysAllowed("2031-02-22", 30, all)).toBe(61);
  });
});

suite("quotes", () => {
  it.each<[quotes: readonly string[], digits: readonly number[] | null]>([
    [
      ["1,234名", "５６件"],
      [1234, 56],
    ],
    [["1,234,567"], [1_234_567]],
    [["12.50"], [12.5]],
    [["1,23"], [1, 23]],
    [["なし"], null],
    [[], null],
    ...[..."〇一二三四五六七八九十百千万億半"].map((letter): [string[], null] => [["12", `3${letter}`], null]),
  ])("%j", (texts, digits) => {
    const read = digitsOf(quotes(...texts));
    expect(read === null ? null : [...read]).toEqual(digits);
  });
  it.each<[spans: unknown, found: number]>([
    [[{ start: 0, end: 1, quote: "a" }], 1],
    [[{ end: 1, quote: "a" }, { start: 0, quote: "a" }, { start: 0, end: 1 }, null], 0],
    ["no list", 0],
  ])("are read from %j", (spans, found) => {
    expect(quotesOf(evidence(spans), "/total")).toHaveLength(found);
  });
  it.each<[quote: string, found: readonly string[]]>([
    ["1".repeat(400), []],
    ["1".repeat(401), ["incident/evidence-length /evidence/~1total/0"]],
    ["", ["incident/evidence-length /evidence/~1total/0"]],
  ])("have a length", (quote, found) => {
    const all = codes(incident(evidence([{ start: 0, end: quote.length, quote, rule: "test" }])));
    expect(all.filter((one) => one.startsWith("incident/evidence-length"))).toEqual(found);
  });
});

suite("airports", () => {
  it.each([
    ["HND", [540, 540], true],
    ["ICN", [540, 540], false],
    ["ULN", [480, 540], false],
    ["QQQ", null, null],
    ["HND CTS", null, null],
    ["", null, null],
    ["hnd", null, null],
  ])("%s", (code, offsets, japanese) => {
    expect(offsetsOf(code)).toEqual(offsets);
    expect(isJapanese(code)).toBe(japanese);
  });
  it("are named in texts", () => {
    expect(otherAirportIn("羽田から成田", "FUK")).toEqual({ name: "羽田", named: "HND" });
    expect(otherAirportIn("羽田から成田", "NRT")).toBeNull();
    expect(otherAirportIn("羽田(FUK)", "FUK")).toBeNull();
    expect(otherAirportIn("空港", "FUK")).toBeNull();
  });
  it.each<[to: string, minutes: readonly number[]]>([
    ["FUK", [90]],
    ["ULN", [150, 90]],
    ["QQQ", []],
  ])("make times under way to %s", (to, minutes) => {
    const clocks = { departure: { scheduled: "23:30", actual: null }, arrival: { scheduled: "01:00", actual: null } };
    expect([...new Set(minutesUnderWay(flight({ to, ...clocks }), "scheduled"))]).toEqual(minutes);
    expect(minutesUnderWay(flight({ to, ...clocks }), "actual")).toEqual([]);
  });
  it.each([
    [[0, 0], [0, 90], 10_008],
    [[0, 0], [0, 180], 20_015],
    [[90, 0], [-90, 0], 20_015],
    [[35.55, 139.78], [42.78, 141.69], 821],
    [[60, 10], [60, 11], 56],
    [[10, 10], [10, 10], 0],
  ] as const)("from %j to %j", ([a, b], [c, d], km) => {
    expect(distanceKm({ latitude: a, longitude: b }, { latitude: c, longitude: d })).toBe(km);
  });
});

suite("fixes", () => {
  it("rewrite where that gives the right form", () => {
    expect(rewritten("/x", " ａｂ ", /^AB$/, upperCase)).toEqual([{ op: "replace", path: "/x", value: "AB" }]);
    expect(rewritten("/x", "AB", /^AB$/, upperCase)).toBeNull();
    expect(rewritten("/x", "abc", /^AB$/, upperCase)).toBeNull();
    expect(upperCase("a1zß")).toBe("A1Zß");
  });
  it("tell what stood there before", () => {
    const record = incident({
      dataClasses: ["name", "email", "name", "email"],
      events: [
        { type: "detected", on: "2031-03-04" },
        { type: "occurred", on: "2031-03-03" },
      ],
    });
    const { fixed } = fix(record);
    expect(fixed.map(({ code, before }) => [code, before])).toEqual([
      ["incident/events-listed-in-order", [{ type: "occurred", on: "2031-03-03" }]],
      ["incident/members-unique", ["name"]],
      ["incident/members-unique", ["email"]],
    ]);
  });
});

suite("presets", () => {
  it("hold what they say", () => {
    const statutory = new Set(presets.statutory);
    for (const id of ["incident/ppc-report-not-stated", "incident/corporate-number", "incident/full-report-late"])
      expect(statutory.has(id)).toBe(true);
    for (const id of ["incident/schema", "incident/unit-mismatch", "trip/personal-data-in-evidence"])
      expect(statutory.has(id)).toBe(false);
    for (const id of [
      "incident/personal-data-in-evidence",
      "trip/flights-missing",
      "casebook/duplicate",
      "trip/schema",
    ])
      expect(presets.publication).toContain(id);
    expect(presets.publication).not.toContain("incident/publication-delayed");
    expect(presets.mandatory).not.toContain("incident/publication-delayed");
    expect(presets.recommended).not.toContain("incident/initial-report");
  });
});

suite("lists that are not given", () => {
  it("leave checks unrun, by name", () => {
    expect(check(incident()).notRun).toContainEqual({ id: "incident/published-on-closed-day", why: "needs-holidays" });
    const { notRun, ran } = check(incident(), { text: "", holidays: new Set(["2031-01-01"]) });
    expect(notRun).toEqual([]);
    expect(ran).toContain("incident/published-on-closed-day");
  });
});

it.each([
  ["公表が遅れた経緯について", true],
  ["このたびのご案内に至るまで、およそ半年の時間を要しました。", true],
  ["本来であれば疑いの生じた時点で、皆さまにお詫びを申し上げるべきところでした。", true],
  ["捜査に支障があるため、発表を差し控えておりました。", true],
  ["ご報告が遅くなりましたこと、お詫び申し上げます。", true],
  ["到着が遅れた荷物について", false],
  ["調査に時間を要しました。", false],
])("whether %j speaks of a late disclosure: %j", (post, expected) => {
  const around = `公表が遅れました。${post}公表が遅れました。`;
  const source = { start: 9, end: 9 + post.length };
  expect(explainsDelay({ source }, around)).toBe(expected);
  expect(explainsDelay({}, post)).toBe(expected);
  expect(explainsDelay({ source: { start: 0, end: 0 } }, post)).toBe(expected);
  expect(explainsDelay({ source }, null)).toBeNull();
});
