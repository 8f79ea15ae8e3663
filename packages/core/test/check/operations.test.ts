import { describe, expect, it } from "vitest";
import { evidenceFaults, groundlessFields } from "../../src/check/evidence.ts";
import { applied } from "../../src/check/fix.ts";
import { suppress, suppressionsOf } from "../../src/check/suppress.ts";
import { finding, type Operation } from "../../src/kernel/issue.ts";

/** A list of so many members, each with its own evidence, beside keys that only look like those of members. */
function listOf(count: number) {
  const members = Array.from({ length: count }, (_, i) => ({ name: `m${i}`, at: { deep: i } }));
  const own = members.map((_, i) => [`/list/${i}/name`, [`m${i}`]]);
  const others = { "/list": ["list"], "/list/1x": ["no index"], "/list/x1": ["no index"], "/lists/1": ["another"] };
  return { list: members, evidence: { ...Object.fromEntries(own), ...others, note: ["no pointer"] } };
}

/** The order of the members after an operation, and of those that the evidence of each place speaks of. */
function orderAfter(operation: Operation, count: number): readonly [string[], (string | undefined)[]] {
  const record = listOf(count);
  const after = applied(record, operation) as unknown as typeof record;
  const evidence = after.evidence as Record<string, string[]>;
  const { "/list": list, "/list/1x": x, "/list/x1": y, "/lists/1": lists, note } = evidence;
  expect([list, x, y, lists, note]).toEqual([["list"], ["no index"], ["no index"], ["another"], ["no pointer"]]);
  expect(Object.keys(evidence)).toHaveLength(after.list.length + 5);
  return [after.list.map(({ name }) => name), after.list.map((_, i) => evidence[`/list/${i}/name`]?.[0])];
}

describe("operations", () => {
  it.each<[Operation, number, string]>([
    [{ op: "move", from: "/list/3", path: "/list/0" }, 4, "m3 m0 m1 m2"],
    [{ op: "move", from: "/list/0", path: "/list/3" }, 4, "m1 m2 m3 m0"],
    [{ op: "move", from: "/list/1", path: "/list/2" }, 4, "m0 m2 m1 m3"],
    [{ op: "move", from: "/list/2", path: "/list/1" }, 4, "m0 m2 m1 m3"],
    [{ op: "move", from: "/list/10", path: "/list/1" }, 12, "m0 m10 m1 m2 m3 m4 m5 m6 m7 m8 m9 m11"],
    [{ op: "remove", path: "/list/0" }, 3, "m1 m2"],
    [{ op: "remove", path: "/list/2" }, 3, "m0 m1"],
    [{ op: "remove", path: "/list/10" }, 12, "m0 m1 m2 m3 m4 m5 m6 m7 m8 m9 m11"],
  ])("%j of %i: %s, and the evidence with them", (operation, count, order) => {
    const names = order.split(" ");
    expect(orderAfter(operation, count)).toEqual([names, names]);
  });

  it.each<[Operation, unknown]>([
    [
      { op: "replace", path: "/list/1/at/deep", value: 9 },
      { list: [{ at: { deep: 0 } }, { at: { deep: 9 } }, { at: { deep: 2 } }] },
    ],
    [{ op: "replace", path: "/total", value: null }, { total: null }],
  ])("%j changes that alone", (operation, expected) => {
    const record = { total: 5, ...listOf(3) };
    const before = structuredClone(record);
    expect(applied(record, operation)).toMatchObject(expected as object);
    expect(record).toEqual(before);
  });

  it.each<[Operation]>([
    [{ op: "replace", path: "/none/deep", value: 1 }],
    [{ op: "replace", path: "/list/0/name/0", value: 1 }],
    [{ op: "replace", path: "/list/9/name", value: 1 }],
    [{ op: "remove", path: "/total" }],
    [{ op: "remove", path: "/list/1x" }],
    [{ op: "remove", path: "/list/x1" }],
    [{ op: "remove", path: "" }],
    [{ op: "remove", path: "list/1" }],
    [{ op: "remove", path: "/total/0" }],
    [{ op: "move", from: "/total", path: "/list/0" }],
    [{ op: "move", from: "/list/0", path: "/total" }],
    [{ op: "move", from: "list", path: "list" }],
  ])("%j changes nothing", (operation) => {
    const record = { total: 5, ...listOf(3) };
    expect(applied(record, operation)).toEqual(record);
  });

  it("keeps to its list where another begins alike", () => {
    const record = {
      a: { b: [1, 2], c: [3, 4] },
      evidence: { "/a/b/0": "first", "/a/b/1": "second", "/a/c/0": "third", "/a/c/1": "fourth", "/a/b": "all" },
      implied: { "/a/b/1": "rule" },
    };
    expect(applied(record, { op: "remove", path: "/a/b/0" })).toEqual({
      a: { b: [2], c: [3, 4] },
      evidence: { "/a/b/0": "second", "/a/c/0": "third", "/a/c/1": "fourth", "/a/b": "all" },
      implied: { "/a/b/0": "rule" },
    });
  });

  it("adds no evidence where there was none, and leaves what is none", () => {
    const remove: Operation = { op: "remove", path: "/list/0" };
    expect(applied({ list: [1, 2] }, remove)).toEqual({ list: [2] });
    expect(applied({ list: [1, 2], evidence: [1], implied: "x" }, remove)).toEqual({
      list: [2],
      evidence: [1],
      implied: "x",
    });
    expect(applied({ list: "text", evidence: {} }, { op: "remove", path: "/list/0" })).toEqual({
      list: "text",
      evidence: {},
    });
  });
});

