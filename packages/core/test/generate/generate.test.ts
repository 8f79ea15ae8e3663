import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.ts";
import { generateIncidents, truth } from "../../src/generate/index.ts";
import { Incident } from "../../src/incident/index.ts";
import { differenceDays } from "../../src/kernel/index.ts";

const made = [...generateIncidents({ seed: 20250401, count: 20_000 })];
const share = (of: (record: Incident) => boolean) => made.filter(of).length / made.length;

describe("generated incidents", () => {
  it("are the same for the same seed, on whatever engine", () => {
    const [first] = generateIncidents({ seed: 1, count: 1 });
    expect([first?.publishedOn, first?.cause, first?.total]).toEqual(["2022-02-20", "misdelivery", 62]);
    expect([...generateIncidents({ seed: 20250401, count: 3 })]).toEqual(made.slice(0, 3));
    expect([...generateIncidents({ seed: 2, count: 0 })]).toEqual([]);
  });
  it("are records, and nothing in them cannot be true", () => {
    for (const record of made.slice(0, 2000)) {
      expect(Incident.safeParse(record).success).toBe(true);
      expect(check(record, { preset: "mandatory" }).findings).toEqual([]);
    }
  });
  it("follow the law that is told of them", () => {
    const weights = truth.causes.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [cause, weight] of truth.causes)
      expect(share((record) => record.cause === cause)).toBeCloseTo(weight / weights, 1);
    const logs = made.map(({ total }) => Math.log(total ?? 1));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
    expect(Math.abs(mean - truth.people.mu)).toBeLessThan(0.1);
    expect(Math.abs(deviation - truth.people.sigma)).toBeLessThan(0.1);
    expect(share(({ reportedTo }) => reportedTo.includes("ppc"))).toBeCloseTo(truth.ppcShare, 1);
    for (const { events } of made) {
      const [detected, told] = ["detected", "reported-ppc"].map(
        (type) => events.find((event) => event.type === type)?.on,
      );
      if (detected === undefined || told === undefined) continue;
      const days = differenceDays(detected, told)?.min ?? -1;
      expect(days).toBeGreaterThanOrEqual(truth.ppcDays[0]);
      expect(days).toBeLessThanOrEqual(truth.ppcDays[1]);
    }
  });
});
