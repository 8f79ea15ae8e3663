import fc from "fast-check";
import { expect, it, describe as suite, test } from "vitest";
import { casebookChecks, checkCasebook } from "../../src/check/index.ts";
import { describe } from "../../src/messages/index.ts";
import { incident, trip } from "../records.ts";

const of = (name: string, publishedOn: string | null, members: Record<string, unknown> = {}) =>
  incident({ organization: { name, aliases: [], sector: "retail", corporateNumber: null }, publishedOn, ...members });
const supplied = (name: string, supplier: string, role = "processor") =>
  of(name, null, { thirdParties: [{ name: supplier, role }] });

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
  it("each has a row in which it speaks", () => {
    const spoken = new Set(rows.flatMap(([, records]) => checkCasebook(records).map(({ code }) => code)));
    expect([...spoken].sort()).toEqual(casebookChecks.map(({ id }) => id).sort());
  });
});

test("any JSON values are checked", () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), (records) => checkCasebook(records).length >= 0));
});
