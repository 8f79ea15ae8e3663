import fc from "fast-check";
import { expect, it, describe as suite, test } from "vitest";
import { casebookChecks, casebookKeys, checkCasebook } from "../../src/check/index.ts";
import { compareWhen } from "../../src/kernel/when.ts";
import { describe } from "../../src/messages/index.ts";
import { incident, trip } from "../records.ts";

const of = (name: string, publishedOn: string | null, members: Record<string, unknown> = {}) =>
  incident({
    organization: { name, aliases: [], sector: "retail", corporateNumber: null },
    publishedOn,
    events: [],
    ...members,
  });
const supplied = (name: string, supplier: string, role = "processor") =>
  of(name, null, { thirdParties: [{ name: supplier, role }] });

const at = (type: string, on: string) => ({ type, on });

/** What the case is, the records, and the findings: code, record and path. */
const rows: readonly (readonly [string, readonly unknown[], readonly string[]])[] = [
  ["one record", [of("株式会社うみかぜ", "2025-01-10")], []],
  ["nothing to compare", [null, 5, trip(), of("あ", null), of("あ", null)], []],
  [
    "one case number twice",
    [of("甲商店", "2025-01-10", { caseNumber: "2025-001" }), of("乙商店", "2025-02-10", { caseNumber: "2025-001" })],
    ["casebook/case-number-twice 1 /caseNumber"],
  ],
  [
    "one disclosure under variants of a name",
    [of("株式会社うみかぜ", "2025-01-10"), of("（株）ウミカゼ", "2025-01-10"), of("うみかぜ㈱", "2025-01-10")],
    ["casebook/duplicate 2 "],
  ],
  [
    "a first and a second report on one day are two",
    [of("うみかぜ", "2025-01-10", { report: "initial" }), of("うみかぜ", "2025-01-10", { report: "follow-up" })],
    ["casebook/first-report-missing 1 /report"],
  ],
  [
    "a final report after a first",
    [of("うみかぜ", "2025-01-10", { report: "initial" }), of("うみかぜ株式会社", "2025-03-10", { report: "final" })],
    [],
  ],
  [
    "a second report alone",
    [of("うみかぜ", "2025-01-10", { report: "follow-up" })],
    ["casebook/first-report-missing 0 /report"],
  ],
  [
    "a later disclosure of the same detection without a mark, once, and what is marked or of another day or body",
    [
      of("うみかぜ", "2025-01-10", { events: [at("occurred", "2025-01-02"), at("detected", "2025-01-05T10:00")] }),
      of("うみかぜ㈱", "2025-02-10", { events: [at("occurred", "2025-01-02"), at("detected", "2025-01-05")] }),
      of("うみかぜ", "2025-03-10", { report: "final", events: [at("detected", "2025-01-05")] }),
      of("さとやま", "2025-04-10", { events: [at("detected", "2025-01-05")] }),
    ],
    ["casebook/follow-up-unmarked 1 /report", "casebook/recurrence 1 /organization/name"],
  ],
  [
    "periods, months and contained incidents tell nothing",
    [
      of("うみかぜ", "2025-01-10", { events: [at("occurred", "2025-01"), at("contained", "2025-01-05")] }),
      of("うみかぜ", "2025-02-10", {
        report: "initial",
        events: [at("occurred", "2025-01"), at("contained", "2025-01-05"), at("detected", "2025-01-05/2025-01-06")],
      }),
      of("うみかぜ", "2025-03-10", { report: "final", events: [at("detected", "2025-01-05/2025-01-06")] }),
    ],
    ["casebook/recurrence 1 /organization/name"],
  ],
  [
    "a body that suffers twice",
    [of("うみかぜ", "2025-06-10"), of("うみかぜ株式会社", "2024-01-10")],
    ["casebook/recurrence 0 /organization/name"],
  ],
  [
    "one supplier of two bodies",
    [
      supplied("甲商店", "株式会社ささえ"),
      supplied("乙商店", "㈱ささえ"),
      supplied("丙商店", "ささえ", "investigator"),
    ],
    ["casebook/shared-supplier 0 /thirdParties/0/name"],
  ],
  [
    "one upstream supplier of two bodies, a party without a name, and other roles",
    [
      of("甲商店", null, { thirdParties: [{ role: "upstream" }, { name: "ささえ", role: "upstream" }] }),
      supplied("乙商店", "みなも"),
      supplied("丙商店", "ささえ", "upstream"),
      supplied("丁商店", "みなも", "investigator"),
      of("戊商店", null, { thirdParties: [{ role: "upstream" }] }),
    ],
    ["casebook/shared-supplier 0 /thirdParties/1/name"],
  ],
  [
    "reports of other bodies are no earlier ones",
    [of("うみかぜ", "2025-01-10", { total: 40 }), of("さとやま", "2025-03-10", { report: "final", total: 30 })],
    ["casebook/first-report-missing 1 /report"],
  ],
  [
    "what states no total contradicts none, and hides none",
    [
      of("うみかぜ", "2025-01-10", { total: 40 }),
      of("うみかぜ", "2025-02-10", { report: "follow-up", total: null }),
      of("うみかぜ", "2025-03-10", { report: "final", total: 30 }),
    ],
    ["casebook/total-contradicted 2 /total"],
  ],
  [
    "the last report before it counts, in whatever order",
    [
      of("うみかぜ", "2025-02-10", { report: "follow-up", total: 30 }),
      of("うみかぜ", "2025-01-10", { total: 40 }),
      of("うみかぜ", "2025-03-10", { report: "final", total: 35 }),
    ],
    ["casebook/total-contradicted 0 /total"],
  ],
  [
    "later reports alone are no recurrence",
    [of("うみかぜ", "2025-01-10", { report: "final" })].concat([of("うみかぜ", "2025-02-10", { report: "final" })]),
    ["casebook/first-report-missing 0 /report"],
  ],
  ["one supplier of one body", [supplied("甲商店", "株式会社ささえ"), supplied("甲商店", "株式会社ささえ")], []],
  [
    "a smaller total later",
    [of("うみかぜ", "2025-01-10", { total: 40 }), of("うみかぜ", "2025-03-10", { report: "final", total: 30 })],
    ["casebook/total-contradicted 1 /total"],
  ],
  [
    "the last report before it counts",
    [
      of("うみかぜ", "2025-01-10", { total: 40 }),
      of("うみかぜ", "2025-02-10", { report: "follow-up", total: 30 }),
      of("うみかぜ", "2025-03-10", { report: "final", total: 35 }),
    ],
    ["casebook/total-contradicted 1 /total"],
  ],
];

