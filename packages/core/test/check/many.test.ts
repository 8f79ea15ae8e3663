import { expect, describe as suite, test } from "vitest";
import { check, checkCasebook, fix } from "../../src/check/index.ts";
import { generateIncidents } from "../../src/generate/index.ts";
import type { Incident } from "../../src/incident/schema.ts";
import { resolvePointer } from "../../src/kernel/issue.ts";

const COUNT = 100_000;
/** Every so manieth record gets a defect. */
const STEP = 50;

const day = (on: string, days: number) => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
const detected = ({ events }: Incident) => events[1]?.on ?? "";
const GROUP = { count: 900, unit: "person", qualifier: "exact" };

/** What is done to a sound record, and the check that must say so. */
const defects: readonly (readonly [code: string, spoil: (record: Incident) => object])[] = [
  ["incident/schema", (record) => ({ ...record, cause: "sunspots" })],
  ["incident/schema", ({ total: _total, ...rest }) => rest],
  ["incident/when-valid", (record) => ({ ...record, publishedOn: "2024-02-30" })],
  ["incident/when-valid", (record) => ({ ...record, window: "2024-05-02/2024-05-01" })],
  [
    "incident/events-in-causal-order",
    (record) => ({
      ...record,
      events: [{ type: "occurred", on: day(detected(record), 3) }, ...record.events.slice(1)],
    }),
  ],
  [
    "incident/event-after-publication",
    (record) => ({ ...record, events: [...record.events, { type: "restored", on: day(record.publishedOn ?? "", 1) }] }),
  ],
  ["incident/exposure-against-misuse", (record) => ({ ...record, exposure: "ruled-out", misuse: "confirmed" })],
  [
    "incident/third-party-is-organization",
    (record) => ({ ...record, thirdParties: [{ name: record.organization?.name, role: "processor" }] }),
  ],
  [
    "incident/corporate-number",
    (record) => ({ ...record, organization: { ...record.organization, corporateNumber: "1234567890123" } }),
  ],
  ["incident/members-unique", (record) => ({ ...record, dataClasses: [...record.dataClasses, ...record.dataClasses] })],
  ["incident/event-duplicated", (record) => ({ ...record, events: [...record.events, ...record.events] })],
  ["incident/evidence-targets", (record) => ({ ...record, evidence: { "/affected/7/count": [] } })],
  ["incident/total-unsupported", (record) => ({ ...record, total: (record.total ?? 0) + 1 })],
  ["incident/time-zone", (record) => ({ ...record, timeZone: "JST" })],
  ["incident/group-repeated", (record) => ({ ...record, affected: [GROUP, GROUP] })],
  ["incident/date-implausible", (record) => ({ ...record, publishedOn: "2201-01-01" })],
];

suite("a hundred thousand generated records", () => {
  const records = [...generateIncidents({ seed: 20_250_401, count: COUNT })];
  test("have no error; each planted defect is found, at a place that exists", { timeout: 240_000 }, () => {
    const wrong: unknown[] = [];
    const ids = new Set<string>();
    records.forEach((record, index) => {
      const [code, spoil] = defects[(index / STEP) % defects.length] ?? [];
      const checked = spoil === undefined ? record : spoil(record);
      const { findings, ran } = check(checked);
      for (const finding of findings) {
        ids.add(finding.code);
        // A member that is missing has no place but that of its parent.
        const parent = finding.path.slice(0, Math.max(0, finding.path.lastIndexOf("/")));
        const place = code === undefined ? finding.path : parent;
        if (resolvePointer(checked, place) === undefined) wrong.push([index, finding.code, finding.path]);
      }
      if (ran.length < 90) wrong.push([index, ran.length]);
      if (code === undefined && findings.some(({ severity }) => severity === "error")) wrong.push([index, findings]);
      if (code !== undefined && !findings.some((finding) => finding.code === code)) wrong.push([index, code]);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(ids.size).toBeGreaterThan(20);
  });
  test("are checked against each other in one go, and copies are found", { timeout: 120_000 }, () => {
    const copies = records.slice(0, 100).map((record) => ({
      ...record,
      organization: { ...record.organization, name: (record.organization?.name ?? "").replace("株式会社", "㈱") },
    }));
    const found = checkCasebook([...records, ...copies]).filter(
      ({ code, record }) => code === "casebook/duplicate" && record >= COUNT,
    );
    expect(found).toHaveLength(copies.length);
  });
  test("have nothing to fix; what is fixed after a planted defect is as it was", { timeout: 60_000 }, () => {
    for (const record of records.slice(0, 2000)) {
      expect(fix(record).fixed).toEqual([]);
      const doubled = { ...record, dataClasses: [...record.dataClasses, ...record.dataClasses] };
      expect(fix(doubled).record).toEqual(record);
    }
  });
});