describe("suppressions of a record", () => {
  it.each([
    [{ check: "a/b", reason: "r" }, [{ check: "a/b", reason: "r" }]],
    [
      { check: "a/b", reason: "r", path: "/x", until: "2031-01-01" },
      [{ check: "a/b", reason: "r", path: "/x", until: "2031-01-01" }],
    ],
    [{ check: "a/b", reason: "r", path: null, until: null }, [{ check: "a/b", reason: "r" }]],
    [{ check: "a/b" }, []],
    [{ reason: "r" }, []],
    [null, []],
  ])("%j are %j", (own, expected) => expect(suppressionsOf({ suppress: [own] })).toStrictEqual(expected));

  const found = finding("incident/cause-missing", "warning", "/cause", {});
  const by = { check: "incident/cause-missing", reason: "r" };
  it.each([
    ["in force", [], [by], "2031-01-01", [], 1],
    ["with an end and no day to judge it by", [], [{ ...by, until: "2000-01-01" }], null, [], 1],
    ["on its last day", [], [{ ...by, until: "2031-01-01" }], "2031-01-01", [], 1],
    [
      "run out",
      [],
      [{ ...by, until: "2030-12-31" }],
      "2031-01-01",
      [found, finding("record/suppression-expired", "warning", "", { check: by.check, until: "2030-12-31" })],
      0,
    ],
    [
      "of another place",
      [],
      [{ ...by, path: "/cause/x" }],
      null,
      [found, finding("record/suppression-unused", "info", "/cause/x", { check: by.check })],
      0,
    ],
    [
      "of another check, without a place",
      [],
      [{ check: "x/y", reason: "r" }],
      null,
      [found, finding("record/suppression-unused", "info", "", { check: "x/y" })],
      0,
    ],
    ["given for other records", [{ check: "x/y", reason: "r" }], [], null, [found], 0],
  ] as const)("%s", (_case, given, own, on, findings, suppressed) => {
    const result = suppress([found], given, own, on);
    expect(result.findings).toEqual(findings);
    expect(result.suppressed).toHaveLength(suppressed);
  });
});

describe("evidence against a text", () => {
  const TEXT = "漏えいは12名";
  const reasons = (...spans: readonly unknown[]) =>
    evidenceFaults({ evidence: { "/total": spans } }, TEXT).map(({ params }) => params.reason);
  it.each([
    [{ start: 4, end: 7, quote: "12名" }, []],
    [{ start: 0, end: 7, quote: TEXT }, []],
    [{ start: 7, end: 7, quote: "" }, []],
    [{ start: 4, end: 8, quote: "12名" }, ["outside"]],
    [{ start: 4, end: 7, quote: "13名" }, ["quote"]],
    [{ start: 4, end: 7 }, ["shape"]],
    [{ start: 4, quote: "12名" }, ["shape"]],
    [{ end: 7, quote: "12名" }, ["shape"]],
    [{ start: 7, end: 4, quote: "" }, ["shape"]],
    [{ start: -1, end: 4, quote: "" }, ["shape"]],
    [{ start: 0.5, end: 4, quote: "" }, ["shape"]],
    [{ start: 0, end: 4.5, quote: "" }, ["shape"]],
  ])("%j: %j", (span, expected) => expect(reasons(span)).toEqual(expected));

  it.each([
    [{ evidence: { "/events/0/on": [] } }, ["/total"]],
    [{ evidence: { "/events": [] } }, ["/total"]],
    [{ evidence: { "/events/0": [] }, implied: { "/total": "r" } }, []],
    [{ evidence: { "/events/1": [] } }, ["/events/0/on", "/total"]],
    [{ evidence: { "": [] } }, ["/events/0/on", "/total"]],
    [{ evidence: { "no pointer": [] } }, ["/events/0/on", "/total"]],
    [{ evidence: ["/total"], implied: { "/total": "r" } }, ["/events/0/on"]],
    [{ evidence: [], implied: null }, []],
    [{}, []],
  ])("%j leaves %j without ground", (record, expected) =>
    expect(groundlessFields(record, () => ["/events/0/on", "/total"])).toEqual(expected),
  );
});