suite("checks of several records", () => {
  it.each(rows)("%s", (_case, records, expected) => {
    const found = checkCasebook(records);
    expect(found.map(({ code, record, path }) => `${code} ${record} ${path}`)).toEqual(expected);
    for (const finding of found)
      for (const language of ["ja", "en"] as const)
        expect(describe(finding, language)).toMatch(
          language === "ja" ? /^(?!.*(?:undefined|NaN)).+。$/ : /^(?!.*(?:undefined|NaN)).+\.$/,
        );
  });
  it.each<[code: string, records: unknown[], params: object]>([
    [
      "case-number-twice",
      [of("甲", null, { caseNumber: "2025-001" }), of("乙", null, { caseNumber: "2025-001" })],
      { number: "2025-001", others: "0" },
    ],
    [
      "duplicate",
      [of("うみかぜ㈱", "2025-01-10"), of("株式会社うみかぜ", "2025-01-10")],
      { name: "株式会社うみかぜ", publishedOn: "2025-01-10", others: "0" },
    ],
    ["first-report-missing", [of("うみかぜ", null, { report: "final" })], { name: "うみかぜ", report: "final" }],
    [
      "recurrence",
      [of("うみかぜ", "2025-01-10"), of("甲", null), of("うみかぜ", "2026-01-10")],
      { name: "うみかぜ", count: 2, others: "0" },
    ],
    [
      "follow-up-unmarked",
      [
        of("うみかぜ", "2025-01-10", { events: [at("detected", "2025-01-05")] }),
        of("うみかぜ㈱", "2025-02-10", { events: [at("detected", "2025-01-05T09:00")] }),
      ],
      { name: "うみかぜ㈱", type: "detected", on: "2025-01-05", others: "0" },
    ],
    [
      "shared-supplier",
      [supplied("甲商店", "ささえ"), supplied("乙商店", "ささえ"), supplied("丙商店", "㈱ささえ")],
      { name: "ささえ", count: 3, others: "1,2" },
    ],
    [
      "total-contradicted",
      [of("うみかぜ", "2025-01-10", { total: 40 }), of("うみかぜ", "2025-03-10", { report: "final", total: 30 })],
      { total: 30, earlier: 40, others: "0" },
    ],
  ])("%s says what its words need", (code, records, params) => {
    const found = checkCasebook(records).filter((finding) => finding.code === `casebook/${code}`);
    expect(found.map((finding) => finding.params)).toEqual([params]);
  });
  it("follow preset and severity", () => {
    const copies = [of("うみかぜ", "2025-01-10"), of("うみかぜ", "2025-01-10")];
    expect(checkCasebook(copies)).toMatchObject([{ severity: "warning", record: 1 }]);
    expect(checkCasebook(copies, { preset: "mandatory" })).toEqual([]);
    expect(checkCasebook(copies, { severity: { "casebook/duplicate": "error" } })).toMatchObject([
      { severity: "error" },
    ]);
    expect(checkCasebook(copies, { severity: { "casebook/duplicate": "off" } })).toEqual([]);
    expect(() => checkCasebook(copies, { preset: "none" })).toThrow(/unknown preset "none"/);
  });
  it("each has a row in which it speaks", () => {
    const spoken = new Set(rows.flatMap(([, records]) => checkCasebook(records).map(({ code }) => code)));
    expect([...spoken].sort()).toEqual(casebookChecks.map(({ id }) => id).sort());
  });
});

