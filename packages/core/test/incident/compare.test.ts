import { expect, test } from "vitest";
import { areRevisions, compare, groupRevisions, type Incident, organizationKey } from "../../src/incident/index.ts";

const base: Incident = {
  kind: "incident",
  caseNumber: null,
  organization: { name: "株式会社ひばり商事", aliases: [], sector: "retail", corporateNumber: null },
  thirdParties: [],
  publishedOn: "2025-05-02",
  report: "initial",
  cause: "unauthorized-access",
  exposure: "unknown",
  misuse: "unknown",
  window: null,
  events: [{ type: "detected", on: "2025-04-30" }],
  affected: [{ count: 1200, unit: "person", qualifier: "approx" }],
  total: 1200,
  dataClasses: ["name"],
  reportedTo: ["police"],
  timeZone: "Asia/Tokyo",
  source: { file: "a.txt", post: 0, start: 0, end: 99 },
  evidence: { "/affected/0": [{ start: 4, end: 10, quote: "約1,200名", rule: "ja/count" }] },
  implied: {},
};

const later: Incident = {
  ...base,
  organization: { ...base.organization, name: "ひばり商事 株式会社" } as Incident["organization"],
  publishedOn: "2025-06-20",
  report: "final",
  cause: "ransomware",
  exposure: "possible",
  events: [...base.events, { type: "published", on: "2025-05-02" }, { type: "reported-ppc", on: "2025-05-01" }],
  affected: [
    { count: 1187, unit: "person", qualifier: "exact" },
    { count: 3, unit: "device", qualifier: "exact" },
  ],
  total: 1187,
  dataClasses: ["name", "address"],
  source: { ...base.source, file: "b.txt" },
  evidence: { "/affected/0": [{ start: 7, end: 13, quote: "1,187名", rule: "ja/count" }] },
};

const rows = (a: Incident, b: Incident) =>
  compare(a, b).map((c) => [c.field, c.kind, c.before?.value ?? null, c.after?.value ?? null]);

test("a record is not otherwise than itself", () => {
  expect(compare(base, base)).toEqual([]);
});

test("what the later report changes, adds and takes back", () => {
  expect(rows(base, later)).toEqual([
    ["organization.name", "changed", "株式会社ひばり商事", "ひばり商事 株式会社"],
    ["publishedOn", "changed", "2025-05-02", "2025-06-20"],
    ["report", "changed", "initial", "final"],
    ["cause", "changed", "unauthorized-access", "ransomware"],
    ["exposure", "changed", "unknown", "possible"],
    ["total", "changed", 1200, 1187],
    ["affected", "changed", "approx 1200 person", "exact 1187 person"],
    ["affected", "added", null, "exact 3 device"],
    ["events", "added", null, "2025-05-02 published"],
    ["events", "added", null, "2025-05-01 reported-ppc"],
    ["dataClasses", "added", null, "address"],
  ]);
  expect(rows(later, base).filter(([f]) => f === "dataClasses")).toEqual([["dataClasses", "removed", "address", null]]);
});

test("both sides carry their evidence", () => {
  const count = compare(base, later).find((c) => c.field === "affected");
  expect([count?.before?.evidence[0]?.quote, count?.after?.evidence[0]?.quote]).toEqual(["約1,200名", "1,187名"]);
});

test.for([
  ["株式会社ひばり商事", "ひばり商事㈱", true],
  ["ＨＩＢＡＲＩ 株式会社", "hibari", true],
  ["医療法人社団青葉会", "青葉会", true],
  ["ひばり商事", "ひばり工業", false],
] as const)("%s and %s are one body: %s", ([a, b, same]) => {
  expect(organizationKey(a) === organizationKey(b)).toBe(same);
});

const other: Incident = { ...base, organization: { ...base.organization, name: "別会社" } as Incident["organization"] };
const again: Incident = {
  ...base,
  report: null,
  publishedOn: "2025-11-01",
  events: [{ type: "detected", on: "2025-10-30" }],
};

test("reports of one incident are found among others", () => {
  expect(areRevisions(base, later)).toBe(true);
  expect(areRevisions(base, other)).toBe(false);
  expect(areRevisions(base, again)).toBe(false);
  expect(areRevisions(base, { ...base, organization: null })).toBe(false);
  expect(groupRevisions([later, other, base, again])).toEqual([[2, 0], [1], [3]]);
});
