import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { numberOfNumeral } from "../../src/extract/ja/number.ts";
import type { Incident } from "../../src/incident/index.ts";
import { notices } from "./counts.cases.ts";

function incidentOf(text: string): Incident {
  const [record] = extract(text, { kind: "incident", reference: "2025-01-01" }).records;
  if (record?.kind !== "incident") throw new Error("no incident");
  return record;
}

describe("affected, total, data classes, authorities told", () => {
  it.each(notices)("%s", (_id, text, said) => {
    const incident = incidentOf(text);
    if (said.affected !== undefined)
      expect(incident.affected.map((a) => `${a.count} ${a.unit} ${a.qualifier}`)).toEqual(said.affected);
    if (said.total !== undefined) expect(incident.total).toBe(said.total);
    if (said.dataClasses !== undefined) expect(incident.dataClasses).toEqual(said.dataClasses);
    if (said.reportedTo !== undefined) expect(incident.reportedTo).toEqual(said.reportedTo);
  });

  it("backs every group, class and authority with a quote of the page", () => {
    const text = notices[4]?.[1] ?? "";
    const incident = incidentOf(text);
    for (const [pointer, list] of Object.entries(incident.evidence))
      for (const e of list) expect(text.slice(e.start, e.end), pointer).toBe(e.quote);
    for (const i of incident.affected.keys()) expect(incident.evidence[`/affected/${i}`]?.length).toBeGreaterThan(0);
  });
});

describe("numerals", () => {
  it.each([
    ["48,983", 48983],
    ["3.5万", 35000],
    ["10万8千", 108000],
    ["1億2,345万", 123450000],
    ["七十二", 72],
    ["千二百", 1200],
    ["二〇三", 203],
    ["万", 10000],
    ["壱万弐千", 12000],
    ["1,23", null],
    ["1.5", null],
    ["", null],
    ["名", null],
  ] as const)("%s", (written, value) => {
    expect(numberOfNumeral(written)).toBe(value);
  });
});
