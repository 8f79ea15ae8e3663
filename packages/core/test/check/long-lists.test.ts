import { expect, describe as suite, test } from "vitest";
import { type CheckContext, checkCasebook, checks } from "../../src/check/index.ts";
import { incident, trip } from "../records.ts";

/** With as many members a check that compares each with each takes minutes, and the test its time-out. */
const MANY = 30_000;

const times = <T>(of: (index: number) => T): T[] => Array.from({ length: MANY }, (_, index) => of(index));
const day = (index: number) => new Date(Date.UTC(2000, 0, 1) + (index % 9000) * 86_400_000).toISOString().slice(0, 10);
const acts = [
  ...["occurred", "detected", "contained", "investigation-started", "investigation-completed", "reported-ppc"],
  ...["reported-police", "reported-authority", "notified", "published", "restored"],
];

/** Every list of an incident is long; `on` dates the events. */
const long = (on: (index: number, act: number) => string) =>
  incident({
    organization: { name: "架空産業", aliases: times((i) => `架空${i}`), sector: "retail", corporateNumber: null },
    thirdParties: times((i) => ({ name: `委託${i}`, role: "processor" })),
    publishedOn: "1999-01-01",
    events: times((i) => ({ type: acts[i % acts.length], on: on(i, i % acts.length) })),
    affected: times((i) => ({ count: i, unit: "person", qualifier: "exact", dataClasses: [`c${i}`] })),
    dataClasses: times((i) => `d${i}`),
    reportedTo: times((i) => `r${i}`),
    evidence: Object.fromEntries(
      times((i) => [`/affected/${i}/count`, [{ start: i, end: i + 1, quote: "約", rule: "r" }]]),
    ),
  });

const flown = () =>
  trip({
    flights: times((i) => ({
      carrier: "JL",
      number: String(i),
      from: i % 2 === 0 ? "HND" : "OKA",
      to: i % 2 === 0 ? "OKA" : "HND",
      date: day(i),
      aircraft: "B738",
      registration: `JA30${i % 10}J`,
      cabin: "economy",
      seat: "12A",
      departure: { scheduled: "10:00", actual: "10:05" },
      arrival: { scheduled: "12:00", actual: "12:10" },
      delayMinutes: 10,
    })),
    lounges: times((i) => ({ name: `L${i}`, airport: "HND", visited: true })),
    expenses: times((i) => ({ item: "x", amount: i, currency: "JPY", credit: null, net: i })),
  });

const context: CheckContext = {
  text: "約".repeat(MANY + 1),
  airports: new Map([["HND", { latitude: 35.6, longitude: 139.8 }]]),
  holidays: new Set(["2031-02-11"]),
};

suite("long lists are checked in linear time", () => {
  test.each([
    ["events in order", long((i) => day(i))],
    ["events on one day", long(() => "2005-05-05")],
    ["every effect before its causes", long((i, act) => day(act * -700 + 8000 + (i % 100)))],
    ["a trip", flown()],
  ])("%s", { timeout: 30_000 }, (_, record) => {
    for (const check of checks)
      if (check.kind === record.kind) expect(Array.isArray(check.run(record, context))).toBe(true);
  });
  test("reports of one body", { timeout: 30_000 }, () => {
    const reports = times((i) =>
      incident({
        caseNumber: `2031-${i}`,
        publishedOn: day(MANY - i),
        report: i % 3 === 0 ? "initial" : "follow-up",
        total: i,
        thirdParties: [{ name: "委託", role: "processor" }],
      }),
    );
    expect(checkCasebook(reports).length).toBeGreaterThan(MANY / 2);
  });
});
