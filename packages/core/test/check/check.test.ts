import fc from "fast-check";
import { expect, describe as suite, test } from "vitest";
import { type CheckContext, casebookChecks, check, checks, presets } from "../../src/check/index.ts";
import { resolvePointer } from "../../src/kernel/issue.ts";
import { describe } from "../../src/messages/index.ts";
import { incident, trip } from "../records.ts";
import { incidentRows } from "./incident.rows.ts";
import type { CheckRows } from "./rows.ts";
import { tripRows } from "./trip.rows.ts";

const lists = { airports: new Map([["HND", { latitude: 35.6, longitude: 139.8 }]]), holidays: new Set(["2031-02-11"]) };
const without: CheckContext = { text: null, airports: null, holidays: null };
const rows: Readonly<Record<string, CheckRows>> = { ...incidentRows, ...tripRows };

suite("rows of every check", () => {
  for (const candidate of checks) {
    const { holds, violated, ...given } = rows[candidate.id] ?? { holds: [], violated: [] };
    test(`${candidate.id} is silent`, () => {
      expect(holds.length).toBeGreaterThan(0);
      for (const record of holds) expect(candidate.run(record, { ...without, ...given })).toEqual([]);
    });
    test(`${candidate.id} reports`, () => {
      expect(violated.length).toBeGreaterThan(0);
      for (const [record, hits] of violated) {
        expect(hits.length).toBeGreaterThan(0);
        expect(candidate.run(record, { ...without, ...given })).toEqual(
          hits.map(([path, params]) => ({ path, params })),
        );
      }
    });
    test(`${candidate.id} is worded in both languages`, () => {
      for (const [record] of violated) {
        for (const finding of check(record, given).findings) {
          for (const language of ["ja", "en"] as const) {
            const words = describe(finding, language);
            expect(words).not.toMatch(/undefined|\[object|NaN/);
            expect(words).toMatch(language === "ja" ? /。$/ : /\.$/);
          }
        }
      }
    });
  }
});

suite("the list", () => {
  test("is as long as it was", () => {
    expect(checks.filter(({ kind }) => kind === "incident").length).toBeGreaterThanOrEqual(102);
    expect(checks.filter(({ kind }) => kind === "trip").length).toBeGreaterThanOrEqual(74);
  });
  test("has unique ids that begin with the kind, and rows for no other", () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(rows).sort()).toEqual([...ids].sort());
    for (const { id, kind } of checks) expect(id.startsWith(`${kind}/`)).toBe(true);
  });
  test("explains every check in both languages, and says where it comes from", () => {
    for (const { title, explanation, source } of [...checks, ...casebookChecks]) {
      for (const words of [title.ja, title.en, source]) expect(words.length).toBeGreaterThan(3);
      expect(explanation.ja).toMatch(/^[^a-z][\s\S]{15,}。$/);
      expect(explanation.en).toMatch(/^[A-Z][\s\S]{30,}\.$/);
    }
    const explanations = checks.map(({ kind, explanation }) => `${kind} ${explanation.en}`);
    expect(new Set(explanations).size).toBe(checks.length);
  });
  test("dates the law where it changed", () => {
    for (const { id, since = "0000-00-00", until = "9999-99-99" } of checks) {
      expect([id, /^\d{4}-\d{2}-\d{2}$/.test(since), /^\d{4}-\d{2}-\d{2}$/.test(until)]).toEqual([id, true, true]);
      expect(since < until).toBe(true);
    }
  });
  test("presets grow: mandatory, recommended, full", () => {
    const known = [...checks, ...casebookChecks].map(({ id }) => id);
    expect([...presets.full].sort()).toEqual([...known].sort());
    expect(presets.recommended).toEqual(expect.arrayContaining([...presets.mandatory]));
    expect(presets.mandatory.length).toBeGreaterThan(10);
    expect(presets.recommended.length).toBeGreaterThan(presets.mandatory.length);
    expect(presets.full.length).toBeGreaterThan(presets.recommended.length);
  });
});