test("any JSON values are checked", () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), (records) => checkCasebook(records).length >= 0));
});

test.each([
  [trip(), null],
  [5, null],
  [
    { kind: "incident", organization: { name: "甲商店", aliases: [] }, total: 5, evidence: {} },
    { kind: "incident", organization: { name: "甲商店" }, total: 5 },
  ],
  [
    { kind: "incident", thirdParties: [{ name: "ささえ", role: "processor", note: "x" }, null] },
    { kind: "incident", organization: {}, thirdParties: [{ name: "ささえ", role: "processor" }, {}] },
  ],
  [
    { kind: "incident", thirdParties: [], events: [at("detected", "2025-01-05"), at("contained", "2025-01-06"), null] },
    { kind: "incident", organization: {}, events: [at("detected", "2025-01-05")] },
  ],
  [
    { kind: "incident", events: 5 },
    { kind: "incident", organization: {} },
  ],
])("the keys of %j are %j", (record, keys) =>
  expect(JSON.parse(JSON.stringify(casebookKeys(record)))).toStrictEqual(keys),
);

test("says the same of the keys of records, copied, as of the records", () => {
  const when = fc.constantFrom(null, "2025-01-10", "2025-02", "2025-03-01", "never");
  const party = fc.record({
    name: fc.constantFrom("ささえ", "㈱ささえ", null),
    role: fc.constantFrom("processor", "other", 5),
  });
  const record = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        kind: fc.constantFrom("incident", "trip"),
        caseNumber: fc.constantFrom(null, "2025-001", 7),
        organization: fc.record({
          name: fc.constantFrom("うみかぜ", "株式会社うみかぜ", "甲商店", 3),
          aliases: fc.constant([]),
        }),
        publishedOn: when,
        report: fc.constantFrom(null, "initial", "follow-up", "final"),
        total: fc.constantFrom(null, 5, 9, "many"),
        thirdParties: fc.oneof(fc.array(fc.oneof(party, fc.constant(null)), { maxLength: 3 }), fc.constant("none")),
        evidence: fc.constant({}),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), (records) => {
      const keys = structuredClone(records.map(casebookKeys));
      expect(checkCasebook(keys)).toEqual(checkCasebook(records));
    }),
  );
});

