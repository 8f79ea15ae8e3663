import type { Incident } from "../src/incident/schema.ts";
import type { Flight, Trip } from "../src/trip/schema.ts";

const source = { file: null, post: 0, start: 0, end: 0 };

/** An incident that every check of the full preset is silent about, with some members replaced. */
export function incident(members: Partial<Record<keyof Incident, unknown>> = {}): Record<string, unknown> {
  return {
    kind: "incident",
    caseNumber: null,
    organization: { name: "架空産業株式会社", aliases: [], sector: "manufacturing", corporateNumber: null },
    thirdParties: [],
    publishedOn: "2031-03-10",
    report: null,
    cause: "misdirected-email",
    exposure: "confirmed",
    misuse: "not-observed",
    window: null,
    events: [
      { type: "occurred", on: "2031-03-03" },
      { type: "detected", on: "2031-03-04" },
    ],
    affected: [{ count: 42, unit: "person", qualifier: "exact" }],
    total: 42,
    dataClasses: ["name", "email"],
    reportedTo: [],
    timeZone: "Asia/Tokyo",
    source,
    evidence: {},
    implied: {},
    ...members,
  };
}

/** A flight about which nothing but its route is stated, with some members replaced. */
export function flight(members: Partial<Record<keyof Flight, unknown>> = {}): Record<string, unknown> {
  return {
    carrier: null,
    number: null,
    from: "HND",
    to: "FUK",
    date: null,
    aircraft: null,
    registration: null,
    cabin: null,
    seat: null,
    seatProduct: null,
    departure: { scheduled: null, actual: null },
    arrival: { scheduled: null, actual: null },
    delayMinutes: null,
    ...members,
  };
}

/** An expense in yen of which only the item is stated, with some members replaced. */
export function expense(members: Record<string, unknown> = {}): Record<string, unknown> {
  return { item: "コーヒー", amount: null, currency: "JPY", credit: null, net: null, ...members };
}

/** A trip of one flight that every check of the full preset is silent about, with some members replaced. */
export function trip(members: Partial<Record<keyof Trip, unknown>> = {}): Record<string, unknown> {
  return {
    kind: "trip",
    flights: [flight()],
    lounges: [],
    expenses: [],
    source,
    evidence: {},
    implied: {},
    ...members,
  };
}