suite("check", () => {
  test("finds nothing in a sound record, and says what it did not run", () => {
    for (const [record, kind] of [
      [incident(), "incident"],
      [trip(), "trip"],
    ] as const) {
      const report = check(record);
      const own = checks.filter((one) => one.kind === kind);
      expect(report.findings).toEqual([]);
      expect(report.notRun).toEqual(
        own.flatMap(({ id, needs = [] }) => needs.map((need) => ({ id, why: `needs-${need}` }))),
      );
      expect(report.notRun).toContainEqual({ id: `${kind}/evidence-slices`, why: "needs-text" });
      expect(report.ran).toEqual(own.filter(({ needs }) => needs === undefined).map(({ id }) => id));
      expect(check(record, { ...lists, text: "" }).notRun).toEqual([]);
    }
  });
  test("runs the checks of a preset alone", () => {
    const { ran } = check(incident(), { preset: "mandatory" });
    expect(ran.length).toBeGreaterThan(0);
    for (const id of ran) expect(presets.mandatory).toContain(id);
  });
  test("gives the severity of the tier", () => {
    const record = incident({ exposure: "ruled-out", misuse: "possible", cause: null, report: "initial" });
    expect(check(record).findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["incident/cause-missing", "warning"],
      ["incident/exposure-against-misuse", "error"],
      ["incident/initial-report", "info"],
    ]);
  });
  test.each([[null], [[]], [7], [{}], [{ kind: "memo" }], ["incident"]])(
    "of %j says that the kind is unknown",
    (value) => {
      const { findings, ran } = check(value);
      expect(findings.map(({ code, path }) => [code, path])).toEqual([["record/kind-unknown", "/kind"]]);
      expect(ran).toEqual([]);
      for (const finding of findings) expect(describe(finding, "en")).toContain("kind");
    },
  );
  test.each([
    [{ kind: "memo" }, "memo"],
    [{ kind: 5 }, null],
  ])("of %j reports the kind, and nothing else", (value, kind) => {
    const unknown = { code: "record/kind-unknown", severity: "error", path: "/kind", params: { kind } };
    expect(check(value)).toEqual({ findings: [unknown], suppressed: [], ran: [], notRun: [] });
  });
  test("refuses an unknown preset by name", () => {
    expect(() => check(incident(), { preset: "constructor" })).toThrow(
      'unknown preset "constructor"; presets are mandatory, recommended, full, statutory, publication',
    );
  });
});

suite("totality", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("2031-03-04", "2031-02-30", "../2031", "incident", "HND", "__proto__", "12:00"),
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constant(null),
      fc.boolean(),
      fc.oneof(fc.integer(), fc.double()),
      texts,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(texts, fc.constantFrom("on", "type", "count", "unit", "start", "quote")), tie("value"), {
        maxKeys: 4,
      }),
    ),
  })).value;
  const members = [...Object.keys(incident()), ...Object.keys(trip())];
  const records = fc
    .record({
      base: fc.constantFrom("incident" as const, "trip" as const),
      changed: fc.dictionary(fc.constantFrom(...members.filter((key) => key !== "kind")), json),
    })
    .map(({ base, changed }) => ({ ...(base === "incident" ? incident() : trip()), ...changed }));

  test("any JSON value is checked without a throw", () => {
    fc.assert(
      fc.property(json, texts, (value, text) => {
        check(value, { text });
        for (const candidate of checks) expect(Array.isArray(candidate.run(value, { ...lists, text }))).toBe(true);
      }),
    );
  });
  test("any record is checked without a throw, and every error of form has a place in it", () => {
    fc.assert(
      fc.property(records, texts, (record, text) => {
        for (const finding of check(record, { text }).findings) {
          const parent = finding.path.slice(0, Math.max(0, finding.path.lastIndexOf("/")));
          expect(resolvePointer(record, parent)).not.toBe(undefined);
          expect(describe(finding, "ja")).not.toBe("");
          expect(describe(finding, "en")).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });
});
