import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { check, fix } from "../../src/check/index.ts";
import { flight, incident, trip } from "../records.ts";

const events = (...days: readonly (readonly [string, string])[]) => days.map(([type, on]) => ({ type, on }));
const spans = (quote: string) => [{ start: 0, end: quote.length, quote, rule: "test" }];

describe("fixes", () => {
  it.each([
    ["a member twice", incident({ dataClasses: ["name", "email", "name"] }), { dataClasses: ["name", "email"] }],
    [
      "an event twice",
      incident({ events: events(["occurred", "2031-03-03"], ["occurred", "2031-03-03"]) }),
      { events: events(["occurred", "2031-03-03"]) },
    ],
    [
      "events out of order",
      incident({
        events: events(["notified", "2031-03-05"], ["detected", "2031-03-04"], ["occurred", "2031-03-03"]),
      }),
      { events: events(["occurred", "2031-03-03"], ["detected", "2031-03-04"], ["notified", "2031-03-05"]) },
    ],
    ["a designator in small letters", trip({ flights: [flight({ carrier: "nh" })] }), { flights: [{ carrier: "NH" }] }],
    ["an airport in wide letters", trip({ flights: [flight({ to: "ｆｕｋ" })] }), { flights: [{ to: "FUK" }] }],
    [
      "a number with zeros",
      trip({ flights: [flight({ carrier: "NH", number: "0061" })] }),
      { flights: [{ number: "61" }] },
    ],
    [
      "a time without its zero",
      trip({ flights: [flight({ departure: { scheduled: "9:05", actual: null } })] }),
      {
        flights: [{ departure: { scheduled: "09:05" } }],
      },
    ],
    ["a seat written otherwise", trip({ flights: [flight({ seat: "12 a" })] }), { flights: [{ seat: "12A" }] }],
    [
      "a Japanese mark with a hyphen",
      trip({ flights: [flight({ registration: "JA-801A" })] }),
      {
        flights: [{ registration: "JA801A" }],
      },
    ],
  ])("%s", (_case, record, expected) => {
    const before = structuredClone(record);
    const { record: after, fixed } = fix(record);
    expect(after).toMatchObject(expected);
    expect(fixed.length).toBeGreaterThan(0);
    expect(record).toEqual(before);
    expect(fix(after).fixed).toEqual([]);
  });

  it.each([
    ["an airport that is no code", trip({ flights: [flight({ to: "福岡" })] })],
    ["a contradiction whose right value nobody knows", incident({ total: 5 })],
    ["nothing wrong", incident()],
    ["no record", 12],
  ])("leaves alone: %s", (_case, record) => {
    expect(fix(record)).toEqual({ record, fixed: [] });
  });

  it("takes evidence along", () => {
    const { record } = fix(
      incident({
        events: events(["notified", "2031-03-05"], ["detected", "2031-03-04"]),
        dataClasses: ["name", "name", "email"],
        evidence: {
          "/events/0/on": spans("later"),
          "/events/1/on": spans("sooner"),
          "/dataClasses/0": spans("a"),
          "/dataClasses/1": spans("b"),
          "/dataClasses/2": spans("c"),
        },
        implied: { "/events/0/type": "rule" },
      }),
    );
    expect(record).toMatchObject({
      evidence: {
        "/events/1/on": spans("later"),
        "/events/0/on": spans("sooner"),
        "/dataClasses/0": spans("a"),
        "/dataClasses/1": spans("c"),
      },
      implied: { "/events/1/type": "rule" },
    });
    expect(Object.keys((record as { evidence: object }).evidence)).toHaveLength(4);
  });
});

describe("suppressions", () => {
  const twice = incident({ dataClasses: ["name", "name"] });
  const by = { check: "incident/members-unique", reason: "as the notice has it" };
  const codes = (options: Parameters<typeof check>[1]) => check(twice, options).findings.map(({ code }) => code);
  it("take a finding out and keep it with the reason", () => {
    const { findings, suppressed } = check(twice, { suppress: [by] });
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([{ finding: { code: "incident/members-unique" }, by }]);
  });
  it("may be the record's own", () => {
    const own = [by, { check: 5 }, null];
    const { findings, suppressed } = check({ ...twice, suppress: own });
    expect(suppressed).toMatchObject([{ by }]);
    expect(findings.map(({ code }) => code)).toEqual(["incident/schema", "incident/schema", "incident/schema"]);
    expect(check({ ...twice, suppress: [by] }).findings).toEqual([]);
  });
  it.each([
    ["of the place", { ...by, path: "/dataClasses/1" }, []],
    ["of all below a place", { ...by, path: "/dataClasses" }, []],
    ["of another place", { ...by, path: "/dataClasses/10" }, ["incident/members-unique", "record/suppression-unused"]],
    ["on its last day", { ...by, until: "2031-05-01" }, []],
    ["after its last day", { ...by, until: "2031-04-30" }, ["incident/members-unique", "record/suppression-expired"]],
    [
      "of a check that is silent",
      { ...by, check: "incident/schema" },
      ["incident/members-unique", "record/suppression-unused"],
    ],
  ])("%s", (_case, suppression, expected) => {
    const { findings } = check({ ...twice, suppress: [suppression] }, { on: "2031-05-01" });
    expect(findings.map(({ code }) => code)).toEqual(expected);
    const others = expected.filter((code) => code !== "record/suppression-unused");
    expect(codes({ suppress: [suppression], on: "2031-05-01" })).toEqual(others);
  });
});

describe("severity by id", () => {
  const twice = incident({ dataClasses: ["name", "name"] });
  it("is as set", () => {
    expect(check(twice, { severity: { "incident/members-unique": "error" } }).findings).toMatchObject([
      { severity: "error" },
    ]);
  });
  it("off runs nothing, and the report says so", () => {
    const { findings, ran, notRun } = check(twice, { severity: { "incident/members-unique": "off" } });
    expect(findings).toEqual([]);
    expect(ran).not.toContain("incident/members-unique");
    expect(notRun).toContainEqual({ id: "incident/members-unique", why: "switched-off" });
  });
  it("a report that ran nothing is an error", () => {
    const all = Object.fromEntries(check(twice).ran.map((id) => [id, "off" as const]));
    const ids = check(twice).notRun.map(({ id }) => [id, "off" as const]);
    const { findings, ran } = check(twice, { severity: { ...all, ...Object.fromEntries(ids) } });
    expect(ran).toEqual([]);
    expect(findings).toEqual([{ code: "record/nothing-ran", severity: "error", path: "", params: {} }]);
  });
});

test("fixing any JSON value ends, and leaves nothing to fix", () => {
  const text = fc.constantFrom("nh", "NH", "9:05", "hnd", "", "JA-801A", "012");
  const flights = fc.array(
    fc.record({ carrier: text, number: text, from: text, to: text, seat: text, registration: text }),
  );
  const dates = fc.constantFrom("2031-03-03", "2031-03-05", "2031-02", "x");
  const list = fc.array(fc.record({ type: fc.constantFrom("detected", "notified"), on: dates }), { maxLength: 12 });
  const value = fc.oneof(
    fc.jsonValue(),
    flights.map((legs) => trip({ flights: legs })),
    list.map((listed) => incident({ events: listed })),
  );
  fc.assert(
    fc.property(value, (record) => {
      const { record: after, fixed } = fix(record);
      expect(fixed.length).toBeLessThan(1000);
      expect(fix(after).fixed).toEqual([]);
    }),
  );
});
