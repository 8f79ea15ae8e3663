import { expect, it, describe as suite } from "vitest";
import { check, checks } from "../../src/check/index.ts";
import { incident } from "../records.ts";
import { incidentBounds } from "./incident-bounds.rows.ts";
import { tripBounds } from "./trip-bounds.rows.ts";

const findingsOf = (record: unknown, id: string) => check(record).findings.filter(({ code }) => code === id);
const rows: readonly (readonly [id: string, record: unknown, ...paths: string[]])[] = [
  ...incidentBounds.map(([id, members, ...paths]) => [`incident/${id}`, incident(members), ...paths] as const),
  ...tripBounds.map(([id, record, ...paths]) => [`trip/${id}`, record, ...paths] as const),
];

suite("on both sides of every bound", () => {
  it.each([...new Set(rows.map(([id]) => id))])("%s", (code) => {
    expect(checks.map(({ id }): string => id)).toContain(code);
    for (const [id, record, ...paths] of rows) {
      if (id !== code) continue;
      const found = findingsOf(record, id).map(({ path }) => path);
      expect({ record, found }).toEqual({ record, found: paths });
    }
  });
  it("gives the shortest reading of the days to the first report", () => {
    const events = ["2031-03-01", "2031-03-06", "2031-03-12"].map((on) => ({ type: "detected", on }));
    const record = incident({ events: [...events, { type: "reported-ppc", on: "2031-03-09" }] });
    const params = { days: 8, shortest: 3, knownOn: "2031-03-01", reportedOn: "2031-03-09" };
    expect(findingsOf(record, "incident/ppc-report-beyond-guide")).toMatchObject([{ params }]);
  });
  it("names a processor without a name by nothing", () => {
    const record = incident({ organization: null, thirdParties: [{ role: "processor" }] });
    expect(findingsOf(record, "incident/processor-without-organization")).toMatchObject([{ params: { name: "" } }]);
  });
});