test("findings come in the order of the records, whichever check makes them", () => {
  const numbered = (name: string, day: string) => of(name, day, { caseNumber: "2025-001" });
  const records = [
    of("甲商店", "2025-06-10"),
    numbered("乙商店", "2025-01-10"),
    of("甲商店", "2025-01-10"),
    numbered("丙商店", "2025-02-10"),
  ];
  expect(checkCasebook(records).map(({ code, record }) => `${code} ${record}`)).toEqual([
    "casebook/recurrence 0",
    "casebook/case-number-twice 3",
  ]);
});

test("passes over trips, and incidents whose body has no name", () => {
  const number = { caseNumber: "2025-001" };
  const nameless = [incident({ ...number, organization: null }), { ...incident(number), organization: { name: 5 } }];
  expect(
    checkCasebook([of("甲商店", null, number), { ...of("乙商店", null, number), kind: "trip" }, ...nameless]),
  ).toEqual([]);
});

test("names twenty others at most", () => {
  const copies = (n: number) => Array.from({ length: n }, () => of("甲商店", "2025-01-10"));
  const othersOf = (n: number) => checkCasebook(copies(n)).at(-1)?.params.others;
  expect(othersOf(21)).toBe(Array.from({ length: 20 }, (_, i) => i).join(","));
  expect(othersOf(23)).toBe(`${Array.from({ length: 20 }, (_, i) => i).join(",")},…`);
});

test("finds what comparing each report with each finds", () => {
  const report = fc.record({
    publishedOn: fc.constantFrom(null, "2025-01-10", "2025-01", "2025-02-01", "2025-03-01", "../2025-02-01", "never"),
    report: fc.constantFrom("initial", "follow-up", "final", null),
    total: fc.constantFrom(null, 10, 20, 30),
  });
  const isBefore = (a: string | null, b: string | null) => a !== null && b !== null && compareWhen(a, b) === "before";
  fc.assert(
    fc.property(fc.array(report, { maxLength: 8 }), (reports) => {
      const found = checkCasebook(reports.map(({ publishedOn, ...rest }) => of("うみかぜ", publishedOn, rest)));
      const at = (code: string) => found.filter((one) => one.code === code).map(({ record }) => record);
      const later = reports.flatMap((one, i) => (one.report === "follow-up" || one.report === "final" ? [i] : []));
      const earlier = (i: number) =>
        reports.filter((one) => isBefore(one.publishedOn, reports[i]?.publishedOn ?? null));
      expect(at("casebook/first-report-missing")).toEqual(later.filter((i) => earlier(i).length === 0));
      for (const i of at("casebook/total-contradicted")) {
        const totals = earlier(i).map(({ total }) => total ?? 0);
        expect(Math.max(...totals)).toBeGreaterThan(reports[i]?.total ?? Number.POSITIVE_INFINITY);
      }
      for (const i of later.filter((one) => !at("casebook/total-contradicted").includes(one))) {
        const stated = earlier(i).flatMap(({ total }) => total ?? []);
        if (stated.length > 0 && reports[i]?.total !== null)
          expect(Math.min(...stated)).toBeLessThanOrEqual(reports[i]?.total ?? 0);
      }
    }),
  );
});
